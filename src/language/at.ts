import type { Document, Sentence, Token } from './document.ts';

/** The sentence of that number. Throws RangeError where the document has none. */
export function sentenceAt({ sentences }: Document, index: number): Sentence {
  const found = sentences[index];
  if (found === undefined) throw new RangeError(`no sentence ${index}: the document has ${sentences.length}`);
  return found;
}

/** The token at a place in a document. Throws RangeError where there is none. */
export function tokenAt(document: Document, { sentence, token }: { sentence: number; token: number }): Token {
  const { tokens } = sentenceAt(document, sentence);
  const found = tokens[token];
  if (found === undefined)
    throw new RangeError(`no token ${token} in sentence ${sentence}, which has ${tokens.length}`);
  return found;
}
