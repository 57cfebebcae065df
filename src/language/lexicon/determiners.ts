import type { WordSet } from './word-set.ts';

/** Determiners; lower case. */
export interface DeterminerWords {
  /** The article alone: "the". */
  article: WordSet;
  /** All articles: "the", "a", "an". */
  articles: WordSet;
  /** Words by which somebody or something is known from before: "the", "these". */
  definite: WordSet;
  /** Words by which it is new, or nobody in particular: "a", "several", "no". */
  indefinite: WordSet;
  /** Words by which one is meant that need not be there: "a solution", "any attack", "no attack". */
  unspecific: WordSet;
  /** Words before a party's name that are no part of it: "the", "several", "other". */
  beforeNames: WordSet;
  /** Adjectives that tell another one than was told of: "the next village", "the nearby town". */
  another: WordSet;
  /** Adjectives that tell the place in a row: "the second attack since May". */
  inRow: WordSet;
}
