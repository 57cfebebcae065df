import type { WordSet } from './word-set.ts';

/** Where an apostrophe is no quotation mark; lower case. */
export interface ApostropheWords {
  /** Words that an apostrophe begins in place of letters: "'em", "'til". */
  elided: WordSet;
  /** Does a word that begins with an apostrophe stand for a decade: "'90s"? */
  isDecade(word: string): boolean;
  /** Letters behind which an apostrophe alone may mark an owner: "the rebels' claim". */
  ownerEndings: WordSet;
}
