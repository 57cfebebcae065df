import type { WordSet } from './word-set.ts';

/** Words beside a name that tell whether it is a place's; in lower case. */
export interface PlaceContext {
  /** Words behind a name that only a place takes: "Homs countryside". */
  company: WordSet;
  /** Words behind a name that places take, and others seldom: "Lagos residents", "Perham police". */
  localCompany: WordSet;
  /** Prepositions and verbs that put something at a place, but take people and things too: "to", "visited". */
  weakLocatives: WordSet;
  /** The preposition by which one is "at" a body as much as at a town. */
  at: WordSet;
  /** Verbs of war and movement whose object is most often a place: "captured". */
  taking: WordSet;
  /** What is done to places: the word behind "was" or "been": "besieged". */
  taken: WordSet;
  /** Forms of "to be" before such a word. */
  copulas: WordSet;
  /** Deeds whose "of" brings in ground, and no people: "the siege of". */
  deedsToGround: WordSet;
  /** Words behind a person's name, not a town's: "the Obama administration". */
  peopleCompany: WordSet;
  /** Verbs whose subject is a person, seldom a town. */
  personVerbs: WordSet;
  /** Nouns before a person's name, titles apart: "suspect", "uncle". */
  personNouns: WordSet;
  /** Words that bring in a source, as two words stand together: "according to". */
  sources: ReadonlySet<string>;
  /** Things named after a place without being at it: "West Nile virus". */
  namesakes: WordSet;
  /** Marks of years before our era: "250 B.C." is no Canadian province. */
  eras: WordSet;
}
