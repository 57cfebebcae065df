import { phrase } from '../../../../language/phrase.ts';

/** Right before the name of a town: those who rule sit there. */
export const seat = phrase('territory/seat', {
  pattern: /\b(?:government|administration|authorities|regime|junta|leadership|officials) in (?:the capital,? )?$/i,
  yes: [
    ['the central government in ', 'government in '],
    ['officials in the capital, ', 'officials in the capital, '],
  ],
  no: ['fighting in ', 'the government of '],
});
