import type { WordSet } from './word-set.ts';

/** Words over a deed to come that tell who means it to be done, and how. Lemmas in lower case, unless said. */
export interface IntentWords {
  /** Over a deed that is refused: "REFUSED to withdraw". */
  refusing: WordSet;
  /** Over a deed that is ordered, asked for or tried, and promised by nobody: "URGED them to withdraw". */
  seeking: WordSet;
  /** Over a deed that is promised, threatened, planned or begun: "VOWED to withdraw". */
  intending: WordSet;
  /** Auxiliaries by which whoever acts promises or threatens it, as written, in lower case: "will". */
  promising: WordSet;
}
