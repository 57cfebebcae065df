import { phrase } from '../../../../language/phrase.ts';

/** Words of a sum over many scenes. */
export const sum = phrase('events/sum', {
  pattern:
    /\b(?:in all|in total|altogether|nationwide|across|elsewhere|overall|so far|countrywide|throughout|since)\b/i,
  yes: [
    ['40 people died in all', 'in all'],
    ['killed across the country', 'across'],
  ],
  no: ['40 people died in Hama', 'all the dead'],
});
