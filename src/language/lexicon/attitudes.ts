import type { Certainty } from '../../record/observation.ts';
import type { WordSet } from './word-set.ts';

/**
 * What a word says of the event it governs ("managed to", "feared that", "plan for").
 * `through`: as real as the word itself; `against`: the opposite; `fact`: real whatever becomes of the word;
 * `said`: told by someone; `open`: neither, with a value (-3 … 3) and a certainty of its own.
 */
export interface Attitude {
  kind: 'through' | 'against' | 'fact' | 'said' | 'open';
  value: number;
  certainty: Certainty;
}

/** How an event stands below the word that governs it: a finite clause ("said that …"), its object ("committed …"), anything else. */
export type GovernedAs = 'clause' | 'object' | 'other';

/** Words that govern events, by lemma as the analyser gives it, and how they govern. */
export interface AttitudeWords {
  /** The attitude that a word takes to what it governs, or null. */
  of(lemma: string, governed: GovernedAs): Attitude | null;
  /** Verbs by which what their subject names comes about: "the attack took place"; lower case. */
  happening: WordSet;
  /** Words whose denial denies what they govern: "does not think they left". */
  raisingNegation: WordSet;
  /** Verbs that take no finite clause without a conjunction: in "we need aid, people have died" the clause stands by itself. */
  withoutClause: WordSet;
  /** Verbs that take an object with a participle: "see prisoners released". */
  withParticiple: WordSet;
  /** Prepositions behind which a gerund is what the verb governs: "prevented from leaving". */
  beforeGerund: WordSet;
  /** Prepositions behind which an event noun is what a noun governs: "plan for an attack". */
  beforeNoun: WordSet;
  /** Verbs that govern an event noun behind some preposition, with those prepositions: "call for a strike". */
  obliques: ReadonlyMap<string, WordSet>;
}
