import type { Document, Sentence } from '../../language/document.ts';
import type { Span } from '../../record/span.ts';

/** Tokens of a sentence, first and last inclusive. */
export type Stretch = [number, number];

/** What a verb of saying says, to its right. */
export interface Part {
  from: number;
  to: number;
  /** A clause, which may run on beyond what the parse hung under it; a noun phrase may not. */
  clause: boolean;
}

/** The last token of a sentence that is no punctuation. */
export function lastWord(sentence: Sentence): number {
  let end = sentence.tokens.length - 1;
  while (end > 0 && sentence.tokens[end].upos === 'PUNCT') end--;
  return end;
}

/** Tokens to offsets of the report. */
export function spanOf(document: Document, sentence: number, [from, to]: Stretch): Span {
  const { tokens } = document.sentences[sentence];
  return { start: tokens[from].start, end: tokens[to].end };
}
