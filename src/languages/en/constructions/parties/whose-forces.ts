import { phrase } from '../../../../language/phrase.ts';

/** Right behind fighters who are not named: whose they are. */
export const whoseForces = phrase('parties/whose-forces', {
  pattern:
    /^ (?:of|from|loyal to|belonging to|allied (?:with|to)) (?:the )?(?:\p{Lu}[\p{L}'’-]*)(?: (?:of |the |for )*\p{Lu}[\p{L}'’-]*)*/u,
  yes: [
    [' of the Northern Front seized the town', ' of the Northern Front'],
    [' loyal to Amina Karam left', ' loyal to Amina Karam'],
  ],
  no: [' of an unknown group', ' in Northern Sample'],
});
