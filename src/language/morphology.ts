import type { Span } from '../record/span.ts';

/** Exceptions learned in training: "penn tag, tab, folded form" to lemma. */
export type LemmaTable = Map<string, string>;

/** How a language is written: where its sentences and words end, and which word a form belongs to. */
export interface Morphology {
  /** The sentences of the stretch `start` to `end` of a text (UTF-16 offsets), in order. */
  sentences(text: string, start: number, end: number): Span[];
  /** The tokens of a sentence, as the treebank that the models learnt from cuts them. */
  tokens(text: string, start: number, end: number): Span[];
  /** The lemma of a form with its universal and its Penn tag. */
  lemma(form: string, upos: string, xpos: string, table: LemmaTable): string;
}
