import type { Token } from '../../language/document.ts';
import {
  bodiesOf,
  givenNames,
  localBodies,
  ownBodies,
  partHeads,
  placeKinds,
  placeTails,
  streetWords,
} from '../../languages/en/places/place-words.ts';
import { candidatesOf } from '../gazetteer/candidates.ts';
import { gazetteer } from '../places.ts';
import { isCalendar, isTitle } from './around.ts';
import { isCapitalised } from './scan.ts';

/** Last words of buildings and grounds that bear them as a name though every word is a common one: "City Hall", "Civic Center". */
const building =
  /^(?:hall|house|center|centre|building|opera|tower|plaza|mall|station|hospital|museum|park|square|library|prison|jail|airport|hotel|palace|stadium|arena|cathedral|mosque)$/;

/**
 * What a name is that the language models call a place and that `toponyms` did not take for one: a site or street, of which nothing is known
 * but its name (a place), a body ("First Bank of Princeton"), or no name at all ("City", "Ms", initials): null. `located`: words before it
 * put something there ("in SF").
 */
export function kindWithoutPlace(
  forms: readonly string[],
  located: boolean,
): 'place' | 'organisation' | 'person' | null {
  const words = forms.map((form) => form.toLowerCase());
  const last = words[words.length - 1];
  if (words.every((word) => generic(word) || !/\p{L}{2}/u.test(word))) {
    const named = forms.length > 1 && building.test(last) && forms.every((form) => /^\p{Lu}\p{Ll}{2}/u.test(form));
    return named ? 'place' : null;
  }
  if (forms.length === 1 && !/^\p{Lu}\p{Ll}{2}/u.test(forms[0])) {
    if (located && /^\p{Lu}{2,4}$/u.test(forms[0])) return 'place';
    return /^\p{Lu}{3,}$/u.test(forms[0]) ? 'organisation' : null;
  }
  // The gazetteer knows it and `toponyms` left it out: it is a piece of another name ("University of [Alexandria]").
  if (candidatesOf(gazetteer(), forms.join(' '), false).length > 0) return null;
  if (placeTails.has(last) || streetWords.has(last) || building.test(last)) return 'place';
  // "Sydney Lancaster": a given name before another one.
  if (forms.length === 2 && givenNames.has(words[0]) && !located && !ownBodies.has(last) && !localBodies.has(last))
    return 'person';
  return ownBodies.has(last) ||
    localBodies.has(last) ||
    words.some((word, i) => i > 0 && word === 'of' && bodiesOf.has(words[i - 1]))
    ? 'organisation'
    : 'place';
}

/**
 * Whether a toponym is only the end of the name that holds it: "Houston" of "Hyatt Regency Houston". Not "Hama" of "northern Hama", not
 * "Kansas" of "Lawrence Kansas", which are two. A town named like a building ("Opera") is never what a longer name tells of.
 */
export function isPiece(tokens: readonly Token[], name: Run, toponym: Run): boolean {
  if (toponym.last > name.last) return false;
  const common = toponym.first === toponym.last && building.test(tokens[toponym.first].form.toLowerCase());
  return common ? name.last > toponym.last : isOwnName(tokens, name.first, toponym.first - 1);
}

/** Words beside a toponym that make another name of it: capitalised, and neither a part of the place nor a place themselves. */
function isOwnName(tokens: readonly Token[], first: number, last: number): boolean {
  let own = false;
  for (let i = first; i <= last; i++) {
    const { form, upos } = tokens[i];
    const word = form.toLowerCase();
    if (!/\p{L}/u.test(form) || /^(?:the|of|al|el|and|['’]s)$/.test(word)) continue;
    if (!isCapitalised(tokens[i]) || partHeads.has(word) || /^(?:\p{Lu}\.|New|Historic)$/u.test(form)) return false;
    if (i === 0 && upos !== 'PROPN') continue;
    own = true;
  }
  if (!own) return false;
  const words = tokens.slice(first, last + 1).map(({ form }) => form);
  return candidatesOf(gazetteer(), words.join(' '), false).every(({ short }) => short);
}

interface Run {
  first: number;
  last: number;
}

const generic = (word: string): boolean =>
  [localBodies, ownBodies, bodiesOf, placeKinds, placeTails, streetWords].some((list) => list.has(word)) ||
  isCalendar(word) ||
  isTitle(word);
