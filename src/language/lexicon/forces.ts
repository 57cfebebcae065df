import type { WordSet } from './word-set.ts';

/** Words for armed men and their bodies; lower case. */
export interface ForceWords {
  /** Alone they name nobody; whose they are stands behind: "fighters of the Northern Front". */
  namedBehind: WordSet;
  /** Alone they tell not even of which side: "troops". */
  bare: WordSet;
  /** Behind a town's name they make it tell whose men they are: "Misrata fighters". */
  behindTown: WordSet;
  /** Those whom an adjective stands for, capitals kept: "rebels" of "in rebel hands"; null where it stands for nobody. */
  meantBy(adjective: string): string | null;
}
