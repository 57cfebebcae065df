import type { Token } from '../../language/document.ts';
import { demonyms } from '../../languages/en/places/demonyms.ts';
import {
  bodiesOf,
  bodyHeads,
  everyday,
  givenNames,
  localBodies,
  locatives,
  namesakes,
  ownBodies,
  partHeads,
  placeKinds,
  placeTails,
  streetWords,
  titles,
} from '../../languages/en/places/place-words.ts';
import { candidatesOf } from '../gazetteer/candidates.ts';
import { gazetteer } from '../places.ts';
import { isCalendar, isFeature, isInitial, isTitle, lowerAt } from './around.ts';
import type { Proposal } from './propose.ts';
import { isCapitalised } from './scan.ts';

/** What follows a run: the plain name of a local body ("Police Department"), something that makes it part of a longer name, or neither. */
export type Follower = 'body' | 'name' | 'own' | null;

/** Words that cannot be a place as they stand: titles, generic words, codes, money, strains, diseases, people's ages. */
export function isNoPlace(tokens: readonly Token[], { first, last, words, kind, candidates }: Proposal): boolean {
  const word = lowerAt(tokens, first);
  const single = first === last;
  if (titles.has(word) && (single || candidates.length === 0)) return true;
  if (single && (isGeneric(word) || /^(?:(?:north|south|east|west)(?:ern)?|central|cent(?:re|er))$/.test(word)))
    return true;
  // "Sydney Lancaster": a given name before another one, which together no gazetteer knows.
  if (last === first + 1 && candidates.length === 0 && givenNames.has(word) && !isFeature(words)) return true;
  // "Section 7", "Sector-37".
  const numbered = /^\d/.test(lowerAt(tokens, last + (lowerAt(tokens, last + 1) === '-' ? 2 : 1)));
  if (single && numbered && kind === null && (candidates[0]?.prior ?? 0) < 5) return true;
  if (isCode(tokens, first, last) || (candidates.length === 0 && /\d/.test(words))) return true;
  if (lowerAt(tokens, last + 1) === ',' && /^\d{1,2}$/.test(lowerAt(tokens, last + 2))) {
    if (/^[,.]$/.test(lowerAt(tokens, last + 3))) return true;
  }
  return words.length <= 3 && !/^[A-Z.]+$/.test(words) && kind !== 'place';
}

/** True when the words around make the run a part of another name: of a body, a work, a person or a compound. */
export function isPartOfName(
  tokens: readonly Token[],
  proposal: Proposal,
  follower: Follower,
  official: boolean,
): boolean {
  const { first, last, kind, candidates } = proposal;
  const single = first === last;
  if (follower === 'own' || (!single && candidates.length === 0 && ownBodies.has(lowerAt(tokens, last)))) return true;
  if (follower === 'name' && !isCounty(tokens, first, last)) {
    if (!official) return true;
    if (single && givenNames.has(lowerAt(tokens, first))) return true;
  }
  const skip = /^(?:the|['’]s)$/.test(lowerAt(tokens, first - 1)) ? 1 : 0;
  const of = lowerAt(tokens, first - 1 - skip) === 'of' && isCapitalised(tokens[first - 2 - skip]);
  if (of && bodiesOf.has(lowerAt(tokens, first - 2 - skip))) return true;
  if (bodyHeads.has(lowerAt(tokens, first - 1)) && isCapitalised(tokens[first - 1])) return true;
  return isHalf(tokens, first, last) || (kind !== 'place' && continues(tokens, first - 1, kind));
}

const isCounty = (tokens: readonly Token[], first: number, last: number): boolean =>
  last > first && /^(?:county|parish|province|governorate)$/.test(lowerAt(tokens, last));

/** Reads on after a run as long as words are capitalised. */
export function follow(tokens: readonly Token[], at: number): Follower {
  const token = tokens[at];
  if (token?.form === '-' && isCapitalised(tokens[at + 1]) && tokens[at - 1].end === token.start) {
    return ownBodies.has(lowerAt(tokens, at + 1)) ? 'own' : null;
  }
  if (!isCapitalised(token) || isCalendar(token.form) || isTitle(token.form)) return null;
  if (!/^(?:PROPN|NOUN|ADJ|X)$/.test(token.upos)) return null;
  for (let i = at; isCapitalised(tokens[i]) || /^['’]s?$/.test(lowerAt(tokens, i)); i++) {
    const word = lowerAt(tokens, i);
    if (localBodies.has(word) || /^['’]/.test(word)) continue;
    // "Carthage Police Officer Justin": a person's name begins.
    if (i > at && (isCalendar(word) || titles.has(word) || titles.has(lowerAt(tokens, i - 1)))) break;
    return ownBodies.has(word) ? 'own' : 'name';
  }
  return 'body';
}

/** A capitalised word at `at`, which is none that opens a sentence, makes what follows part of a longer name. */
export function continues(tokens: readonly Token[], at: number, kind: Proposal['kind']): boolean {
  const token = tokens[at];
  if (token === undefined || !isCapitalised(token) || demonyms.has(token.form)) return false;
  const word = token.form.toLowerCase();
  if (titles.has(word) || isCalendar(word) || placeKinds.has(word) || partHeads.has(word) || word === 'former')
    return false;
  if (everyday.has(word) || locatives.has(word)) return false;
  if (isInitial(tokens, at)) return kind !== 'place' && /^(?:X|PROPN)$/.test(token.upos);
  return !/^(?:ADP|DET|CCONJ|PRON|SCONJ)$/.test(token.upos);
}

/** Words that name a kind of body or place and no place by themselves. */
const isGeneric = (word: string): boolean =>
  [localBodies, ownBodies, bodiesOf, placeTails, placeKinds, streetWords].some((list) => list.has(word)) ||
  isCalendar(word) ||
  /^(?:federal|duma|liberal|metro)$/.test(word);

/** Half of a compound whose other half is no place: "Wal-Mart", "Abdul-Hamid". */
function isHalf(tokens: readonly Token[], first: number, last: number): boolean {
  const half = (hyphen: number, other: number): boolean => {
    const near = tokens[other];
    if (tokens[hyphen]?.form !== '-' || near === undefined || !isCapitalised(near)) return false;
    const joined = tokens[hyphen - 1]?.end === tokens[hyphen].start && tokens[hyphen + 1]?.start === tokens[hyphen].end;
    if (!joined || demonyms.has(near.form) || partHeads.has(near.form.toLowerCase()) || /^[A-Z]$/.test(near.form))
      return false;
    return (candidatesOf(gazetteer(), near.form, false)[0]?.prior ?? 0) < 3.5;
  };
  return half(first - 1, first - 2) || half(last + 1, last + 2);
}

/** Money ("US$5"), years ("250 B.C."), strains ("A/California/7/2009") and diseases ("West Nile virus"). */
function isCode(tokens: readonly Token[], first: number, last: number): boolean {
  const before = lowerAt(tokens, first - 1);
  const next = lowerAt(tokens, last + 1);
  if (before === '$' || next.startsWith('$')) return true;
  if (/^b\.?c\.?$/.test(lowerAt(tokens, first)) && /\d$/.test(before)) return true;
  if (namesakes.has(next) && first > 0) return true;
  return before === '/' && next === '/' && /^\d/.test(lowerAt(tokens, last + 2));
}
