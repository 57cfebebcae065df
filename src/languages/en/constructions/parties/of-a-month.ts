import { phrase } from '../../../../language/phrase.ts';
import { calendar } from '../../lexicon/calendar.ts';
import { alternatives } from '../../lexicon/listed.ts';

const months = [...calendar.months].map((month) => `${month.charAt(0).toUpperCase()}${month.slice(1)}`).join(' ');

/** Behind "of", a month: what is named by its date is nobody's. */
export const ofMonth = phrase('parties/of-a-month', {
  pattern: new RegExp(`^ (?:of|from) (?:the )?${alternatives(months)}\\b`),
  yes: [
    [' of March', ' of March'],
    [' from the October before', ' from the October'],
  ],
  no: [' of Marchfield', ' of the Northern Front'],
});
