import type { WordSet } from './word-set.ts';

/** Names and nouns of bodies: parties, armies, firms, agencies. "As written" means with its capitals; all else is in lower case. */
export interface BodyWords {
  /** Bodies that reports call by letters or one word, without ever writing them out; as written: "NATO", "Hamas". */
  byLetters: WordSet;
  /** Last words that make a body of the capitalised words before them; as written: "Rapid Support Forces". */
  units: WordSet;
  /** Last words that a purpose may follow; as written: "Observatory for Human Rights". */
  withPurpose: WordSet;
  /** Words that open such a purpose: "for". */
  purpose: WordSet;
  /** Plurals that only a body's name stands before: "M23 rebels". */
  followers: WordSet;
  /** Who stands between a body's name and a person's: "Karam Front leader Omar Tamimi". */
  leaders: WordSet;
  /** First words of the names of armed bodies in Arabic, Persian or Urdu; as written: "Jaish al-Adl". */
  openers: WordSet;
  /** Openers that are a first name too, with the words (as written) before which they are none: "Ansar" before "Allah". */
  openersBefore: ReadonlyMap<string, WordSet>;
  /** Small words within a name that such a word opens: "al", "-". */
  links: WordSet;
  /** Words that only say what kind of body a name is of, so that the name can do without: "Boeing Co". */
  kinds: WordSet;
  /** Nouns by which a body is told again whose name holds them, or which was called so: "the bank". */
  nouns: WordSet;
  /** Those of `nouns` by which any named body may be told again: "the group". */
  anyNouns: WordSet;
  /** Capitalised words behind a place's name in the plain name of a body or service of that place: "Perham Police Department". */
  ofPlace: WordSet;
  /** Words that make a name before them part of a body's or a work's name: "Columbia University", "Sample City Times". */
  own: WordSet;
  /** Words of bodies and things named after a place with "of": "University of California". */
  withOf: WordSet;
  /** Words that open the name of a body or a rank when a place follows: "United Russia", "Air France". */
  heads: WordSet;
  /** Nationality words, as written, with the words behind which they open a body's name: "European" before "union". */
  nationBefore: ReadonlyMap<string, WordSet>;
  /** Letters of parties before the name of the place that a member sits for, as written: "D-Westfield". */
  partyLetters: WordSet;
  /** Nouns that bear a body's name before them: "the HTS group". */
  namedBefore: WordSet;
}
