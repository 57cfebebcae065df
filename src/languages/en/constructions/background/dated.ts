import { tokenAt } from '../../../../language/tree.ts';
import { calendar } from '../../lexicon/calendar.ts';
import { datedBy, type OldTime } from './old-time.ts';
import { isYearBefore } from './years.ts';

const decade = /^(?:1[5-9]\d0|20\d0)s$|^'?\d0s$/;

export const isDated: OldTime = (sentence, token, published) => {
  const { tokens } = sentence;
  const one = tokenAt(sentence, token);
  const { form, lemma } = one;
  if (isYearBefore(form, published) || decade.test(form)) return true;
  if (!calendar.months.has(lemma.toLowerCase()) && !/^\d{1,2}$/.test(lemma)) return false;
  // The year of a date stands up to two words before its month or day, or three behind.
  return tokens
    .slice(Math.max(0, token - 2), token + 4)
    .some((other) => other !== one && isYearBefore(other.form, published));
};

/** "In 2012", "in the 1990s", "on 3 March 2012". */
export const dated = datedBy('dated', isDated, {
  yes: [
    ['The dictator took power in 2000.', 'took power'],
    ['The army shelled the town in the 1990s.', 'shelled'],
    ['Gunmen attacked the base on March 3, 2012.', 'attacked'],
  ],
  no: ['The army shelled the town in December 2024.', 'The army shelled the town on March 3.'],
});
