import { expect, test } from 'vitest';
import { plainReport } from '../../intake.ts';
import { english } from '../../languages/en/index.ts';
import { isPiece, kindWithoutPlace } from './unplaced.ts';

test.each([
  ['Franklin Medical Center', 'place'],
  ['First Bank of Princeton', 'organisation'],
  ['SWAT', 'organisation'],
  ['Shamrock Street', 'place'],
  ['Camp Zeist', 'place'],
  ['City', null],
  ['City Hall', 'place'],
  ['Orbital Research Station', 'place'],
  ['Police Department', null],
  ['Ms', null],
  ['T.R.', null],
  ['Alexandria', null],
])('%s, no toponym, is %s', (words, kind) => {
  expect(kindWithoutPlace(words.split(' '), false, english.lexicon)).toBe(kind);
});

test('letters that something is in are a place', () => {
  expect(kindWithoutPlace(['DRC'], true, english.lexicon)).toBe('place');
  expect(kindWithoutPlace(['DRC'], false, english.lexicon)).toBe('organisation');
  expect(kindWithoutPlace(['D'], true, english.lexicon)).toBeNull();
});

test.each([
  ['the Grand Imperial Nairobi opened', 'Nairobi', true],
  ['shelling of northern Hama', 'Hama', false],
  ['a house in North Nairobi', 'Nairobi', false],
  ['a house in Nairobi Kenya', 'Kenya', false],
])('in "%s", %s is a piece of a longer name: %s', (text, toponym, expected) => {
  const tokens = english.analyse(plainReport(text)).document.sentences.flatMap((sentence) => sentence.tokens);
  const at = tokens.findIndex(({ form }) => form === toponym);
  const first = tokens.findIndex(({ form }) => /^\p{Lu}|^northern/u.test(form));
  expect(isPiece(tokens, { first, last: at }, { first: at, last: at }, english.lexicon)).toBe(expected);
});
