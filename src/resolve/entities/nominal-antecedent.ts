import type { Document } from '../../language/document.ts';
import type { Lexicon, WordSet } from '../../language/lexicon.ts';
import type { Place } from '../../record/entity.ts';
import { placesIn } from '../places.ts';
import { type EntityCluster, sentencesBack } from './cluster.ts';
import type { NominalMention } from './nominals.ts';
import { isInPassing } from './subordinate.ts';

/** What a description may look at: those told of before, and the country the report is about. */
export interface NominalContext {
  document: Document;
  lexicon: Lexicon;
  clusters: readonly EntityCluster[];
  /** ISO 3166-1 alpha-2 of the country told of most so far; null when none was. */
  country: string | null;
  /** Country of the nationality word or the owner in the description itself. */
  own: string | null;
}

/** How many sentences back a description is told again: one that fits it, one with its noun, and a body, a group or a place so called. */
const REACH = { fitting: 8, sameNoun: 12, sameBody: 30 };
/** How many sentences back "the group" may mean a body by its name. */
const GROUP_REACH = 2;

/** Whom a description means among those told of before, the capital of a country, or nobody known (null). */
export function nominalAntecedent(nominal: NominalMention, context: NominalContext): EntityCluster | Place | null {
  const { noun, plural, kind } = nominal;
  const { clusters, lexicon } = context;
  if (nominal.indefinite) return null;
  if (kind === 'place' && !plural) return placeMeant(nominal, context);
  const again = sameWords(nominal, clusters);
  // "Rebels" without an article are those told of before; "people" are mostly others.
  if (!nominal.definite)
    return (plural && lexicon.entityNouns.sides.has(noun)) || kind === 'organisation' ? again : null;
  if (kind === 'person' && !plural) return named(nominal, clusters, lexicon) ?? again;
  return bodyMeant(nominal, clusters, lexicon) ?? again;
}

/** Who is named and bears the office: "the dictator". */
const named = (nominal: NominalMention, clusters: readonly EntityCluster[], lexicon: Lexicon): EntityCluster | null =>
  latest(
    clusters,
    nominal,
    (one) => one.kind === 'person' && one.name !== null && bearsOffice(one, nominal, lexicon),
    REACH.fitting,
  );

/** The body told by its name that "the group" or "the bank" alone is: any by the one, a bank by the other. */
function bodyMeant(
  nominal: NominalMention,
  clusters: readonly EntityCluster[],
  { bodies }: Lexicon,
): EntityCluster | null {
  const { sentence, noun, plural, modifiers, of } = nominal;
  if (plural || !bodies.nouns.has(noun) || modifiers.size > 0 || of !== null) return null;
  return latest(
    clusters,
    nominal,
    (one) =>
      one.kind === 'organisation' &&
      one.name !== null &&
      (one.roles.has(noun) || bodies.anyNouns.has(noun) || one.aliases.some((alias) => alias.includes(noun))) &&
      sentencesBack(one, sentence) <= GROUP_REACH,
    REACH.fitting,
  );
}

/** The place that "the capital", "the city", "the country" or "the province" is. */
function placeMeant(nominal: NominalMention, context: NominalContext): EntityCluster | Place | null {
  const { noun, modifiers, of, owner } = nominal;
  const { clusters, lexicon } = context;
  const { placeNouns, determiners } = lexicon;
  if (!nominal.definite) return null;
  const isCapital = placeNouns.capitals.has(noun);
  if (isCapital && !overlap(modifiers, placeNouns.ofDivision)) return capitalMeant(nominal, context);
  if (of !== null || owner !== null) return null;
  const again = (): EntityCluster | null => sameWords(nominal, clusters);
  // "The last village outside Homs", "a nearby town": another one than was told of.
  if (overlap(modifiers, determiners.another) || nominal.beside) return again();
  if (isCapital) {
    const { capital } = placesIn(lexicon.placeNames);
    return featured(nominal, clusters, (place) => isCity(place) && !isCapitalBy(place, capital)) ?? again();
  }
  if (placeNouns.settlements.has(noun)) return toldOf(nominal, context) ?? again();
  if (placeNouns.countries.has(noun)) return countryMeant(nominal, context);
  if (placeNouns.divisions.has(noun)) return featured(nominal, clusters, isDivision) ?? again();
  return again();
}

function capitalMeant({ of }: NominalMention, { own, country, lexicon }: NominalContext): Place | null {
  const whose = own ?? (of === null ? country : null);
  return whose === null ? null : placesIn(lexicon.placeNames).capital(whose);
}

function countryMeant(
  nominal: NominalMention,
  { clusters, country, lexicon }: NominalContext,
): EntityCluster | Place | null {
  const told = latest(
    clusters,
    nominal,
    ({ kind, place }) =>
      kind === 'place' && place?.feature === 'country' && (country === null || place.country === country),
    REACH.fitting,
  );
  return (
    told ?? sameWords(nominal, clusters) ?? (country === null ? null : placesIn(lexicon.placeNames).country(country))
  );
}

const isCity = ({ feature }: Place): boolean => feature === 'city';
const isDivision = ({ feature }: Place): boolean => feature === 'admin' || feature === 'region';
/** Is it the capital of its country, which nobody calls "the provincial capital"? */
const isCapitalBy = ({ country, source }: Place, capital: (country: string) => Place | null): boolean =>
  country !== null && capital(country)?.source === source;

/**
 * The town that the event before was about: the one told of last; where its sentence tells of others and of it only in a clause under the main
 * one ("left Daraa to reinforce Damascus"), the last of those.
 */
function toldOf(nominal: NominalMention, { clusters, document }: NominalContext): EntityCluster | null {
  const last = featured(nominal, clusters, isCity);
  const at = last?.mentions.findLast(({ aside }) => !aside);
  if (at === undefined || !isInPassing(document, at, nominal)) return last;
  const beside = clusters.filter((one) => {
    const mention = one.mentions.findLast(({ aside }) => !aside);
    return one !== last && mention?.sentence === at.sentence && !isInPassing(document, mention, nominal);
  });
  return featured(nominal, beside, isCity) ?? last;
}

/** The place of some kind told of last. */
const featured = (
  nominal: NominalMention,
  clusters: readonly EntityCluster[],
  fits: (place: Place) => boolean,
): EntityCluster | null =>
  latest(clusters, nominal, ({ kind, place }) => kind === 'place' && place !== null && fits(place), REACH.fitting);

/** The one of them told of last, within some sentences. */
function latest(
  clusters: readonly EntityCluster[],
  { sentence }: NominalMention,
  fits: (cluster: EntityCluster) => boolean,
  reach: number,
): EntityCluster | null {
  let best: EntityCluster | null = null;
  let bestStart = -1;
  for (const cluster of clusters) {
    const last = cluster.mentions.findLast(({ aside }) => !aside);
    if (last === undefined || sentence - last.sentence > reach || !fits(cluster)) continue;
    if (last.start < bestStart) continue;
    best = cluster;
    bestStart = last.start;
  }
  return best;
}

/** Somebody described by the same noun, when the words around it do not tell them apart ("Syrian rebels", "Libyan rebels"). */
function sameWords(nominal: NominalMention, clusters: readonly EntityCluster[]): EntityCluster | null {
  const { kind, noun, modifiers, definite } = nominal;
  const isMany = nominal.plural || kind === 'group';
  return latest(
    clusters,
    nominal,
    (one) => {
      if (one.kind !== kind || !one.roles.has(noun) || one.plural !== isMany) return false;
      if (one.modifiers === null) return modifiers.size === 0;
      return isSubset(modifiers, one.modifiers) || isSubset(one.modifiers, modifiers);
    },
    definite && kind !== 'person' ? REACH.sameBody : REACH.sameNoun,
  );
}

const overlap = (a: WordSet, b: WordSet): boolean => [...a].some((word) => b.has(word));
const isSubset = (a: WordSet, b: WordSet): boolean => [...a].every((word) => b.has(word));

/**
 * Whether a person told of by name bears the office: the same noun; or a noun for the same office, when no other word narrows it
 * ("the foreign secretary" is not any minister). Words told with both must not all differ.
 */
function bearsOffice(
  { roles, modifiers: told }: EntityCluster,
  { noun, modifiers }: NominalMention,
  { entityNouns }: Lexicon,
): boolean {
  if (!roles.has(noun)) return modifiers.size === 0 && [...roles].some((role) => entityNouns.sameRole(role, noun));
  return modifiers.size === 0 || told === null || [...modifiers].some((word) => told.has(word) || roles.has(word));
}
