import { describe, expect, test } from 'vitest';
import { plainReport } from '../intake.ts';
import { english } from '../languages/en/index.ts';
import { LONGEST_READ } from './analyse.ts';
import type { Sentence } from './document.ts';

const read = (text: string) => english.analyse(plainReport(text));
const namesOf = ({ tokens, names }: Sentence, text: string): string[] =>
  names.map(({ first, last, kind }) => `${text.slice(tokens[first]!.start, tokens[last]!.end)} (${kind})`);

describe('an English report', () => {
  const text = 'Rebels seized Aleppo on Friday, the Syrian Observatory said. They didn’t stop there.';
  const { document, problems } = read(text);
  const [first, second] = document.sentences;

  test('has no problems', () => {
    expect(problems).toEqual([]);
  });
  test('has tokens that are the words of the text', () => {
    for (const { tokens } of document.sentences) {
      for (const { start, end, form } of tokens) expect(text.slice(start, end)).toBe(form);
    }
    expect(second!.tokens.map(({ form }) => form)).toEqual(['They', 'did', 'n’t', 'stop', 'there', '.']);
  });
  test('has one tree a sentence', () => {
    for (const { tokens, parsed } of document.sentences) {
      expect(parsed).toBe(true);
      expect(tokens.filter(({ head }) => head === -1)).toHaveLength(1);
      for (let i = 0; i < tokens.length; i++) {
        let at = i;
        for (let steps = 0; tokens[at]!.head >= 0; steps++) {
          at = tokens[at]!.head;
          expect(steps).toBeLessThan(tokens.length);
        }
      }
    }
  });
  test('has who did what', () => {
    const seized = first!.tokens.findIndex(({ lemma }) => lemma === 'seize');
    const roles = first!.tokens.filter(({ head }) => head === seized).map(({ form, deprel }) => `${form} ${deprel}`);
    expect(roles).toContain('Rebels nsubj');
    expect(roles).toContain('Aleppo obj');
  });
  test('has names', () => expect(namesOf(first!, text)).toContain('Aleppo (place)'));
});

test('a name is told the same way where the report uses it again', () => {
  const text =
    'President Nadia Okoro arrived in Damascus on Monday. Okoro met the prime minister. Before that, Okoro had spoken to reporters.';
  const { document } = read(text);
  const kinds = document.sentences.map((sentence) => namesOf(sentence, text).filter((name) => name.includes('Okoro')));
  expect(kinds[1]).toEqual(['Okoro (person)']);
  expect(kinds[2]).toEqual(['Okoro (person)']);
});

test('sentences never cross the parts of a report', () => {
  const text = 'Army leaves Homs Residents said on Saturday';
  const report = plainReport(text);
  report.parts = [
    { kind: 'headline', start: 0, end: 16 },
    { kind: 'body', start: 17, end: text.length },
  ];
  expect(english.analyse(report).document.sentences.map(({ start, end }) => [start, end])).toEqual([
    [0, 16],
    [17, text.length],
  ]);
});

test('a sentence of 5,000 words is kept without a tree, and says so', () => {
  const { document, problems } = read(`The list has ${'Homs, '.repeat(5000)}and Hama.`);
  expect(document.sentences).toHaveLength(1);
  expect(document.sentences[0]!.parsed).toBe(false);
  expect(document.sentences[0]!.tokens.every(({ head, deprel }) => head === -1 && deprel === 'dep')).toBe(true);
  expect(problems).toMatchObject([{ rule: 'long-sentence' }]);
});

test.each(['', ' \n\n\t ', '\u0000\u0001\ufffd', '…', '1234 5678', '<<<>>>'])(
  'nothing to read in %j breaks nothing',
  (text) => {
    expect(() => read(text)).not.toThrow();
  },
);

test('a text beyond the limit is read up to it, and says so', () => {
  const { document, problems } = read(`The army left Homs.${'\n'.repeat(LONGEST_READ)}The army came back.`);
  expect(problems.map(({ rule }) => rule)).toContain('long-text');
  expect(document.sentences).toHaveLength(1);
});
