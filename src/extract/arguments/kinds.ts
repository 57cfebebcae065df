import type { Sentence } from '../../language/document.ts';
import { tokenAt } from '../../language/tree.ts';
import { nameAt } from './phrases.ts';

/** Whether a noun phrase can act or suffer as people do: a name, a nationality word, a pronoun or a noun for people. */
export function isActor(sentence: Sentence, token: number): boolean {
  if (nameAt(sentence, token) !== null) return true;
  const { upos, lemma, form, xpos } = tokenAt(sentence, token);
  const { entityNouns, pronouns, calendar } = sentence.lexicon;
  if (upos === 'PRON') return pronouns.ofActors.has(form.toLowerCase());
  const word = lemma.toLowerCase();
  if (entityNouns.actors.has(word)) return true;
  if (upos === 'PROPN') return !calendar.weekdays.has(word) && !calendar.months.has(word);
  if (upos !== 'NOUN') return false;
  return (xpos === 'NNS' || (/^[A-Z]/.test(form) && token > 0)) && entityNouns.endsLikePeople(word);
}

/** Whether a noun phrase is a place: a place's name, or a noun for ground or a building. */
export function isPlace(sentence: Sentence, token: number): boolean {
  const name = nameAt(sentence, token);
  if (name !== null) return name.kind === 'place';
  const { upos, lemma } = tokenAt(sentence, token);
  return (
    (upos === 'NOUN' || upos === 'PROPN' || upos === 'ADJ') &&
    sentence.lexicon.placeNouns.heads.has(lemma.toLowerCase())
  );
}

/** A place, or a proper noun that no list knows: what "in", "on" or a verb of taking ground makes a place of. */
export const isPlaceLike = (sentence: Sentence, token: number): boolean =>
  isPlace(sentence, token) || (tokenAt(sentence, token).upos === 'PROPN' && nameAt(sentence, token) === null);
