import type { Sentence } from '../../language/document.ts';
import { tokenAt } from '../../language/tree.ts';
import { actorWithin } from './actors-within.ts';
import { isActor, isPlace } from './kinds.ts';
import { membersOf, nounAfter } from './phrases.ts';

/** Neither people nor ground: what is done to it is done to whoever it belongs to, where that is told. */
export const isThing = (sentence: Sentence, token: number): boolean =>
  !isActor(sentence, token) && !isPlace(sentence, token);

/** The actor in a phrase that is none itself ("positions of the army"), else the phrase; never `not`. */
export function innerArgument(sentence: Sentence, token: number, not: number, scene = true): number {
  if (token < 0 || !isThing(sentence, token)) return token;
  const within = actorWithin(sentence, token, not, 0, scene);
  return within >= 0 ? within : token;
}

/** "Between the army and the rebels" takes two: the second, where the parse hung it on the verb behind as its subject. -1 for none. */
export function otherSide(sentence: Sentence, first: number): number {
  if (membersOf(sentence, first).length > 1) return -1;
  const { joining } = sentence.lexicon.conjunctions;
  for (let at = first + 1; at < Math.min(first + 8, sentence.tokens.length); at++) {
    const { form, upos } = tokenAt(sentence, at);
    if (joining.has(form.toLowerCase())) return nounAfter(sentence, at + 1);
    if (!/^(?:DET|ADJ|NOUN|PROPN|NUM|ADP|PART)$/.test(upos)) return -1;
  }
  return -1;
}
