import type { Gender } from './gender.ts';
import type { WordSet } from './word-set.ts';

/** Words before and behind a person's name; lower case, without dots. */
export interface TitleWords {
  /** Words that may stand before a person's name, with the gender they tell: "king", "colonel", "prime", "former". */
  gender: ReadonlyMap<string, Gender | null>;
  /** Titles with nothing more said than sex and rank: "Mr". The surname behind one must have been told before. */
  courtesy: WordSet;
  /** Titles that stand between an office and the name of its holder, and are no part of either: "the envoy Dr Ana Ruiz". */
  honorifics: WordSet;
  /** Titles of courtesy that stand before a first name too: "Sir Keir". */
  beforeFirstName: WordSet;
  /** Titles that only people bear and that are no other word: a capitalised word behind one is a name. */
  onlyOfPeople: WordSet;
  /** Titles that are part of the name: "Queen Rania". */
  partOfName: WordSet;
  /** Titles that are a first name or another word too: titles only before a name of two words ("Judge Amina Karam"). */
  alsoNames: WordSet;
  /** Capitalised words behind a title that are more of it, and no name: "Mr Speaker". */
  notNames: WordSet;
  /** Titles and callings right before a person's name, with and without their full stop: "striker", "dr.". None of them is a place. */
  callings: WordSet;
  /** Of these, first words of titles of two: "prime minister". */
  opening: WordSet;
  /** Short titles before a surname, as written, without full stop: "Mr", "Sgt". */
  short: WordSet;
  /** Words that end a person's name without being part of it: "Jr". */
  endings: WordSet;
}
