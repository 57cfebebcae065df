import { phrase } from '../../../../language/phrase.ts';

/** Behind such a noun: the name of the place, and a colon. */
export const headingBehind = phrase('events/heading-behind', {
  pattern: /^ of (?:\p{Lu}[\p{L}'’.-]+ ?){1,4}(?:\([^)]*\))?:\s/u,
  yes: [
    [' of Northern Samplia: a bomb kills ten', ' of Northern Samplia: '],
    [' of Hama (day two): shells fell', ' of Hama (day two): '],
  ],
  no: [' of Hama by rebels', ' of the town: a bomb kills ten'],
});
