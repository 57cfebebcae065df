import type { Candidate } from './candidates.ts';
import { contains } from './contain.ts';
import { kilometres } from './distance.ts';
import { type GazetteerPlace, nameKinds } from './format.ts';

/** A name of the document with the places it may stand for. All its mentions are taken to mean the same place. */
export interface NameGroup {
  candidates: readonly Candidate[];
  mentions: number;
  /** Names that stand beside it as the place that holds it ("Tripoli, Lebanon"): positions of other groups. */
  within: number[];
  /** Of these, the ones that the words state beyond doubt ("Busby, Alberta, Canada"). */
  stated: number[];
  /** Countries whose nationality word stands before it ("the Syrian city of Hama"). */
  hinted: string[];
  /** Feature the words ask for ("Homs province", "city of Homs"). */
  asks: 'admin' | 'city' | 'county' | null;
  /** How much it counts as evidence for others: 1 for a place name, less for a name inside an organisation's. */
  weight: number;
}

/** How often the document names a country by nationality words ("Syrian"), by ISO 3166-1 alpha-2 code. */
export type CountryEvidence = ReadonlyMap<string, number>;

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
const rounds = 3;
const kept = 24;

/**
 * Chooses a place for each name, jointly: every name's candidates are weighed by what the other names most likely mean: their country,
 * state or county holds it, or they lie nearby. Gives for each group the candidate chosen, or null where there is none. A name that is only
 * alike in transliteration needs another sign of its country in the document.
 */
export function disambiguate(groups: readonly NameGroup[], countries: CountryEvidence): (Candidate | null)[] {
  const shares = groups.map((group) => shortlist(group, groups, countries));
  const beliefs = shares.map(({ base }) => softmax(base));
  const views = shares.map(({ candidates }, g) => view(groups[g], candidates, beliefs[g]));
  for (let round = 0; round < rounds; round++) {
    for (let g = 0; g < groups.length; g++) {
      const { candidates, base } = shares[g];
      if (candidates.length < 2) continue;
      beliefs[g] = softmax(candidates.map((candidate, i) => base[i] + support(candidate, g, views)));
      views[g] = view(groups[g], candidates, beliefs[g]);
    }
  }
  const chosen = shares.map(({ candidates }, g) => {
    if (candidates.length === 0) return null;
    let best = 0;
    for (let i = 1; i < candidates.length; i++) if (beliefs[g][i] > beliefs[g][best]) best = i;
    return candidates[best];
  });
  return chosen.map((candidate, g) => {
    if (candidate?.name !== nameKinds.loose) return candidate;
    const { country } = candidate.place;
    const backed = chosen.some(
      (other, o) => o !== g && other !== null && other.place.country === country && other.name !== nameKinds.loose,
    );
    return backed || (country !== null && countries.has(country)) ? candidate : null;
  });
}

interface Shortlist {
  candidates: Candidate[];
  base: number[];
}

/** The candidates worth weighing, with what speaks for each on its own and by the names that stand beside it. */
function shortlist(group: NameGroup, groups: readonly NameGroup[], countries: CountryEvidence): Shortlist {
  const scored = eligible(group, groups).map((candidate) => {
    const { place } = candidate;
    let score = candidate.prior;
    for (const other of group.within) {
      // "China, Japan and Korea" is a list of countries, though there is a town of China in Japan.
      const list = isCountry(groups[other].candidates[0]) && isCountry(group.candidates[0]) && place.feature === 'city';
      if (!list && groups[other].candidates.some((outer) => outer !== candidate && holds(outer, candidate)))
        score += weights.held;
    }
    if (place.country !== null && group.hinted.includes(place.country)) score += weights.hinted;
    if (group.asks === 'admin') score += place.feature === 'admin' ? weights.asked : place.feature === 'city' ? -1 : 0;
    if (group.asks === 'county') score += place.code === 'ADM2' ? weights.asked : -1;
    if (group.asks === 'city') score += place.feature === 'city' ? weights.asked : -1;
    if (place.country !== null && place.feature !== 'country') {
      score += weights.nation * Math.min(1.5, Math.log1p(countries.get(place.country) ?? 0));
    }
    let related = 0;
    for (const other of groups) {
      if (other !== group && other.candidates.some((outer) => contains(outer.place, place))) related++;
    }
    return { candidate, score, key: score + Math.min(3, related) };
  });
  scored.sort((a, b) => b.key - a.key);
  const short = scored.slice(0, kept);
  return { candidates: short.map(({ candidate }) => candidate), base: short.map(({ score }) => score) };
}

/**
 * Where the words state the country or state that holds it ("Mongla, Bangladesh"), towns of that name elsewhere are out: better none than a
 * wrong one.
 */
function eligible(group: NameGroup, groups: readonly NameGroup[]): readonly Candidate[] {
  const outer = group.stated.flatMap((other) => {
    const top = groups[other].candidates[0];
    const known = top !== undefined && top.index < 0 && (top.place.feature === 'country' || top.place.code === 'ADM1');
    // The state may bear its country's name or another country's: "Georgia".
    return known ? groups[other].candidates.filter(({ index }) => index < 0) : [];
  });
  if (outer.length === 0) return group.candidates;
  return group.candidates.filter(
    ({ place, index }) => index < 0 || place.country === null || outer.some((holder) => contains(holder.place, place)),
  );
}

/** What a name most likely means, as the others see it. */
interface View {
  weight: number;
  likely: { place: GazetteerPlace; belief: number }[];
}

/** Meanings less likely than this move no other name. */
const unlikely = 0.03;

function view({ weight, mentions }: NameGroup, candidates: readonly Candidate[], beliefs: readonly number[]): View {
  const likely: View['likely'] = [];
  for (let i = 0; i < candidates.length; i++) {
    if (beliefs[i] >= unlikely) likely.push({ place: candidates[i].place, belief: beliefs[i] });
  }
  return { weight: weight * Math.min(1.5, 0.8 + 0.2 * mentions), likely };
}

/** What the other names of the document add to a candidate. */
function support(candidate: Candidate, own: number, views: readonly View[]): number {
  const a = candidate.place;
  let country = 0;
  let state = 0;
  let county = 0;
  let near = 0;
  for (let g = 0; g < views.length; g++) {
    if (g === own) continue;
    const { weight, likely } = views[g];
    let nearest = 0;
    for (const { place: b, belief } of likely) {
      if (a.country !== null && a.country === b.country) {
        country += belief * weight * (b.feature === 'country' ? 1 : 0.5);
        if (a.admin1 !== 0 && a.admin1 === b.admin1 && b.feature !== 'country') {
          state += belief * weight;
          if (a.admin2 !== 0 && a.admin2 === b.admin2) county += belief * weight;
        }
      }
      if ((b.feature === 'city' || b.code === 'ADM2') && Math.abs(a.lat - b.lat) < farthest) {
        nearest = Math.max(nearest, belief * Math.exp(-kilometres(a, b) / weights.reach));
      }
    }
    near += nearest * weight;
  }
  return (
    (isCountry(candidate) ? 0.5 : 1) * weights.country * saturate(country) +
    weights.state * saturate(state) +
    weights.county * saturate(county) +
    weights.near * saturate(near)
  );
}

/** Degrees of latitude beyond which nearness adds nothing worth a calculation (4.5 times `reach`). */
const farthest = 5;

/** Evidence adds up, less and less. */
const saturate = (evidence: number): number => Math.log1p(evidence) * 1.2;

const isCountry = (candidate: Candidate | undefined): boolean => candidate?.place.feature === 'country';

const holds = (outer: Candidate, inner: Candidate): boolean =>
  contains(outer.place, inner.place) ||
  (outer.place.feature === 'region' &&
    outer.place.country === inner.place.country &&
    kilometres(outer.place, inner.place) < 500);

function softmax(scores: readonly number[]): number[] {
  const top = Math.max(...scores);
  const shares = scores.map((score) => Math.exp(weights.sharp * (score - top)));
  const sum = shares.reduce((a, b) => a + b, 0);
  return shares.map((share) => share / sum);
}
