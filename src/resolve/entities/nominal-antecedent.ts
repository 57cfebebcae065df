import type { Lexicon } from '../../language/lexicon.ts';
import type { Place } from '../../record/entity.ts';
import { capitalOf, countryPlace } from '../places.ts';
import { type EntityCluster, sentencesBack } from './cluster.ts';
import type { NominalMention } from './nominals.ts';

/** What a description may look at: those told of before, and the country the report is about. */
export interface NominalContext {
  lexicon: Lexicon;
  clusters: readonly EntityCluster[];
  /** ISO 3166-1 alpha-2 of the country told of most so far; null when none was. */
  country: string | null;
  /** Country of the nationality word or the owner in the description itself. */
  own: string | null;
}

/** Whom a description means among those told of before, the capital of a country, or nobody known (null). */
export function nominalAntecedent(nominal: NominalMention, state: NominalContext): EntityCluster | Place | null {
  const { noun, plural } = nominal;
  if (nominal.indefinite) return null;
  if (nominal.kind === 'place' && !plural) return placeMeant(nominal, state);
  const again = sameWords(nominal, state.clusters);
  // "Rebels" without an article are those told of before; "people" are mostly others.
  if (!nominal.definite)
    return (plural && state.lexicon.entityNouns.sides.has(noun)) || nominal.kind === 'organisation' ? again : null;
  if (nominal.kind === 'person' && !plural) {
    return (
      latest(
        state.clusters,
        nominal,
        (m) => m.kind === 'person' && m.name !== null && agrees(nominal, m, state.lexicon),
      ) ?? again
    );
  }
  if (state.lexicon.bodies.nouns.has(noun) && !plural && nominal.modifiers.size === 0 && nominal.of === null) {
    const body = latest(
      state.clusters,
      nominal,
      (m) =>
        m.kind === 'organisation' &&
        m.name !== null &&
        (m.roles.has(noun) ||
          state.lexicon.bodies.anyNouns.has(noun) ||
          m.aliases.some((alias) => alias.includes(noun))) &&
        sentencesBack(m, nominal.sentence) <= 2,
    );
    if (body !== null) return body;
  }
  return again;
}
function placeMeant(
  nominal: NominalMention,
  { clusters, country, own, lexicon }: NominalContext,
): EntityCluster | Place | null {
  const { noun } = nominal;
  const { placeNouns, determiners } = lexicon;
  if (!nominal.definite) return null;
  if (placeNouns.capitals.has(noun) && !some(nominal.modifiers, placeNouns.ofDivision)) {
    const of = own ?? (nominal.of === null ? country : null);
    return of === null ? null : capitalOf(of);
  }
  if (nominal.of !== null || nominal.owner !== null) return null;
  // "The last village outside Homs", "a nearby town": another one than was told of.
  if (some(nominal.modifiers, determiners.another) || nominal.beside) return sameWords(nominal, clusters);
  if (placeNouns.settlements.has(noun) || placeNouns.capitals.has(noun))
    return (
      latest(clusters, nominal, (m) => m.kind === 'place' && m.place?.feature === 'city') ??
      sameWords(nominal, clusters)
    );
  if (placeNouns.countries.has(noun)) {
    return (
      latest(
        clusters,
        nominal,
        (m) =>
          m.kind === 'place' && m.place?.feature === 'country' && (country === null || m.place.country === country),
      ) ??
      sameWords(nominal, clusters) ??
      (country === null ? null : countryPlace(country))
    );
  }
  if (placeNouns.divisions.has(noun))
    return (
      latest(
        clusters,
        nominal,
        (m) => m.kind === 'place' && (m.place?.feature === 'admin' || m.place?.feature === 'region'),
      ) ?? sameWords(nominal, clusters)
    );
  return sameWords(nominal, clusters);
}

/** The one of them told of last, within some sentences. */
function latest(
  clusters: readonly EntityCluster[],
  nominal: NominalMention,
  fits: (cluster: EntityCluster) => boolean,
  reach = 8,
): EntityCluster | null {
  let best: EntityCluster | null = null;
  let bestStart = -1;
  for (const cluster of clusters) {
    const last = cluster.mentions.findLast(({ aside }) => !aside);
    if (last === undefined || nominal.sentence - last.sentence > reach || !fits(cluster)) continue;
    if (last.start < bestStart) continue;
    best = cluster;
    bestStart = last.start;
  }
  return best;
}

/** Somebody described by the same noun, when the words around it do not tell them apart ("Syrian rebels", "Libyan rebels"). */
function sameWords(nominal: NominalMention, clusters: readonly EntityCluster[]): EntityCluster | null {
  return latest(
    clusters,
    nominal,
    (cluster) => {
      if (
        cluster.kind !== nominal.kind ||
        !cluster.roles.has(nominal.noun) ||
        cluster.plural !== (nominal.plural || nominal.kind === 'group')
      )
        return false;
      const other = cluster.modifiers;
      if (other === null) return nominal.modifiers.size === 0;
      return subset(nominal.modifiers, other) || subset(other, nominal.modifiers);
    },
    nominal.definite && nominal.kind !== 'person' ? 30 : 12,
  );
}

const some = (words: ReadonlySet<string>, of: ReadonlySet<string>): boolean => [...words].some((word) => of.has(word));
const subset = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean => [...a].every((word) => b.has(word));

/**
 * Whether a person told of by name bears the office: the same noun; or a noun for the same office, when no other word narrows it
 * ("the foreign secretary" is not any minister). Words told with both must not all differ.
 */
function agrees(
  { noun, modifiers }: NominalMention,
  { roles, modifiers: told }: EntityCluster,
  { entityNouns }: Lexicon,
): boolean {
  if (!roles.has(noun)) return modifiers.size === 0 && [...roles].some((role) => entityNouns.sameRole(role, noun));
  return modifiers.size === 0 || told === null || [...modifiers].some((word) => told.has(word) || roles.has(word));
}
