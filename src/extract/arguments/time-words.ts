import type { Sentence } from '../../language/document.ts';
import type { CalendarWords } from '../../language/lexicon/calendar.ts';
import { tokenAt } from '../../language/tree.ts';

const object = /^(?:obj|nsubj|nsubj:pass|iobj|conj)$/;

/** Whether a phrase is a time ("on Tuesday", "in 2011", "March 3"); a bare number acted on ("injuring 36") is none. */
export function isTime(sentence: Sentence, token: number): boolean {
  const { calendar } = sentence.lexicon;
  const { lemma, deprel } = tokenAt(sentence, token);
  const word = lemma.toLowerCase();
  if (calendar.times.has(word) || calendar.weekdays.has(word)) return true;
  if (isMonth(calendar, word) && !calendar.alsoWords.has(lemma)) return true;
  if (/^(?:1[5-9]|20)\d\d$/.test(lemma)) return !object.test(deprel);
  if (!/^\d{1,2}$/.test(lemma)) return false;
  const around = [tokenAt(sentence, token - 1), tokenAt(sentence, token + 1)];
  return around.some((other) => other !== undefined && isMonth(calendar, other.lemma.toLowerCase()));
}

/** A month or a part of one, in lower case: "march", "mid-march". */
function isMonth({ months, parts }: CalendarWords, word: string): boolean {
  const hyphen = word.indexOf('-');
  return months.has(word) || (hyphen > 0 && parts.has(word.slice(0, hyphen)) && months.has(word.slice(hyphen + 1)));
}
