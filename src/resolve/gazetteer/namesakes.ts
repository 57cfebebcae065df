import type { Candidate } from './candidates.ts';
import { contains } from './contain.ts';
import { kilometres } from './distance.ts';
import { nameKinds } from './format.ts';
import type { CountryEvidence, NameGroup } from './shortlist.ts';

/** A point on the globe, in degrees. */
interface Point {
  lat: number;
  lon: number;
}

/** Points of a country (ISO 3166-1 alpha-2): its middle and its capital. */
export type PointsOf = (country: string) => readonly Point[];

/** Priors (decimal logarithms of people) below which a town elsewhere is no match for the places that the report names; by a second name it must be larger. */
const small = { main: 4.7, other: 5.5 };
/** The same where only nationality words tell of another country: armies go abroad. */
const tiny = 3.7;
/** Prior from which a town is meant wherever it lies, whatever is said to hold it: "a deal that Moscow brokered in Syria". */
const known = 5.7;
/** Kilometres from a place that the report names, and from the middle or the capital of a country that it names, within which a town is no stranger to it. */
const near = { place: 300, country: 1000 };

/**
 * What was chosen, without namesakes: a small town far from all that the report names, where it names countries or places, and a town outside
 * the place that the words say holds it. Better no place than a wrong one; where it lies is then told by what is named beside it.
 */
export function withoutNamesakes(
  groups: readonly NameGroup[],
  nations: CountryEvidence,
  chosen: readonly (Candidate | null)[],
  pointsOf: PointsOf,
): (Candidate | null)[] {
  return chosen.map((candidate, own) => {
    const group = groups[own];
    if (candidate === null || group === undefined || candidate.index < 0 || candidate.prior >= known) return candidate;
    const held = heldAsTold(candidate, group, chosen);
    if (held !== null) return held ? candidate : null;
    if (candidate.place.feature !== 'city') return candidate;
    const others = chosen.flatMap((other, at) =>
      other === null || at === own || groups[at]?.weight !== 1 || isRival(other, candidate) ? [] : [other],
    );
    return isStranger(candidate, others, nations, pointsOf) ? null : candidate;
  });
}

/** Does it lie where the words beside it say? Null where they say nothing. */
function heldAsTold(
  { place }: Candidate,
  { firmly, hinted }: NameGroup,
  chosen: readonly (Candidate | null)[],
): boolean | null {
  const holders = firmly.flatMap((at) => chosen[at] ?? []);
  if (place.country === null) return null;
  if (holders.some((holder) => contains(holder.place, place))) return true;
  if (holders.some(({ place: holder }) => holder.country !== null && holder.country !== place.country)) return false;
  return hinted.length > 0 ? hinted.includes(place.country) : null;
}

function isStranger(
  { place, prior, name }: Candidate,
  others: readonly Candidate[],
  nations: CountryEvidence,
  pointsOf: PointsOf,
): boolean {
  const { country } = place;
  if (country === null || nations.has(country) || others.some((other) => other.place.country === country)) return false;
  const isNear = [
    ...nations.keys(),
    ...others.flatMap(({ place: other }) => (other.feature === 'country' ? (other.country ?? []) : [])),
  ].some((code) => pointsOf(code).some((point) => kilometres(point, place) < near.country));
  if (isNear || others.some((other) => kilometres(other.place, place) < near.place)) return false;
  if (others.length > 0) return prior < (name === nameKinds.main ? small.main : small.other);
  return nations.size > 0 && prior < tiny;
}

/** Another small town speaks for nothing. */
const isRival = (other: Candidate, { prior }: Candidate): boolean =>
  other.index >= 0 && other.place.feature === 'city' && other.prior <= Math.min(prior, small.main);
