import type { WordSet } from './word-set.ts';

/** Words that join phrases and clauses; lower case. */
export interface ConjunctionWords {
  /** Join two that are both meant: "and". */
  joining: WordSet;
  /** One of two, which is not known: "20 or 30"; lower case. */
  either: WordSet;
  /** Two names as one: "the rebels and a war monitor". */
  joined(one: string, other: string): string;
  /** Between the members of a list: "and", "or". */
  listing: WordSet;
}
