import type { Sentence } from '../../language/document.ts';
import type { TollConstruction } from './constructions.ts';

/** The token that counts the dead where a token tells a toll, by the first way of saying so that fits; -1 where it tells none. */
export function tollAt(sentence: Sentence, constructions: readonly TollConstruction[], token: number): number {
  for (const one of constructions) {
    const count = one.countOf(sentence, token);
    if (count >= 0) return count;
  }
  return -1;
}
