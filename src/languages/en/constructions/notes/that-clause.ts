import { phrase } from '../../../../language/phrase.ts';

/** Opens the words of what was said. */
export const thatClause = phrase('notes/that-clause', {
  pattern: /^that\s/i,
  yes: [
    ['that rebels took Hama', 'that '],
    ['That it fell', 'That '],
  ],
  no: ['those rebels', 'rebels that fled'],
});
