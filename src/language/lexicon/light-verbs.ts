import type { WordSet } from './word-set.ts';

/** Verbs that say little beside their noun, by lemma, in lower case. */
export interface LightVerbs {
  /** Verbs that only carry the noun which is the event: "the attack took place", "they launched a raid". */
  ofEvents: WordSet;
  /** Verbs that add nothing to an event noun which is their object: "carried out an attack", "suffered a defeat". */
  ofObjects: WordSet;
}
