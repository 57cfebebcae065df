import { phrase } from '../../../../language/phrase.ts';

/** What is held stands before the place that it is in or near. */
export const heldInside = phrase('territory/held-inside', {
  pattern: /\b(?:in|at|near|outside|around|from)\b[^,;:.]*$/i,
  yes: [
    ['the barracks in ', 'in '],
    ['a base near the town of ', 'near the town of '],
  ],
  no: ['in the end, the ', 'the town of '],
});
