import { phrase } from '../../../../language/phrase.ts';

/** It was parts of the place. */
export const partsOf = phrase('territory/parts-of', {
  pattern: /\b(?:parts?|half|centre|center|outskirts|suburbs?|districts?|neighbou?rhoods?|areas?|quarters?) of\b/i,
  yes: [
    ['out of two districts of Hama', 'districts of'],
    ['from half of the town', 'half of'],
  ],
  no: ['from the district', 'out of the town of Hama'],
});
