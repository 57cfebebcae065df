import type { WordSet } from './word-set.ts';

/** Words that join phrases and clauses; lower case. */
export interface ConjunctionWords {
  /** Join two that are both meant: "and". */
  joining: WordSet;
  /** One of two, which is not known: "20 or 30"; lower case. */
  either: WordSet;
  /** Two names as one: "the rebels and a war monitor". */
  joined(one: string, other: string): string;
  /** What follows is told against what comes before: "not left but stayed". */
  contrast: WordSet;
  /** Open a condition: "if", "unless". */
  conditions: WordSet;
  /** Of these, the one by which what the main clause tells hangs on it: "if". */
  hypothesis: WordSet;
  /** Opens a question that is told: "whether". */
  question: WordSet;
  /** Open a clause that is as far off as the main clause: "until", "when". */
  whenever: WordSet;
  /** Marks an infinitive, by lemma: "to leave". */
  infinitive: WordSet;
  /** Between the members of a list: "and", "or". */
  listing: WordSet;
}
