import { phrase } from '../../../../language/phrase.ts';

/** Somebody is driven off a place. */
export const outOf = phrase('territory/out-of', {
  pattern: /\b(?:from|out of)\b/i,
  yes: [
    ['drove the rebels out of Hama', 'out of'],
    ['driven from the town', 'from'],
  ],
  no: ['drove into Hama', 'out in Hama'],
});
