import type { SponsorWords } from '../../../language/lexicon/sponsors.ts';
import { alternatives } from './listed.ts';

const behind = alternatives('backed aligned allied supported sponsored armed funded installed');
const sponsored = new RegExp(`\\p{L}-${behind}\\b`, 'iu');
/** With all words of the name before it. */
const sponsor = new RegExp(`(?:\\p{Lu}[\\p{L}.]* )*\\p{Lu}[\\p{L}.]*-${behind}\\b`, 'gu');

// Decision: one list of what makes a sponsor, and "led" apart: who leads a force takes part in it, so that its name keeps the leader
// ("a US-led coalition"), but it is still driven by somebody else.
const driven = new RegExp(`-(?:${behind}|led)\\b`, 'i');
/** As a class of parties. */
export const isDriven = (name: string): boolean => driven.test(name);

export const sponsors: SponsorWords = {
  isSponsored: (phrase) => sponsored.test(phrase),
  without: (phrase) => phrase.replace(sponsor, ''),
};
