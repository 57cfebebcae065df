import type { WordSet } from './word-set.ts';

/** Words for footage and for putting it before people. */
export interface FootageWords {
  /** Content words of a mention of footage that tell nothing of what is in it; folded, without plural endings: "shared". */
  bare: WordSet;
  /** Is a phrase a noun for footage, and nothing more: "this old video"? */
  isClip(phrase: string): boolean;
}
