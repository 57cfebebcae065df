import type { Sentence, Token } from '../../language/document.ts';
import {
  everyday,
  givenNames,
  localCompany,
  locatives,
  metonyms,
  partHeads,
  peopleCompany,
  personNouns,
  personVerbs,
  placeCompany,
  placeKinds,
  takenForms,
  takingVerbs,
  weakLocatives,
} from '../../languages/en/places/place-words.ts';
import { isAcronym } from '../gazetteer/atlas.ts';
import { candidatesOf } from '../gazetteer/candidates.ts';
import { contains } from '../gazetteer/contain.ts';
import { nameKinds } from '../gazetteer/format.ts';
import { gazetteer } from '../places.ts';
import { type Around, around, isFeature, isTitle, lowerAt } from './around.ts';
import type { Proposal } from './propose.ts';
import { isCapitalised } from './scan.ts';
import { continues, type Follower, follow, isNoPlace, isPartOfName } from './veto.ts';

/** How much speaks for a run being a place name; `context` when it is part of another name; `never` when it cannot be one. */
export type Weight = number | 'context' | 'never';

/** At this weight a run is taken for a place. The weights below are set by hand on the development sets. */
export const enough = 1.5;
/** Prior from which a name in another name still tells where the report plays. */
const telling = 4;

/** Weighs a run by its words, its neighbours and what the language models say, without the rest of the document. */
export function weigh(
  proposal: Proposal,
  { tokens }: Sentence,
  surnames: ReadonlySet<string>,
  shouted: boolean,
): Weight {
  const { first, last, words, kind, inside, candidates } = proposal;
  const top = candidates[0];
  const single = first === last;
  const party =
    lowerAt(tokens, first - 1) === '-' && /^(?:[DRI]|DFL|GOP|NDP|SNP|Lab|Con|Lib)$/.test(tokens[first - 2]?.form ?? '');
  const partial: Weight = top !== undefined && top.prior >= telling ? 'context' : 'never';
  const own = top !== undefined && top.index < 0;
  const strong = own && (!single || top.prior >= 8);
  const alone = !isCapitalised(tokens[first - 1]) && !isCapitalised(tokens[last + 1]);
  if (inside && !party && !(strong && kind === 'person' && alone)) return partial;

  if (isShort(words, candidates)) {
    const beside = tokens[first - 1]?.form === ',' && isCapitalised(tokens[first - 2]);
    return beside || party ? enough + 1 : 'never';
  }
  if (isNoPlace(tokens, proposal)) return 'never';
  const at = around(tokens, first, last);
  const stated = isStated(tokens, last, candidates);
  const dateline = at.initial && /^(?:--+|[—–-])$/.test(at.next) && words === words.toUpperCase();
  const letters = /^[A-Z]{2,5}$/.test(words) && !isAcronym(words);
  // "KYIV" in capitals: what the models call a place, and no letters that stand for words.
  const capitals = kind === 'place' && words.length >= 4 && top !== undefined && top.prior >= 5;
  if (letters && !shouted && !stated && !dateline && !capitals) return 'never';
  if (party) return enough + 2;

  const follower = follow(tokens, last + 1);
  const official =
    (strong && top.prior >= 8 && !givenNames.has(lowerAt(tokens, first))) ||
    (kind === 'place' && top !== undefined && top.prior >= 5);
  if (isPartOfName(tokens, proposal, follower, official)) return partial;

  // One is "at" a body as much as at a town.
  const located = locatedBy(at) - (kind === 'organisation' && at.before === 'at' ? 1.2 : 0);
  let weight = located + byModels(proposal, strong) + byGazetteer(proposal, tokens) + byCompany(at, follower);
  if (follower === 'name') weight -= 2;
  if (continues(tokens, first - 1, kind)) weight -= 1.5;
  if (stated) weight += 4;
  if (dateline) weight += 3;
  if (single) weight += byPerson(proposal, tokens, at, located, surnames);
  else if (isTitled(tokens, first)) weight -= 4;
  if (/^(?:19|20)\d\d$/.test(at.next)) weight -= 2;
  if (metonyms.has(words.toLowerCase()) || words.split(' ').every((word) => metonyms.has(word.toLowerCase()))) {
    weight -= located >= 2 ? 4 : 8;
  }
  if (shouted && kind === null) weight -= 2.5;
  return weight;
}

function byModels({ first, last, words, kind, candidates }: Proposal, strong: boolean): number {
  if (kind === 'place') return 3.5;
  if (kind === 'organisation') return -1;
  if (kind === null) return 0;
  const [opening] = words.toLowerCase().split(/[ -]/);
  const given = givenNames.has(opening);
  const [top] = candidates;
  const exact = last > first && top !== undefined && top.name !== nameKinds.loose && !given;
  const large = (top?.prior ?? 0) >= 5.7 && !(first === last && given);
  if (strong || exact || large || isFeature(words)) return -1;
  return first === last || /\b(?:al|el|ez|es|ar)-/i.test(words) ? -2 : -3;
}

function byGazetteer({ first, last, words, kind, candidates }: Proposal, tokens: readonly Token[]): number {
  const [top] = candidates;
  const single = first === last;
  const feature = !single && isFeature(words);
  if (top === undefined) return feature ? 1.5 : lowerAt(tokens, first - 1) === 'at' ? -4.5 : -3;
  let weight = 0;
  if (top.index < 0 && top.place.feature !== 'site') weight += top.prior >= 8 ? 4 : 3;
  else weight += Math.max(-1.5, Math.min(2.5, top.prior - 4)) - { 0: 0, 1: 0.5, 2: single ? 1.5 : 1 }[top.name];
  if (!single) return weight + (feature ? 3 : 1);
  if (everyday.has(lowerAt(tokens, first))) weight -= 4;
  // A name that no two countries share is seldom anything but that place.
  const unmistakable = words.length >= 5 && candidates.every(({ place }) => place.country === top.place.country);
  return weight + (kind === null && unmistakable ? 0.6 : 0);
}

/** "Shelling of", "siege of": only ground is treated so; persons are killed, and fall. */
const groundDeeds =
  /^(?:shelling|siege|bombardment|bombing|storming|recapture|encirclement|blockade|liberation|evacuation|battle)s?$/;

/** What the words before say: "in", "the city of", "captured". */
function locatedBy({ before, beforeThat }: Around): number {
  if (locatives.has(before)) return 2;
  if (before === 'of' && (placeKinds.has(beforeThat) || beforeThat === ',' || groundDeeds.test(beforeThat))) return 3.5;
  if (takingVerbs.has(before)) return 1.5;
  if (weakLocatives.has(before)) return 0.8;
  return partHeads.has(before) || placeKinds.has(before) ? 2.5 : 0;
}

/** What the words after say: "province", "residents", "Police Department", "was shelled". */
function byCompany({ next, second }: Around, follower: Follower): number {
  if (placeCompany.has(next)) return 3;
  if (localCompany.has(next) || (next === '-' && localCompany.has(second)) || follower === 'body') return 1.5;
  return /^(?:was|were|is|are|been)$/.test(next) && takenForms.has(second) ? 1 : 0;
}

/** What speaks for a person (or anything else) of that name; never positive. */
function byPerson(
  { first, last, words, kind, candidates }: Proposal,
  tokens: readonly Token[],
  { before, beforeThat, straight, next, second, initial }: Around,
  located: number,
  surnames: ReadonlySet<string>,
): number {
  let weight = 0;
  const prior = candidates[0]?.prior ?? 0;
  if (isTitled(tokens, first)) weight -= 4;
  if (givenNames.has(words.toLowerCase())) weight -= located >= 2 || prior > 9 ? 0.5 : 2.5;
  if (surnames.has(words)) weight -= located >= 2 ? 2 : 7;
  if (initial && kind === null) weight -= 1;
  if (prior >= 6 || (candidates[0]?.index ?? 0) < 0) return weight;
  if (personVerbs.has(next) || (tokens[last + 1]?.upos === 'ADV' && personVerbs.has(second))) weight -= 2;
  if (before === 'to' && beforeThat === 'according') weight -= 2;
  if (personNouns.has(straight) || personVerbs.has(straight)) weight -= 3;
  if (peopleCompany.has(next)) weight -= 3;
  // "the Toyota turned": towns take no article, unless they stand before a noun.
  const noun = /^(?:NOUN|ADJ|PROPN)$/.test(tokens[last + 1]?.upos ?? '') || next === '-';
  if (/^(?:the|an?)$/.test(straight) && !noun) weight -= 2.5;
  return weight;
}

const isTitled = (tokens: readonly Token[], first: number): boolean =>
  isCapitalised(tokens[first - 1]) &&
  isTitle(tokens[first - 1].form) &&
  !/^(?:prime|foreign|vice)$/i.test(tokens[first - 1].form);

/** The words right after a comma name what holds it: "Salina, Kan.", "Mongla, Bangladesh". */
function isStated(tokens: readonly Token[], last: number, candidates: Proposal['candidates']): boolean {
  if (candidates.length === 0 || tokens[last + 1]?.form !== ',' || !isCapitalised(tokens[last + 2])) return false;
  let name = '';
  for (let i = last + 2; i < Math.min(tokens.length, last + 5) && isCapitalised(tokens[i]); i++) {
    name = name === '' ? tokens[i].form : `${name} ${tokens[i].form}`;
    const outer = candidatesOf(gazetteer(), name, false).slice(0, 4);
    if (outer.some(({ place }) => candidates.some((inner) => contains(place, inner.place)))) return true;
  }
  return false;
}

/** Short forms of states ("Mass.", "OH"), which count only beside a place. */
const isShort = (words: string, candidates: Proposal['candidates']): boolean =>
  candidates.length > 0 &&
  (candidates.every(({ short }) => short) ||
    (/^[A-Z]{2,3}$/.test(words) && candidates.every(({ short, index }) => short || index >= 0)));
