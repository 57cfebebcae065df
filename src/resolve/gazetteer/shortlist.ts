import type { Candidate } from './candidates.ts';
import { contains } from './contain.ts';
import { kilometres } from './distance.ts';

/** A name of the document with the places it may stand for. All its mentions are taken to mean the same place. */
export interface NameGroup {
  candidates: readonly Candidate[];
  mentions: number;
  /** Names that stand beside it as the place that holds it ("Tripoli, Lebanon"): positions of other groups. */
  within: number[];
  /** Of these, the ones that the words state beyond doubt ("Busby, Alberta, Canada"). */
  stated: number[];
  /** Of these, the ones that more than a comma ties to it: "Kani in Sagaing Region". */
  firmly: number[];
  /** Countries whose nationality word stands before it ("the Syrian city of Hama"). */
  hinted: string[];
  /** Feature the words ask for ("Homs province", "city of Homs"). */
  asks: 'admin' | 'city' | 'county' | null;
  /** How much it counts as evidence for others: 1 for a place name, less for a name inside an organisation's. */
  weight: number;
}

/** How often the document names a country by nationality words ("Syrian"), by ISO 3166-1 alpha-2 code. */
export type CountryEvidence = ReadonlyMap<string, number>;

/** A candidate with what speaks for it on its own and by the names that stand beside it, in units of the prior. */
export interface Scored {
  candidate: Candidate;
  score: number;
}

/** Weights in units of the prior (one decimal power of inhabitants), set by hand and by a coarse search on the development sets. */
export const weights = {
  /** The place named beside it holds it ("Tripoli, Lebanon"). */
  held: 5,
  /** Its nation stands before it ("the Syrian city of Hama"). */
  hinted: 3,
  /** The words ask for its feature ("Homs province"). */
  asked: 3,
  /** Other names lie in its country, its state, its county, or nearby. */
  country: 0.9,
  state: 1.8,
  county: 2.2,
  near: 1.6,
  /** Kilometres at which nearness has fallen to 1/e. */
  reach: 120,
  /** Nationality words of its country in the document. */
  nation: 0.6,
  /** Sharpness of beliefs. */
  sharp: 0.8,
};
/** How many candidates of a name are weighed. */
const kept = 24;
/** Kilometres within which a region of several countries' or none's holds what lies in the same country. */
const regionReach = 500;

/** The candidates worth weighing, likeliest first, those whose country or state the document names before their equals. */
export function shortlist(group: NameGroup, groups: readonly NameGroup[], countries: CountryEvidence): Scored[] {
  const within = group.within.flatMap((other) => groups[other] ?? []);
  return eligible(group, groups)
    .map((candidate) => {
      const score =
        candidate.prior +
        besideOthers(candidate, group, within) +
        byArea(candidate, group.asks) +
        amongStates(candidate, group, groups) +
        byNation(candidate, countries);
      const related = groups.filter(
        (other) => other !== group && other.candidates.some((outer) => contains(outer.place, candidate.place)),
      ).length;
      return { candidate, score, key: score + Math.min(3, related) };
    })
    .sort((a, b) => b.key - a.key)
    .slice(0, kept);
}

/** By the names beside it: those that hold it, and the nation before it. */
function besideOthers(candidate: Candidate, group: NameGroup, within: readonly NameGroup[]): number {
  const { place } = candidate;
  let score = 0;
  for (const other of within) {
    // "China, Japan and Korea" is a list of countries, though there is a town of China in Japan.
    const list = isCountry(other.candidates[0]) && isCountry(group.candidates[0]) && place.feature === 'city';
    if (!list && other.candidates.some((outer) => outer !== candidate && holds(outer, candidate)))
      score += weights.held;
  }
  return place.country !== null && group.hinted.includes(place.country) ? score + weights.hinted : score;
}

/** "From Missouri to Georgia": a name that a country shares with a state is the state's among other states of its country. */
function amongStates({ place, index }: Candidate, group: NameGroup, groups: readonly NameGroup[]): number {
  if (index >= 0 || place.code !== 'ADM1' || !isCountry(group.candidates[0])) return 0;
  const isState = ({ candidates: [top] }: NameGroup): boolean =>
    top !== undefined &&
    top.index < 0 &&
    top.place.country === place.country &&
    !(isCountry(top) && top.place.country === null);
  return groups.some((other) => other !== group && isState(other)) ? weights.state + weights.asked : 0;
}

/** By the kind of area that the words ask for. */
function byArea({ place }: Candidate, asks: NameGroup['asks']): number {
  switch (asks) {
    case 'admin':
      return place.feature === 'admin' ? weights.asked : place.feature === 'city' ? -1 : 0;
    case 'county':
      return place.code === 'ADM2' ? weights.asked : -1;
    case 'city':
      return place.feature === 'city' ? weights.asked : -1;
    case null:
      return 0;
  }
}

/** By how often the document names its country by nationality words. */
function byNation({ place: { country, feature } }: Candidate, countries: CountryEvidence): number {
  if (country === null || feature === 'country') return 0;
  return weights.nation * Math.min(1.5, Math.log1p(countries.get(country) ?? 0));
}

/**
 * Where the words state the country or state that holds it ("Mongla, Bangladesh"), towns of that name elsewhere are out: better none than a
 * wrong one.
 */
function eligible(group: NameGroup, groups: readonly NameGroup[]): readonly Candidate[] {
  const outer = group.stated.flatMap((other) => {
    const { candidates } = groups[other] ?? { candidates: [] };
    const [top] = candidates;
    const known = top !== undefined && top.index < 0 && (top.place.feature === 'country' || top.place.code === 'ADM1');
    // The state may bear its country's name or another country's: "Georgia".
    return known ? candidates.filter(({ index }) => index < 0) : [];
  });
  if (outer.length === 0) return group.candidates;
  return group.candidates.filter(
    ({ place, index }) => index < 0 || place.country === null || outer.some((holder) => contains(holder.place, place)),
  );
}

export const isCountry = (candidate: Candidate | undefined): boolean => candidate?.place.feature === 'country';

const holds = (outer: Candidate, inner: Candidate): boolean =>
  contains(outer.place, inner.place) ||
  (outer.place.feature === 'region' &&
    outer.place.country === inner.place.country &&
    kilometres(outer.place, inner.place) < regionReach);
