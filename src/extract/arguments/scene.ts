import type { Sentence } from '../../language/document.ts';
import { caseOf, childrenOf, relation, tokenAt } from '../../language/tree.ts';
import { argumentsOf } from './arguments.ts';
import { isVerbal } from './clause.ts';
import { isPlace } from './kinds.ts';
import { nameAt } from './phrases.ts';
import { isTime } from './time-words.ts';

/** Which of the prepositions count that may mark something else than a place: all, none, or those of a list. */
type Doubtful = 'all' | 'none' | ReadonlySet<string>;

/** Head tokens of the places where something happens: phrases of place on the word, on its participants, or on the verb that carries it. */
export function sceneOf(sentence: Sentence, token: number, participants: readonly number[]): number[] {
  const found = new Set(placesBelow(sentence, token, 'all'));
  for (const participant of participants) {
    if (participant < 0 || nameAt(sentence, participant)?.kind === 'place') continue;
    for (const place of placesBelow(sentence, participant, 'none')) found.add(place);
  }
  const places = [...found].filter((place) => !participants.includes(place));
  if (places.length > 0) return places;
  const carried = sharesPlace(sentence, token)
    ? placesBelow(sentence, tokenAt(sentence, token).head, sentence.lexicon.prepositions.on)
    : [];
  const where = tokenAt(sentence, token).upos === 'VERB' ? argumentsOf(sentence, token).where : -1;
  const shared = [...new Set(carried)].filter((place) => !participants.includes(place));
  return where >= 0 && isPlace(sentence, where) ? [...shared, where] : shared;
}

/** "Stormed the palace, killing two": the second happens where the first does. */
function sharesPlace(sentence: Sentence, token: number): boolean {
  const { head, deprel, upos, xpos } = tokenAt(sentence, token);
  if (head < 0 || !isVerbal(tokenAt(sentence, head))) return false;
  const name = relation(deprel);
  if (upos === 'VERB') return name === 'xcomp' || (name === 'advcl' && xpos === 'VBG');
  return name === 'obj' || name === 'nsubj' || name === 'obl';
}

/** The places in the phrases of place that hang on a token. */
function placesBelow(sentence: Sentence, at: number, doubtful: Doubtful): number[] {
  const { places, seldomPlaces } = sentence.lexicon.prepositions;
  return childrenOf(sentence, at).flatMap((child) => {
    const preposition = caseOf(sentence, child);
    if (!/^(?:obl|nmod|obl:unmarked)$/.test(tokenAt(sentence, child).deprel)) return [];
    if (preposition === null || !places.has(preposition) || isTime(sentence, child)) return [];
    const isDoubtful = seldomPlaces.has(preposition);
    if (isDoubtful && (doubtful === 'none' || (doubtful !== 'all' && !doubtful.has(preposition)))) return [];
    const place = placeIn(sentence, child, isDoubtful);
    return place >= 0 ? [place] : [];
  });
}

/** The place in a phrase: the phrase itself, or what "the outskirts of" hangs on; -1 when it is no place. `sure`: the phrase itself or none. */
function placeIn(sentence: Sentence, token: number, sure: boolean): number {
  const name = nameAt(sentence, token);
  if (name !== null) return name.kind === 'place' ? token : -1;
  if (isPlace(sentence, token)) return token;
  if (sure) return -1;
  const { of } = sentence.lexicon.prepositions;
  const behindOf = childrenOf(sentence, token).find(
    (child) =>
      tokenAt(sentence, child).deprel === 'nmod' &&
      of.has(caseOf(sentence, child) ?? '') &&
      nameAt(sentence, child)?.kind === 'place',
  );
  return behindOf ?? -1;
}
