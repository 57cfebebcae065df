import type { BoundConstruction } from '../../../../extract/quantity/constructions.ts';
import { lengthBefore } from './article.ts';

const words =
  /\b(?:up to|at most|as many as|no more than|fewer than|less than|under|nearly|almost|close to|a maximum of)\s*$/i;

/** "Up to 300", "nearly a million". */
export const atMost: BoundConstruction = {
  name: 'quantity/at-most',
  read({ value, before }) {
    const length = lengthBefore(before, words);
    return length === null ? null : { low: null, best: value, high: value, before: length, behind: 0 };
  },
  yes: [
    ['Up to 300 villagers were killed.', 'Up to 300 = – 300 300'],
    ['The army killed nearly 50 rebels.', 'nearly 50 = – 50 50'],
  ],
  no: ['The blast killed 300 people.', 'The army killed more than 50 rebels.'],
};
