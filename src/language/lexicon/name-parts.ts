import type { WordSet } from './word-set.ts';

/** Small words in names; lower case. */
export interface NameParts {
  /** Articles joined to a word of an Arabic or Persian name by a hyphen or a blank, which come and go between spellings: "al-Tamimi", "Deir ez-Zor". */
  articles: WordSet;
  /** What marks an owner, written as the text may: "'s", "’s". */
  possessive: WordSet;
  /** Words within a person's name that have no capital: "bin", "de", "van". */
  particles: WordSet;
  /** Words that do not count when names are compared: "the", "of". */
  ignored: WordSet;
  /** Words as written that names of parties share, or that have a capital for standing first: "Front", "Rebels", "The". */
  shared: WordSet;
  /** What is somebody's, as it is told: "Karam’s family", "Abbas’ family". */
  owned(owner: string, thing: string): string;
  /** A part of a place, as it is told: "part of Hama". */
  partOf(place: string): string;
  /** Words in a body's name that give no letter to its short form: "of", "for". */
  withoutLetter: WordSet;
}
