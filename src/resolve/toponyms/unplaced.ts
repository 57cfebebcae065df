import { bodiesOf, localBodies, ownBodies, placeKinds, placeTails, streetWords } from '../en/place-words.ts';
import { candidatesOf } from '../gazetteer/candidates.ts';
import { gazetteer } from '../places.ts';
import { isCalendar, isTitle } from './around.ts';

/**
 * What a name is that the language models call a place and that `toponyms` did not take for one: a body or building ("Franklin Medical
 * Center" is an organisation), a street or site (still a place), or no name at all ("City", "Ms", initials): null.
 */
export function kindWithoutPlace(forms: readonly string[]): 'place' | 'organisation' | null {
  const words = forms.map((form) => form.toLowerCase());
  const last = words[words.length - 1];
  if (words.every((word) => generic(word) || !/\p{L}{2}/u.test(word))) return null;
  if (forms.length === 1 && !/^\p{Lu}\p{Ll}{2}/u.test(forms[0]))
    return /^\p{Lu}{3,}$/u.test(forms[0]) ? 'organisation' : null;
  // The gazetteer knows it and `toponyms` left it out: it is a piece of another name ("University of [Alexandria]").
  if (candidatesOf(gazetteer(), forms.join(' '), false).length > 0) return null;
  if (placeTails.has(last) || streetWords.has(last)) return 'place';
  return ownBodies.has(last) ||
    localBodies.has(last) ||
    words.some((word, i) => i > 0 && word === 'of' && bodiesOf.has(words[i - 1]))
    ? 'organisation'
    : 'place';
}

const generic = (word: string): boolean =>
  [localBodies, ownBodies, bodiesOf, placeKinds, placeTails, streetWords].some((list) => list.has(word)) ||
  isCalendar(word) ||
  isTitle(word);
