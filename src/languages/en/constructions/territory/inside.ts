import { phrase } from '../../../../language/phrase.ts';

/** Something is inside a place, and not the place. */
export const inside = phrase('territory/inside', {
  pattern: /\b(?:in|at)\b/i,
  yes: [
    ['a barracks in ', 'in'],
    ['the camp at ', 'at'],
  ],
  no: ['the city of ', 'the inner '],
});
