import type { WordSet } from './word-set.ts';

/** What of a clause tells what it is about; in lower case, folded. */
export interface ContentWords {
  /** Words that tell nothing of it: function words, and those of saying that every report has. */
  small: WordSet;
  /** Content words that tell little of what a report or an event is about: "people", "make", "last". */
  thin: WordSet;
  /** A word without the ending by which one and several differ: "rebels" and "rebel" are one. */
  stemOf(word: string): string;
}
