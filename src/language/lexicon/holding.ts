import type { WordSet } from './word-set.ts';

/** Verbs of holding, taking and losing ground, by lemma in lower case. */
export interface HoldingWords {
  /** Tell a loss by whoever held the ground: "fall", "collapse". */
  losses: WordSet;
  /** Of these, the ones whose subject is who held it: "lost Hama to the rebels". */
  loses: WordSet;
  /** By which those who take ground speak of it themselves: "liberate". */
  frees: WordSet;
  /** The form by which a place is told to lie around another; lower case: "the surrounding villages". */
  around: WordSet;
  /** Does the clause tell only in passing who holds ground: "a bomb hit the rebel-held town"? In any case. */
  isInPassing(clause: string): boolean;
}
