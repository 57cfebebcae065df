import type { Document } from '../../language/document.ts';
import type { Coded } from './coded.ts';

/** Encoder states of each piece's words, side by side; empty where the language has no encoder. */
export function statesOf({ sentences }: Document, pieces: readonly Pick<Coded, 'first' | 'words'>[]): Float32Array[] {
  const states = sentences.map((sentence) => sentence.states ?? new Float32Array(0));
  const words = sentences.reduce((n, { tokens }) => n + tokens.length, 0);
  const all = new Float32Array(states.reduce((n, { length }) => n + length, 0));
  let at = 0;
  for (const part of states) {
    all.set(part, at);
    at += part.length;
  }
  const width = words === 0 ? 0 : all.length / words;
  return pieces.map(({ first, words: own }) => all.subarray(first * width, (first + own.length) * width));
}
