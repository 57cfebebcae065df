import { phrase } from '../../../../language/phrase.ts';

/** The kind is of something in or near the place. */
export const goneFromThing = phrase('territory/gone-from-thing', {
  pattern: /\b(?:near|positions?|bases?|outskirts|border|airport|camps?)\b/,
  yes: [
    ['a base in ', 'base'],
    ['positions near ', 'positions'],
  ],
  no: ['northern town of ', 'basement of '],
});
