import type { WordSet } from './word-set.ts';

/** Outlets, platforms and occasions: where something is said or shown. All in lower case. */
export interface OutletWords {
  /** Outlets whose names hold no word that tells them: "reuters", "le monde". */
  names: WordSet;
  /** Words that end the name of an outlet or a programme: "news", "herald". */
  inNames: WordSet;
  /** Of these, the ones that mean other things too and count only at the end of a name: "The Daily Star", not "Gold Star mother". */
  otherwise: WordSet;
  /** Does a phrase name a news agency that takes no side? "Reuters", but not a state's. */
  isNeutralAgency(phrase: string): boolean;
  /** Nouns for an outlet, by lemma: "newspaper". */
  nouns: WordSet;
  /** Places on the net where things are posted: "telegram". */
  platforms: WordSet;
  /** Nouns for what somebody posts or speaks on, by lemma: "on her channel", "on the air". */
  on: WordSet;
  /** Nouns for an occasion of speaking, by lemma: "in an interview". */
  occasions: WordSet;
  /** Of these, the ones that only say how it was said, which is no place to look it up: "in a statement"; by lemma. */
  manners: WordSet;
  /** Words that may stand before such a noun without making it more than that: "in a short written statement". */
  beforeManners: WordSet;
}
