import type { Document, Sentence } from '../../language/document.ts';
import { sentenceAt, tokenAt } from '../../language/tree.ts';
import type { Span } from '../../record/span.ts';

/** Tokens of a sentence, first and last inclusive. */
export type TokenSpan = [number, number];

/** What a verb of saying says, to its right. */
export interface ComplementSpan {
  from: number;
  to: number;
  /** A clause, which may run on beyond what the parse hung under it; a noun phrase may not. */
  clause: boolean;
}

/** The last token of a sentence that is no punctuation. */
export function lastWord(sentence: Sentence): number {
  let end = sentence.tokens.length - 1;
  while (end > 0 && tokenAt(sentence, end).upos === 'PUNCT') end--;
  return end;
}

/** Tokens to offsets of the report. */
export function spanOf(document: Document, index: number, [from, to]: TokenSpan): Span {
  const sentence = sentenceAt(document, index);
  return { start: tokenAt(sentence, from).start, end: tokenAt(sentence, to).end };
}
