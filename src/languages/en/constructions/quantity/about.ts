import type { BoundConstruction } from '../../../../extract/quantity/constructions.ts';
import { beforeArticle } from './article.ts';

const words = /\b(?:some|about|around|roughly|approximately|an estimated)\s*$/i;

/** "Some 300", "about 40". */
export const about: BoundConstruction = {
  name: 'quantity/about',
  read: ({ value, before }) =>
    words.test(beforeArticle(before)) ? { low: null, best: value, high: null, before: 0, behind: 0 } : null,
  yes: [
    ['Some 300 villagers were killed.', '300 = – 300 –'],
    ['Police detained about 40 protesters.', '40 = – 40 –'],
  ],
  no: ['The blast killed 300 people.', 'Police detained all 40 protesters.'],
};
