import { expect, test } from 'vitest';
import { plainReport } from '../../../intake.ts';
import { english } from '../index.ts';
import { tenseIn } from './tense.ts';

const tenseOf = (text: string, words: string): string | null => {
  const start = text.indexOf(words);
  return tenseIn(english.analyse(plainReport(text)).document)(start, start + words.length);
};

test.each([
  // By the helpers of the verb.
  ['The envoys will meet on Tuesday.', 'Tuesday', 'future'],
  ['The envoys have met on Tuesday.', 'Tuesday', 'past'],
  ['The envoys are meeting on Tuesday.', 'Tuesday', 'present'],
  ['The envoys met on Tuesday.', 'Tuesday', 'past'],
  // By what an infinitive hangs on.
  ['The envoys plan to meet on Tuesday.', 'Tuesday', 'future'],
  ['The envoys are likely to arrive on Friday.', 'Friday', 'future'],
  ['Talks to begin on Friday were called off.', 'Friday', 'future'],
  ['The truce is due to end on Friday.', 'Friday', 'future'],
  ['The truce does not end on Friday.', 'Friday', 'present'],
  ['Rebels forced the army to leave on Friday.', 'Friday', 'past'],
  // Verbs that set a date ahead, unless it is over by then.
  ['The court delayed the trial until Friday.', 'Friday', 'future'],
  ['The vote had been scheduled for Friday.', 'Friday', 'past'],
  ['The court opened the trial on Friday.', 'Friday', 'past'],
  // A past verb nearer than the infinitive above it.
  ['They urged both sides to agree and closed the crossing on Friday.', 'Friday', 'past'],
  // A verb right before the words.
  ['The vote was held Tuesday.', 'Tuesday', 'past'],
  ['Officials predicted Wednesday that the dam will break.', 'Wednesday', 'past'],
  // Words that begin something.
  ['The road was closed starting on Friday.', 'Friday', 'future'],
  ['The road was closed on Friday.', 'Friday', 'past'],
])('%s: %s is %s', (text, words, tense) => {
  expect(tenseOf(text, words)).toBe(tense);
});

test('without sentences, the words around tell', () => {
  const document = (text: string) => ({ report: plainReport(text), lexicon: english.lexicon, sentences: [] });
  expect(tenseIn(document('The envoys will meet on Tuesday.'))(24, 31)).toBe('future');
  expect(tenseIn(document('The envoys met. They will stay until noon. On Tuesday it rained.'))(46, 53)).toBe('past');
});
