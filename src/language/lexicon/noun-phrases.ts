import type { WordSet } from './word-set.ts';

/** Words by which a noun phrase is cut or looked through. Lemmas in lower case. */
export interface NounPhraseWords {
  /** Nouns that say little without what follows "of" or "in": "the GOVERNMENT of Syria", "a GROUP of rebels". */
  needsOf: WordSet;
  /** Determiners at the head of a phrase that name nobody: "the", "all". */
  idleDeterminers: WordSet;
  /** Adjectives there that name nobody: "several", "recent". */
  idleAdjectives: WordSet;
  /** Words that only measure: who is meant follows "of" ("a BATCH of recruits"). Forms too. */
  measures: WordSet;
  /** Prepositions behind a plural that bring in its members by name: "cities INCLUDING Homs". */
  examples: WordSet;
  /** Nouns behind a name that make the name that of a place and of a time, and nobody's: "the Gulf WAR". */
  namedByPlace: WordSet;
}
