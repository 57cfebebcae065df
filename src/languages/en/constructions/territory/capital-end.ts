import { phrase } from '../../../../language/phrase.ts';

/** Words that end in a capital, whose name is not that of the province behind. */
export const capitalEnd = phrase('territory/capital-end', {
  pattern: /capital$/i,
  yes: [
    ['the provincial capital', 'capital'],
    ['Capital', 'Capital'],
  ],
  no: ['the capital city', 'town'],
});
