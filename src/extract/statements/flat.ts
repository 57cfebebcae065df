import type { Document } from '../../language/document.ts';
import type { TokenAt } from '../draft.ts';

/** All tokens of a document in text order, found by offset. */
export interface Flat {
  starts: Int32Array;
  at: TokenAt[];
}

export function flatten(document: Document): Flat {
  const at: TokenAt[] = [];
  const starts: number[] = [];
  document.sentences.forEach(({ tokens }, sentence) => {
    tokens.forEach(({ start }, token) => {
      at.push({ sentence, token });
      starts.push(start);
    });
  });
  return { starts: Int32Array.from(starts), at };
}

/** Index of the first token that starts at `offset` or after it. */
export function firstFrom(flat: Flat, offset: number): number {
  let low = 0;
  let high = flat.starts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (flat.starts[middle] < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Whether the line's end at `at` ends a paragraph too, rather than fold a line of it. */
export function endsParagraph(text: string, at: number): boolean {
  if (text[at] !== '\n') return false;
  const next = /^[ \t\r]*/.exec(text.slice(at + 1, at + 40))![0].length + at + 1;
  if (next >= text.length || text[next] === '\n') return true;
  let before = at - 1;
  while (before >= 0 && (text[before] === ' ' || text[before] === '\r')) before--;
  return !(/[\p{Ll}\d,]/u.test(text[before] ?? '') && /[\p{Ll}]/u.test(text[next]));
}
