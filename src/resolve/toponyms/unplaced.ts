import type { Token } from '../../language/document.ts';
import type { Lexicon } from '../../language/lexicon.ts';
import { placesIn } from '../places.ts';
import { isCapitalised, isTitle } from './around.ts';
import type { Run } from './types.ts';
import { isGeneric } from './veto.ts';

/**
 * What a name is that the language models call a place and that `toponyms` did not take for one: a site or street, of which nothing is known
 * but its name (a place), a body ("First Bank of Princeton"), or no name at all ("City", "Ms", initials): null. `located`: words before it
 * put something there ("in SF").
 */
export function kindWithoutPlace(
  forms: readonly string[],
  located: boolean,
  lexicon: Lexicon,
): 'place' | 'organisation' | 'person' | null {
  const { bodies, facilities, placeNameParts } = lexicon;
  const words = forms.map((form) => form.toLowerCase());
  const [first = '', last = ''] = [words[0], words.at(-1)];
  if (placeNameParts.namedAfter.has(first)) return null;
  const building = facilities.withCommonName.has(last);
  if (words.every((word) => isGeneric(word, lexicon) || isTitle(word, lexicon) || !/\p{L}{2}/u.test(word)))
    return building && forms.length > 1 && forms.every(isSpelled) ? 'place' : null;
  if (forms.length === 1 && !forms.every(isSpelled)) return kindOfLetters(forms[0] ?? '', located);
  // The gazetteer knows it and `toponyms` left it out: it is a piece of another name ("University of [Alexandria]").
  if (placesIn(lexicon.placeNames).candidates(forms.join(' '), false).length > 0) return null;
  if (placeNameParts.tails.has(last) || placeNameParts.streets.has(last) || building) return 'place';
  const body = bodies.own.has(last) || bodies.ofPlace.has(last);
  // "Sydney Lancaster": a given name before another one.
  if (forms.length === 2 && placeNameParts.alsoFirstNames.has(first) && !located && !body) return 'person';
  return body || hasBodyOf(words, lexicon) ? 'organisation' : 'place';
}

/** A capital and small letters behind it, as names are written. */
const isSpelled = (form: string): boolean => /^\p{Lu}\p{Ll}{2}/u.test(form);

/** Letters that something is in are a place, others a body: "in SF", "SWAT". */
function kindOfLetters(form: string, located: boolean): 'place' | 'organisation' | null {
  if (located && /^\p{Lu}{2,4}$/u.test(form)) return 'place';
  return /^\p{Lu}{3,}$/u.test(form) ? 'organisation' : null;
}

/** "First Bank of Princeton". */
const hasBodyOf = (words: readonly string[], { bodies, prepositions }: Lexicon): boolean =>
  words.some((word, i) => i > 0 && prepositions.of.has(word) && bodies.withOf.has(words[i - 1] ?? ''));

/**
 * Whether a toponym is only the end of the name that holds it: "Houston" of "Hyatt Regency Houston". Not "Hama" of "northern Hama", not
 * "Kansas" of "Lawrence Kansas", which are two. A town named like a building ("Opera") is never what a longer name tells of.
 */
export function isPiece(tokens: readonly Token[], name: Run, toponym: Run, lexicon: Lexicon): boolean {
  if (toponym.last > name.last) return false;
  const word = tokens[toponym.first]?.form.toLowerCase() ?? '';
  const common = toponym.first === toponym.last && lexicon.facilities.withCommonName.has(word);
  return common ? name.last > toponym.last : isOwnName(tokens, { first: name.first, last: toponym.first - 1 }, lexicon);
}

/** Words beside a toponym that make another name of it: capitalised, and neither a part of the place nor a place themselves. */
function isOwnName(tokens: readonly Token[], { first, last }: Run, lexicon: Lexicon): boolean {
  const { parts, ownParts, small } = lexicon.placeNameParts;
  let own = false;
  for (const [i, token] of tokens.slice(first, last + 1).entries()) {
    const { form, upos } = token;
    const word = form.toLowerCase();
    if (!/\p{L}/u.test(form) || small.has(word)) continue;
    if (!isCapitalised(token) || parts.has(word) || ownParts.has(form) || /^\p{Lu}\.$/u.test(form)) return false;
    if (first + i === 0 && upos !== 'PROPN') continue;
    own = true;
  }
  if (!own) return false;
  const words = tokens.slice(first, last + 1).map(({ form }) => form);
  return placesIn(lexicon.placeNames)
    .candidates(words.join(' '), false)
    .every(({ short }) => short);
}
