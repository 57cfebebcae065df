import type { WordSet } from './word-set.ts';

/** Prepositions by what they tell; lower case. */
export interface PrepositionWords {
  /** Between a part and its whole, a noun and its name: "the city of Homs". */
  of: WordSet;
  /** Between an office and what it is over: "minister for trade". */
  office: WordSet;
  /** Something is there: "in", "near". */
  locative: WordSet;
  /** Something lies by another place, and not in it: "the village outside Homs". */
  beside: WordSet;
}
