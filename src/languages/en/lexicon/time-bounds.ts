import type { TimeBounds } from '../../../language/lexicon/time-bounds.ts';

export const timeBounds: TimeBounds = new Map([
  ['since', 'since'],
  ['until', 'until'],
  ['till', 'until'],
  ['by', 'until'],
  ['before', 'until'],
  ['after', 'after'],
  ['from', 'from'],
  ['between', 'between'],
]);
