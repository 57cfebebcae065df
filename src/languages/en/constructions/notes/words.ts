import { alternatives } from '../../lexicon/listed.ts';

// Parts of the patterns of notes.

/** Verbs of telling, as an outlet uses them of itself. */
export const told = alternatives(
  'said says stated reported wrote claimed gave put suggested indicated described misstated named',
);
/** What an outlet calls its texts. */
export const texts = `${alternatives('version edition report story article headline item dispatch post update')}s?`;
/** How it was wrong. */
export const wrongly = alternatives('incorrectly wrongly mistakenly erroneously falsely in_error');
/** A number in digits or words. */
export const number =
  '(?<number>(?:\\d[\\d,.]*\\d|\\d)(?: million| thousand)?|(?:[a-z]+-)?(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|[a-z]+teen|[a-z]+ty|hundred|thousand)s?)';
