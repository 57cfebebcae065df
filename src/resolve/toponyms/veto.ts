import type { Token } from '../../language/document.ts';
import type { Lexicon } from '../../language/lexicon.ts';
import { formAt, isCalendar, isCapitalised, isFeature, isPassedOver, isTitle, lowerAt } from './around.ts';
import { continues, type Follower } from './follow.ts';
import type { Proposal, ToponymContext } from './types.ts';

/** Below this prior, a name before a number is a section's or a sector's and no town's. */
const largeTown = 5;
/** At this prior the other half of a compound is a place itself. */
const knownTown = 3.5;

/** Words that cannot be a place as they stand: titles, generic words, codes, money, strains, diseases, people's ages. */
export function isNoPlace(tokens: readonly Token[], proposal: Proposal, { lexicon }: ToponymContext): boolean {
  const { first, last, words, kind, candidates } = proposal;
  const word = lowerAt(tokens, first);
  const single = first === last;
  const nothing = candidates.length === 0;
  if (isTitle(word, lexicon) && (single || nothing)) return true;
  if (single && (isNoName(word, lexicon) || isArticleOfName(tokens, first, lexicon))) return true;
  // "Sydney Lancaster": a given name before another one, which together no gazetteer knows.
  if (isNamedAfter(tokens, first, lexicon)) return true;
  const given = last === first + 1 && nothing && lexicon.placeNameParts.alsoFirstNames.has(word);
  if (given && !isFeature(words, lexicon)) return true;
  if (single && kind === null && isNumbered(tokens, last) && (candidates[0]?.prior ?? 0) < largeTown) return true;
  if (isCode(tokens, proposal, lexicon) || (nothing && /\d/.test(words)) || isAged(tokens, last)) return true;
  return words.length <= 3 && !/^[A-Z.]+$/.test(words) && kind !== 'place';
}

/** "Hurricane Florence", "USS Chancellorsville"; not "storm" in small letters, which may hit a town. */
const isNamedAfter = (tokens: readonly Token[], first: number, { placeNameParts }: Lexicon): boolean =>
  placeNameParts.namedAfter.has(lowerAt(tokens, first)) && isCapitalised(tokens[first + 1])
    ? true
    : isCapitalised(tokens[first - 1]) && placeNameParts.namedAfter.has(lowerAt(tokens, first - 1));

/** "Al" of "Al-Raqqah": the article of a name that is not known as a whole. */
const isArticleOfName = (tokens: readonly Token[], at: number, { nameParts }: Lexicon): boolean =>
  nameParts.articles.has(lowerAt(tokens, at)) &&
  (formAt(tokens, at + 1) === '-' || isCapitalised(tokens[at + 1]) || /^['’‘]/.test(formAt(tokens, at + 1)));

/** Kinds of bodies and places, dates, and points of the compass, which name no place by themselves. */
function isNoName(word: string, lexicon: Lexicon): boolean {
  const { neverPlaces, compass } = lexicon.placeNameParts;
  return isGeneric(word, lexicon) || neverPlaces.has(word) || compass.has(word);
}

/** Words that name a kind of body or place, a street or a day. */
export function isGeneric(word: string, lexicon: Lexicon): boolean {
  const { bodies, placeNameParts } = lexicon;
  const lists = [
    bodies.ofPlace,
    bodies.own,
    bodies.withOf,
    placeNameParts.tails,
    placeNameParts.kinds,
    placeNameParts.streets,
  ];
  return lists.some((list) => list.has(word)) || isCalendar(word, lexicon);
}

/** "Section 7", "Sector-37". */
const isNumbered = (tokens: readonly Token[], last: number): boolean =>
  /^\d/.test(formAt(tokens, last + (formAt(tokens, last + 1) === '-' ? 2 : 1)));

/** "Sample, 42, was charged". */
const isAged = (tokens: readonly Token[], last: number): boolean =>
  formAt(tokens, last + 1) === ',' &&
  /^\d{1,2}$/.test(formAt(tokens, last + 2)) &&
  /^[,.]$/.test(formAt(tokens, last + 3));

/** Money ("US$5"), years ("250 B.C."), strains ("A/California/7/2009") and diseases ("West Nile virus"). */
function isCode(tokens: readonly Token[], { first, last }: Proposal, { placeContext }: Lexicon): boolean {
  const before = formAt(tokens, first - 1);
  const next = lowerAt(tokens, last + 1);
  if (before === '$' || next.startsWith('$')) return true;
  if (placeContext.eras.has(lowerAt(tokens, first)) && /\d$/.test(before)) return true;
  if (placeContext.namesakes.has(next) && first > 0) return true;
  return before === '/' && next === '/' && /^\d/.test(formAt(tokens, last + 2));
}

/** True when the words around make the run a part of another name: of a body, a work, a person or a compound. */
export function isPartOfName(
  tokens: readonly Token[],
  proposal: Proposal,
  follower: Follower,
  official: boolean,
  context: ToponymContext,
): boolean {
  const { first, last, kind, candidates } = proposal;
  const { lexicon } = context;
  const { bodies, placeNameParts } = lexicon;
  const single = first === last;
  if (follower === 'own' || (!single && candidates.length === 0 && bodies.own.has(lowerAt(tokens, last)))) return true;
  const division = !single && placeNameParts.divisionTails.has(lowerAt(tokens, last));
  const given = single && placeNameParts.alsoFirstNames.has(lowerAt(tokens, first));
  if (follower === 'name' && !division && (!official || given)) return true;
  if (isOfBody(tokens, first, lexicon)) return true;
  if (bodies.heads.has(lowerAt(tokens, first - 1)) && isCapitalised(tokens[first - 1])) return true;
  return isHalf(tokens, proposal, context) || (kind !== 'place' && continues(tokens, first - 1, kind, lexicon));
}

/** "University of California", "Bank of the Philippines". */
function isOfBody(tokens: readonly Token[], first: number, lexicon: Lexicon): boolean {
  const of = first - (isPassedOver(lowerAt(tokens, first - 1), lexicon) ? 2 : 1);
  return (
    lexicon.prepositions.of.has(lowerAt(tokens, of)) &&
    isCapitalised(tokens[of - 1]) &&
    lexicon.bodies.withOf.has(lowerAt(tokens, of - 1))
  );
}

/** Half of a compound whose other half is no place: "Wal-Mart", "Abdul-Hamid". */
function isHalf(tokens: readonly Token[], { first, last }: Proposal, { lexicon, places }: ToponymContext): boolean {
  const half = (hyphen: number, other: number): boolean => {
    const [before, dash, behind] = [tokens[hyphen - 1], tokens[hyphen], tokens[hyphen + 1]];
    const near = tokens[other];
    if (dash?.form !== '-' || near === undefined || !isCapitalised(near)) return false;
    if (before?.end !== dash.start || behind?.start !== dash.end) return false;
    const { form } = near;
    if (lexicon.demonyms.has(form) || lexicon.placeNameParts.parts.has(form.toLowerCase()) || /^[A-Z]$/.test(form))
      return false;
    return (places.candidates(form, false)[0]?.prior ?? 0) < knownTown;
  };
  return half(first - 1, first - 2) || half(last + 1, last + 2);
}
