import type { WordSet } from './word-set.ts';

/** Small words in names; lower case. */
export interface NameParts {
  /** Articles written to a word of an Arabic name with a hyphen, which come and go between spellings: "al-Tamimi". */
  prefixes: WordSet;
  /** Articles inside Arabic and Persian names that stand as words of their own before a hyphen. */
  articles: WordSet;
  /** What marks an owner, written as the text may: "'s", "’s". */
  possessive: WordSet;
  /** Words within a person's name that have no capital: "bin", "de", "van". */
  particles: WordSet;
  /** Words that do not count when names are compared: "the", "of". */
  ignored: WordSet;
  /** Words in a body's name that give no letter to its short form: "of", "for". */
  withoutLetter: WordSet;
}
