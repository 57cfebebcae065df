import { describe, expect, it } from 'vitest';
import { plainReport } from '../../intake.ts';
import { english } from '../../languages/en/index.ts';
import { isTime } from './time-words.ts';

/** The words of a sentence that head a time. */
function timesIn(text: string): string[] {
  const { document } = english.analyse(plainReport(text));
  return document.sentences.flatMap((sentence) =>
    sentence.tokens.flatMap(({ form }, token) => (isTime(sentence, token) ? [form] : [])),
  );
}

describe('words that head a time', () => {
  it.each([
    ['The siege began on Tuesday.', ['Tuesday']],
    ['Rebels took the town in 2011.', ['2011']],
    ['The bridge fell on March 3.', ['March', '3']],
    ['They left in mid-May.', ['mid-May']],
    ['Shells fell at dawn yesterday.', ['dawn', 'yesterday']],
  ])('%s', (text, expected) => expect(timesIn(text)).toEqual(expected));

  it.each([
    'The blast injured 36.',
    'Protesters march on the palace.',
    'The army may withdraw.',
    'Troops entered the town.',
  ])('none in: %s', (text) => expect(timesIn(text)).toEqual([]));
});
