import type { WordSet } from './word-set.ts';

/** What kind of area the words around a name ask for: a province, a county, or a town. */
export type AskedArea = 'admin' | 'county' | 'city';

/** Words within and right beside the names of places; in lower case, unless "as written" is said. */
export interface PlaceNameParts {
  /** Last words that belong to the name: "Rapides Parish", "Litani River". */
  tails: WordSet;
  /** Of these, words that open a body's name when another capital follows: "Dublin City Council". */
  bodyTails: WordSet;
  /** First words that belong to the name: "Lake Chad", "Port Sudan". */
  heads: WordSet;
  /** Words for a part of a place before its name: "Northern Syria", "downtown Aleppo". */
  parts: WordSet;
  /** Words for a part or another time of a place that stand in its own name, as written: "New York", "Historic Aleppo". */
  ownParts: WordSet;
  /** The words of such parts as they may all stand before a name, with blanks or hyphens behind: "north-eastern occupied ". */
  leadingParts: RegExp;
  /** Words for a place as it was: "the former Yugoslavia". */
  former: WordSet;
  /** Points of the compass and the middle, which alone are no place: "the West". */
  compass: WordSet;
  /** Words before a name that make it a storm's, a ship's or an operation's: "Hurricane Florence". */
  namedAfter: WordSet;
  /** Kinds of place that stand before a name, with "of" or alone: "the city of Homs", "the capital Damascus". */
  kinds: WordSet;
  /** Of these, words that straight before an unknown name do not make it a place: "north", "mayor". */
  looseKinds: WordSet;
  /** Kinds that with "of" before a name are left off it: "City of Homs". */
  kindsBeforeOf: WordSet;
  /** Last words of the names of provinces and counties, which a capital behind does not make a body: "Idlib Province Council". */
  divisionTails: WordSet;
  /** Kinds of area, with the words behind or before a name that ask for one: "Homs province", "province of Homs". */
  asks: readonly { area: AskedArea; behind: RegExp; before: RegExp }[];
  /** Words behind a name, written small, that ask for a kind of area. */
  askBehind: ReadonlyMap<string, AskedArea>;
  /** Words before a name, with "of" or alone, that ask for one. */
  askBefore: ReadonlyMap<string, AskedArea>;
  /** Kinds of land and water written small behind a name, which make it another place: the "Dnipro river" is no town. */
  natural: WordSet;
  /** Streets and buildings, which are no place by their last word alone. */
  streets: WordSet;
  /** First words of names that keep their article: "The Hague". */
  withArticle: WordSet;
  /** Small words between the words of a name: "Trinidad and Tobago", "Rio de Janeiro", "Deir ez-Zor". */
  joiners: WordSet;
  /** Small words that open a name, before a hyphen: "al-Bab". */
  openers: WordSet;
  /** Small words in names that tell nothing of whose they are. */
  small: WordSet;
  /** Names of places that are another word too, so that only a context of place makes one: "Nice", "Reading". */
  alsoWords: WordSet;
  /** Names of places that are far oftener a first name when a capitalised word follows: "Jordan", "Florence". */
  alsoFirstNames: WordSet;
  /** Words for bodies and parties that are a town somewhere, and never meant as one. */
  neverPlaces: WordSet;
  /** The words of buildings' and squares' names that stand for who sits there; a place only where something is at or near them: "White House". */
  metonyms: WordSet;
}
