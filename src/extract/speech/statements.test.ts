import { describe, expect, it } from 'vitest';
import { plainReport } from '../../intake.ts';
import { english } from '../../languages/en/index.ts';
import { extract } from '../extract.ts';

/** The statements of a text as "speaker | cue | content", in text order. */
function said(text: string) {
  const { document } = english.analyse(plainReport(text));
  const words = (span: { start: number; end: number } | null) =>
    span === null ? null : text.slice(span.start, span.end);
  return extract(document, english).drafts.flatMap((one) =>
    one.kind === 'statement'
      ? [
          {
            ...one,
            who: words(one.speaker),
            by: words(one.cue),
            what: one.content.map(words),
            role: one.speaker?.role ?? null,
          },
        ]
      : [],
  );
}

describe('direct speech', () => {
  it.each([
    ['“We hold the bridge,” the mayor said.', 'mayor', ['“We hold the bridge,”']],
    ['“We hold the bridge,” said the mayor.', 'mayor', ['“We hold the bridge,”']],
    ['The mayor told reporters: “We hold the bridge.”', 'mayor', ['“We hold the bridge.”']],
    ['"We hold the bridge," she said. "All of it."', 'she', ['"We hold the bridge,"', '"All of it."']],
    [
      '"We hold the bridge," she said, "and the road to it."',
      'she',
      ['"We hold the bridge,"', '"and the road to it."'],
    ],
    ["'We hold the bridge,' he added.", 'he', ["'We hold the bridge,'"]],
    ["''We hold the bridge,'' she said.", 'she', ["''We hold the bridge,''"]],
    [
      '“We hold the bridge,” said the spokesman, a former teacher who lost his house.',
      'spokesman',
      ['“We hold the bridge,”'],
    ],
  ])('%s', (text, who, what) => {
    const [one] = said(text);
    expect(one).toMatchObject({ who, what, form: 'direct' });
  });

  it('joins a quotation that goes on over paragraphs', () => {
    const text =
      'She added: “The road is closed.\n“Nobody can leave the town before Friday.”\nThe army did not comment.';
    const found = said(text).filter(({ form }) => form === 'direct');
    expect(found).toHaveLength(1);
    expect(found[0]?.what).toEqual(['“The road is closed.', '“Nobody can leave the town before Friday.”']);
  });

  it('gives a quotation without a verb to the one who was speaking', () => {
    const text = '“We hold the bridge,” said the mayor.\n“The river is high and the army cannot cross it.”';
    expect(said(text).map(({ who }) => who)).toEqual(['mayor', 'mayor']);
  });

  it('leaves a quotation without any speaker to nobody', () => {
    const [one] = said('The town was dark.\n“We have waited here for three days without water.”');
    expect(one).toMatchObject({ who: null, by: null, form: 'direct' });
  });

  it('gives the participle after a first quotation the same speaker', () => {
    const text = 'The envoy said the talks were “not over yet”, before adding: “We will meet again on Monday.”';
    const found = said(text);
    expect(found.map(({ who, form }) => [who, form])).toEqual([
      ['envoy', 'mixed'],
      ['envoy', 'direct'],
    ]);
    expect(found[0]?.what).toEqual(['the talks were “not over yet”']);
  });

  it('reads a transcript by its labels', () => {
    const text = 'HOST: Who holds the town?\nENVOY: The army left it last night. We have seen no fighting since.';
    expect(
      said(text)
        .filter(({ rule }) => rule === 'statement/transcript')
        .map(({ who, what }) => [who, what[0]]),
    ).toEqual([
      ['HOST', 'Who holds the town?'],
      ['ENVOY', 'The army left it last night. We have seen no fighting since.'],
    ]);
  });
});

describe('indirect speech', () => {
  it.each([
    ['The ministry said that the road was closed.', 'ministry', 'say', ['that the road was closed']],
    ['Officials said the road was closed.', 'Officials', 'say', ['the road was closed']],
    ['The road was closed, officials said.', 'officials', 'say', ['The road was closed']],
    ['The road, officials said, was closed.', 'officials', 'say', ['The road', 'was closed']],
    ['According to the ministry, the road was closed.', 'ministry', 'say', ['the road was closed']],
    ['The road was closed, according to the ministry.', 'ministry', 'say', ['The road was closed']],
    ['The army denied that it had fired on the crowd.', 'army', 'deny', ['that it had fired on the crowd']],
    ['The group vowed to retake the town.', 'group', 'promise', ['to retake the town']],
    ['The president accused the rebels of breaking the truce.', 'president', 'accuse', null],
  ])('%s', (text, who, act, what) => {
    const one = said(text).find((statement) => statement.who === who);
    expect(one).toMatchObject(what === null ? { act } : { act, what, form: 'indirect' });
  });

  it('keeps who quotes whom', () => {
    const found = said('The newspaper reported that officials said the bridge had fallen.');
    const outer = found.find(({ who }) => who === 'newspaper')!;
    const inner = found.find(({ who }) => who === 'officials')!;
    expect(inner.said).toBe(outer.id);
    expect(outer.said).toBeNull();
  });

  it('a denial keeps the polarity of what is denied', () => {
    const [one] = said('The alliance denied that it had troops on the ground.');
    expect(one).toMatchObject({ act: 'deny', polarity: 'positive' });
  });
});

describe('venue, addressee, role', () => {
  it.each([
    ['The mayor told Radio Nova: “We hold the bridge.”', 'Radio Nova'],
    [
      'The mayor told Radio Nova’s Morning Call With Ana Ruiz: “We hold the bridge.”',
      'Radio Nova’s Morning Call With Ana Ruiz',
    ],
    ['The ministry said on Telegram that the road was closed.', 'Telegram'],
  ])('%s', (text, venue) => {
    expect(said(text)[0]).toMatchObject({ venue, addressee: null });
  });

  it('somebody told who is no outlet is spoken to', () => {
    const text = 'The mayor told reporters that the bridge was safe.';
    const [one] = said(text);
    expect(one?.venue).toBeNull();
    expect(text.slice(one?.addressee?.start, one?.addressee?.end)).toBe('reporters');
  });

  it('keeps the office of a speaker whose name the source lost', () => {
    expect(said('Deputy Prime Minister told Radio Nova: “The situation is serious.”')[0]).toMatchObject({
      who: 'Deputy Prime Minister',
      role: 'Deputy Prime Minister',
    });
  });
});

describe('what is no statement', () => {
  it.each([
    'The so-called “liberation” of the town took three days.',
    'Residents crossed the “Bridge of Peace” on foot.',
    'The film “Night Train to the Border” won the prize.',
    'A group called the Northern Front holds the town.',
    'Fighters of a brigade called the River Guard left the city.',
    'Video posted online shows smoke over the harbour.',
    'The army’s tanks and the rebels’ trucks left the city’s gates.',
    'Troops moved into the town at dawn and the bridge was blown up.',
    'The cameraman’s pictures won him a prize.',
  ])('%s', (text) => expect(said(text)).toEqual([]));
});
