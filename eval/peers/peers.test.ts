import { describe, expect, it } from 'vitest';
import { absentPeers, tableOf } from '../table.ts';
import { chronoTimes } from './chrono.ts';
import { compromise } from './compromise.ts';
import { here, installed, published } from './installed.ts';
import { naiveQuotes } from './naive-quotes.ts';
import { wink } from './wink.ts';

describe('peers in the table', () => {
  const row = { task: 'times', set: 'own', metric: 'value F1', ours: 0.5 };

  it('say whether they were run here, published, or not run and how to install them', () => {
    const rows = [{ ...row, peers: [here('one', 0.25), published('two', 0.75), here('three', null)] }];
    expect(tableOf(rows)).toContain('one 0.250 (run here); two 0.750 (published); three (not run)');
    expect(absentPeers(rows)).toMatch(/three\. npm install --prefix eval/);
    expect(absentPeers([row])).toBeNull();
  });
});

describe('the naive regex', () => {
  const said = (text: string) => {
    const words = (spans: { start: number; end: number }[]) => spans.map(({ start, end }) => text.slice(start, end));
    return naiveQuotes(text).map(({ source, cue, content }) => [words(source), words(cue), words(content)]);
  };

  it('joins the quotations around one verb and takes the nearest name', () => {
    expect(said('“The bridge is open,” Ana Lopez said. “It is safe.”')).toEqual([
      [['Ana Lopez'], ['said'], ['“The bridge is open,”', '“It is safe.”']],
    ]);
  });

  it('takes what follows a verb of saying without quotation marks, and nothing where none is said', () => {
    expect(said('Ana Lopez said the bridge was open again.')).toEqual([
      [['Ana Lopez'], ['said'], [' the bridge was open again.']],
    ]);
    expect(said('The bridge “of sighs” is open.')).toEqual([]);
  });
});

describe.skipIf(!installed('chrono-node'))('chrono-node', () => {
  it('gives TIMEX3 values of the granularity it is certain of', async () => {
    const read = (await chronoTimes())!;
    const value = (text: string) =>
      read(text, '1998-02-13').map((time) => [text.slice(time.start, time.end), time.value]);
    expect(value('It closed yesterday.')).toEqual([['yesterday', '1998-02-12']]);
    expect(value('It closed in March 2003.')).toEqual([['March 2003', '2003-03']]);
    expect(value('It closed last week.')).toEqual([['last week', '1998-W06']]);
    expect(value('It closed this morning.')).toEqual([['this morning', '1998-02-13TMO']]);
    expect(value('Open from May 3 to June 5.').map(([, one]) => one)).toEqual(['1998-05-03', '1998-06-05']);
  });
});

describe.skipIf(!installed('compromise', 'wink-nlp', 'wink-eng-lite-web-model'))('compromise and wink-nlp', () => {
  const text = 'John Jones left Paris. He was tired.';

  it('give spans that stand in the text', async () => {
    const [nlp, lite] = [(await compromise())!, (await wink())!];
    const words = ({ start, end }: { start: number; end: number }) => text.slice(start, end);
    expect(nlp.names(text).map((name) => [words(name), name.kind])).toEqual([
      ['John Jones', 'person'],
      ['Paris', 'place'],
    ]);
    for (const split of [nlp.sentences, lite.sentences])
      expect(split(text).map(words)).toEqual(['John Jones left Paris.', 'He was tired.']);
    expect(lite.properRuns(text).map(words)).toEqual(['John Jones', 'Paris']);
  });
});
