import { phrase } from '../../../../language/phrase.ts';

/** It was something near or in the place. */
export const onlyNear = phrase('territory/only-near', {
  pattern: /\b(?:near|outside|villages|positions|base)\b/i,
  yes: [
    ['from positions in Hama', 'positions'],
    ['from near Hama', 'near'],
  ],
  no: ['from Hama', 'out of the city'],
});
