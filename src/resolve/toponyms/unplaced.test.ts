import { expect, test } from 'vitest';
import { kindWithoutPlace } from './unplaced.ts';

test.each([
  ['Franklin Medical Center', 'organisation'],
  ['First Bank of Princeton', 'organisation'],
  ['SWAT', 'organisation'],
  ['Shamrock Street', 'place'],
  ['Camp Zeist', 'place'],
  ['City', null],
  ['City Hall', null],
  ['Ms', null],
  ['T.R.', null],
  ['Alexandria', null],
])('%s, no toponym, is %s', (words, kind) => {
  expect(kindWithoutPlace(words.split(' '))).toBe(kind);
});
