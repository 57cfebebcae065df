import { expect, test } from 'vitest';
import { LABELS, spansOf } from '../src/language/names/names.ts';
import { type Draft, mend, outletsOf, pick } from './silver.ts';

/** A draft from "Aleppo/NNP/B-place falls/VBZ": form, Penn tag, label (outside where none). */
const draft = (line: string): Draft => {
  const words = line.split(' ').map((word) => word.split('/'));
  return {
    forms: words.map(([form]) => form!),
    xpos: words.map(([, xpos]) => xpos!),
    tags: new Int32Array(words.length),
    labels: Int32Array.from(words, ([, , label]) => (label === undefined ? 0 : LABELS.indexOf(label as 'O'))),
  };
};
const named = ({ forms, labels }: Draft) =>
  spansOf(labels).map(({ first, last, kind }) => `${forms.slice(first, last + 1).join(' ')} ${kind}`);

test('a run named one way as a rule is named so everywhere', () => {
  const drafts = [
    ...Array.from({ length: 3 }, () => draft('Then/RB Karvala/NNP/B-place fell/VBD ./.')),
    draft('Rebels/NNS hold/VBP Karvala/NNP ./.'),
  ];
  mend(drafts, new Set());
  expect(named(drafts[3]!)).toEqual(['Karvala place']);
});

test('what is seldom a name stays none', () => {
  const drafts = [
    ...Array.from({ length: 30 }, () => draft('The/DT Minister/NNP left/VBD ./.')),
    ...Array.from({ length: 3 }, () => draft('The/DT Minister/NNP/B-person left/VBD ./.')),
  ];
  mend(drafts, new Set());
  expect(named(drafts[0]!)).toEqual([]);
});

test('a run that ends in a word for a body is one, with what "for" adds', () => {
  const drafts = [
    draft('The/DT Free/NNP Coast/NNP/B-place Movement/NNP left/VBD ./.'),
    draft('The/DT Harbour/NNP Observatory/NNP for/IN Human/NNP Rights/NNPS said/VBD so/RB ./.'),
    draft('The/DT Party/NNP left/VBD ./.'),
  ];
  mend(drafts, new Set());
  expect(drafts.map(named)).toEqual([
    ['Free Coast Movement organisation'],
    ['Harbour Observatory for Human Rights organisation'],
    [],
  ]);
});

test('outlets come from the column of outlets, seen ten times', () => {
  const cells = [...Array.from({ length: 10 }, () => 'Daily Example via The Wire, Example Radio'), 'Seldom Seen'];
  expect([...outletsOf(cells)]).toEqual(['Daily Example', 'Example Radio']);
});

test('a sentence with a proper noun left unnamed is not learned from', () => {
  const whole = draft('Rebels/NNS took/VBD Karvala/NNP/B-place on/IN the/DT coast/NN ./.');
  const gap = draft('Rebels/NNS took/VBD Karvala/NNP/B-place from/IN Ustane/NNP ./.');
  expect(pick([whole, gap], 5)).toEqual([whole]);
});
