import type { SponsorWords } from '../../../language/lexicon/sponsors.ts';
import { alternatives } from './listed.ts';

const behind = alternatives('backed aligned allied supported sponsored armed funded installed');
const sponsored = new RegExp(`\\p{L}-${behind}\\b`, 'iu');
/** With all words of the name before it. */
const sponsor = new RegExp(`(?:\\p{Lu}[\\p{L}.]* )*\\p{Lu}[\\p{L}.]*-${behind}\\b`, 'gu');

const driven = /-(?:backed|led|allied|aligned|supported|sponsored)\b/i;
/** As a class of parties: "-led" too, but not what only arms or pays. // union with `behind`? */
export const isDriven = (name: string): boolean => driven.test(name);

export const sponsors: SponsorWords = {
  isSponsored: (phrase) => sponsored.test(phrase),
  without: (phrase) => phrase.replace(sponsor, ''),
};
