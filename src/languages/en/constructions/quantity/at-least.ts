import type { BoundConstruction } from '../../../../extract/quantity/constructions.ts';
import { lengthBefore } from './article.ts';

const words = /\b(?:at least|no fewer than|not less than|more than|over|upwards? of|a minimum of|above|exceeding)\s*$/i;

/** "At least 300", "more than a dozen". */
export const atLeast: BoundConstruction = {
  name: 'quantity/at-least',
  read({ value, before }) {
    const length = lengthBefore(before, words);
    return length === null ? null : { low: value, best: value, high: null, before: length, behind: 0 };
  },
  yes: [
    ['At least 300 villagers were killed.', 'At least 300 = 300 300 –'],
    ['Police detained more than 40 protesters.', 'more than 40 = 40 40 –'],
    ['The blast killed over a dozen people.', 'over a dozen = 12 12 –'],
  ],
  no: ['The blast killed 300 people.', 'Police detained the last 40 protesters.'],
};
