import type { Token } from '../../language/document.ts';
import type { Lexicon } from '../../language/lexicon.ts';
import { nameKinds } from '../gazetteer/format.ts';
import { type Around, formAt, isCapitalised, isFeature, isTitle, lowerAt } from './around.ts';
import type { Follower } from './follow.ts';
import type { Proposal } from './types.ts';

/* What speaks for or against a run being a place name, in the units of `weigh`, by where it is looked for. Set by hand on the development sets. */

/** What the language models call it. */
export function byModels(
  { first, last, words, kind, candidates }: Proposal,
  strong: boolean,
  lexicon: Lexicon,
): number {
  if (kind === 'place') return 3.5;
  if (kind === 'organisation') return -1;
  if (kind === null) return 0;
  const { alsoFirstNames } = lexicon.placeNameParts;
  const single = first === last;
  const [opening = ''] = words.toLowerCase().split(/[ -]/);
  const given = alsoFirstNames.has(opening);
  const [top] = candidates;
  const exact = !single && top !== undefined && top.name !== nameKinds.loose && !given;
  const large = (top?.prior ?? 0) >= 5.7 && !(single && given);
  if (strong || exact || large || isFeature(words, lexicon)) return -1;
  return single || hasArticle(words, lexicon.nameParts.articles) ? -2 : -3;
}

/** "Deir al-Balah", "Ez-Zor". */
const hasArticle = (words: string, articles: ReadonlySet<string>): boolean =>
  [...words.toLowerCase().matchAll(/\b(\w+)-/g)].some(([, part = '']) => articles.has(part));

/** What the gazetteer knows of it. */
export function byGazetteer(
  { first, last, words, kind, candidates }: Proposal,
  tokens: readonly Token[],
  lexicon: Lexicon,
): number {
  const [top] = candidates;
  const single = first === last;
  const feature = !single && isFeature(words, lexicon);
  if (top === undefined) {
    if (feature) return 1.5;
    return lexicon.placeContext.at.has(lowerAt(tokens, first - 1)) ? -4.5 : -3;
  }
  let weight = 0;
  if (top.index < 0 && top.place.feature !== 'site') weight += top.prior >= 8 ? 4 : 3;
  else weight += Math.max(-1.5, Math.min(2.5, top.prior - 4)) - { 0: 0, 1: 0.5, 2: single ? 1.5 : 1 }[top.name];
  if (!single) return weight + (feature ? 3 : 1);
  if (lexicon.placeNameParts.alsoWords.has(lowerAt(tokens, first))) weight -= 4;
  // A name that no two countries share is seldom anything but that place.
  const unmistakable = words.length >= 5 && candidates.every(({ place }) => place.country === top.place.country);
  return weight + (kind === null && unmistakable ? 0.6 : 0);
}

/** What the words before say: "in", "the city of", "captured". */
export function locatedBy({ before, beforeThat }: Around, lexicon: Lexicon): number {
  const { placeContext, placeNameParts, prepositions } = lexicon;
  if (prepositions.locative.has(before)) return 2;
  const ofPlace =
    placeNameParts.kinds.has(beforeThat) || beforeThat === ',' || placeContext.deedsToGround.has(beforeThat);
  if (prepositions.of.has(before) && placeNameParts.askBefore.has(beforeThat)) return 5;
  if (prepositions.of.has(before) && ofPlace) return 3.5;
  if (placeContext.taking.has(before)) return 1.5;
  if (placeContext.weakLocatives.has(before)) return 0.8;
  return placeNameParts.parts.has(before) || placeNameParts.kinds.has(before) ? 2.5 : 0;
}

/** What the words after say: "province", "residents", "Police Department", "was shelled". */
export function byCompany({ next, second }: Around, follower: Follower, { placeContext }: Lexicon): number {
  const { company, localCompany, copulas, taken } = placeContext;
  if (company.has(next)) return 3;
  if (localCompany.has(next) || (next === '-' && localCompany.has(second)) || follower === 'body') return 1.5;
  return copulas.has(next) && taken.has(second) ? 1 : 0;
}

/** What speaks for a person (or anything else) of that name; never positive. */
export function byPerson(
  { first, last, words, kind, candidates: [top] }: Proposal,
  tokens: readonly Token[],
  at: Around,
  located: number,
  surnames: ReadonlySet<string>,
  lexicon: Lexicon,
): number {
  let weight = 0;
  const prior = top?.prior ?? 0;
  if (isTitled(tokens, first, lexicon)) weight -= 4;
  if (lexicon.placeNameParts.alsoFirstNames.has(words.toLowerCase())) weight -= located >= 2 || prior > 9 ? 0.5 : 2.5;
  if (surnames.has(words)) weight -= located >= 2 ? 2 : 7;
  if (at.initial && kind === null) weight -= 1;
  return prior >= 6 || (top?.index ?? 0) < 0 ? weight : weight + byPersonWords(tokens, last, at, lexicon);
}

/** Of a name that is not well known as a place: what the words around say of a person. */
function byPersonWords(
  tokens: readonly Token[],
  last: number,
  { before, beforeThat, straight, next, second }: Around,
  { determiners, placeContext }: Lexicon,
): number {
  const { personVerbs, personNouns, peopleCompany, sources } = placeContext;
  const following = tokens[last + 1];
  let weight = 0;
  if (personVerbs.has(next) || (following?.upos === 'ADV' && personVerbs.has(second))) weight -= 2;
  if (sources.has(`${beforeThat} ${before}`)) weight -= 2;
  if (personNouns.has(straight) || personVerbs.has(straight)) weight -= 3;
  if (peopleCompany.has(next)) weight -= 3;
  // "the Toyota turned": towns take no article, unless they stand before a noun.
  const noun = /^(?:NOUN|ADJ|PROPN)$/.test(following?.upos ?? '') || next === '-';
  if (determiners.articles.has(straight) && !noun) weight -= 2.5;
  return weight;
}

/** A title stands before it, and not only the first word of one: "prime". */
export const isTitled = (tokens: readonly Token[], first: number, lexicon: Lexicon): boolean =>
  isCapitalised(tokens[first - 1]) &&
  isTitle(formAt(tokens, first - 1), lexicon) &&
  !lexicon.titles.opening.has(lowerAt(tokens, first - 1));
