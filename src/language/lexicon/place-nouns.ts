import type { WordSet } from './word-set.ts';

/** Nouns for stretches of land and settlements, by lemma, in lower case. */
export interface PlaceNouns {
  /** Where people live together: "town". */
  settlements: WordSet;
  /** Whose plural is followed by names of places, known or not: "the HAMLETS of Sample and Example". */
  listed: WordSet;
  /** The first among the settlements of a country: "capital". */
  capitals: WordSet;
  /** Words that make such a settlement the first of a part of a country only: "provincial". */
  ofDivision: WordSet;
  /** A whole country: "nation". */
  countries: WordSet;
  /** A part of a country that is ruled as one: "province". */
  divisions: WordSet;
  /** What lies around a place, singular and plural: "the surrounding hills". */
  lieAround: WordSet;
  /** Ground, buildings and parts of places that somebody can hold or be at, singular and plural: "airport", "outskirts", "north". */
  ground: WordSet;
  /** Places, buildings and parts of places that something can happen at or be done to, by lemma: "embassy", "camp", "outskirt". */
  heads: WordSet;
  /** Nouns that bear a name behind a preposition: "the city of Homs". */
  namedBehind: WordSet;
}
