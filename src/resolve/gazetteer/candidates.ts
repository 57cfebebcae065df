import { fold } from '../../record/folding.ts';
import type { Atlas } from './atlas.ts';
import { type Code, type GazetteerPlace, type NameKind, nameKinds } from './format.ts';
import type { Gazetteer } from './read.ts';
import { isTransliterated } from './transliterated.ts';

/** A place that a name may stand for. */
export interface Candidate {
  place: GazetteerPlace;
  /** Equal for equal places. */
  index: number;
  name: NameKind;
  /** A short form of a state ("Mass.", "OH"). */
  short: boolean;
  /** How likely the bare name means it: about the decimal logarithm of the people who live there. */
  prior: number;
}

const rankOf: Partial<Record<Code, number>> = { PPLC: 1.2, PPLA: 0.5, PPLA2: 0.2, PPLX: -1, PPLH: -1 };
/** Prior of places whose inhabitants are not counted. */
const uncounted = {
  city: 2.9,
  admin: 3,
  country: 9.5,
  region: 5.2,
  continent: 7,
  water: 3.5,
  mountain: 3.8,
  airport: 3.5,
  site: 3.5,
  other: 3,
};

/** How many names are remembered at most. */
const mostRemembered = 50_000;

/** Finds the places that a name may stand for. */
export type Candidates = (name: string, loose: boolean) => readonly Candidate[];

/**
 * Places a name may stand for, likeliest first. Looks in the language's atlas and in the gazetteer, by exact (folded) name; where that finds
 * nothing and `loose` is set, by transliteration. Reports name the same places over and over: names already looked up are remembered, and
 * forgotten all at once when there are many.
 */
export function candidatesIn(gazetteer: Gazetteer | null, atlas: Atlas): Candidates {
  const remembered = new Map<string, readonly Candidate[]>();
  return (name, loose) => {
    if (remembered.size > mostRemembered) remembered.clear();
    const asked = loose ? `~${name}` : name;
    let known = remembered.get(asked);
    if (known === undefined) {
      known = find(gazetteer, atlas, name, loose);
      remembered.set(asked, known);
    }
    return known;
  };
}

function find(gazetteer: Gazetteer | null, atlas: Atlas, name: string, loose: boolean): Candidate[] {
  const key = fold(name);
  let found = inAtlas(atlas, name, key);
  if (gazetteer !== null && key.length > 1) {
    let bearers = gazetteer.find(name);
    if (bearers.length === 0 && found.length === 0 && loose) bearers = gazetteer.findLoose(name);
    for (const { place, index, name: kind } of bearers) {
      if (found.some((other) => other.index < 0 && isSame(other.place, place))) continue;
      const shortened = kind === nameKinds.alternate && fold(place.name).startsWith(`${key} `);
      found.push({ place, index, short: false, name: kind, prior: priorOf(place, kind) + (shortened ? 0.9 : 0) });
    }
  }
  const isCountry = found.some(({ place, index }) => place.feature === 'country' && index < 0);
  if (isCountry) found = found.filter(({ name, place }) => name === nameKinds.main || place.feature === 'country');
  for (const candidate of found)
    if (isSeldomMeant(candidate, found, atlas.seldomMeant.get(key))) candidate.prior -= 1.5;
  return found.sort((a, b) => b.prior - a.prior || a.index - b.index);
}

function inAtlas(atlas: Atlas, name: string, key: string): Candidate[] {
  const found: Candidate[] = [];
  for (const { place, index, short } of atlas.entries.get(key) ?? []) {
    if (short !== null && short !== name.replace(/\.$/, '')) continue;
    found.push({ place, index, short: short !== null, name: nameKinds.main, prior: priorOf(place, nameKinds.main) });
  }
  return found;
}

/** A province is meant less often than the large town in it that bears its name ("Aleppo"). */
const isSeldomMeant = ({ place }: Candidate, found: readonly Candidate[], code: string | undefined): boolean =>
  place.feature === 'admin' &&
  ((code !== undefined && place.adminCode === code) ||
    found.some(({ place: p }) => p.feature === 'city' && p.admin1 === place.admin1 && p.population > 1e5));

/** The atlas's entry and the gazetteer's of the same country or state. */
function isSame(own: GazetteerPlace, other: GazetteerPlace): boolean {
  if (own.feature === 'country') return other.feature === 'country' && own.country === other.country;
  if (own.code === 'ADM1') return other.code === 'ADM1' && own.admin1 === other.admin1;
  if (own.feature !== 'region')
    return own.feature === other.feature && Math.abs(own.lat - other.lat) + Math.abs(own.lon - other.lon) < 1;
  return (
    other.feature === 'admin' &&
    own.country === other.country &&
    Math.abs(own.lat - other.lat) + Math.abs(own.lon - other.lon) < 5
  );
}

function priorOf(place: GazetteerPlace, kind: NameKind): number {
  let prior = uncounted[place.feature];
  if (place.feature === 'city' && place.population > 0) prior = Math.max(2, Math.log10(place.population));
  // The atlas holds only what reports name often.
  if (place.feature === 'water' && place.id === 0) prior = 6;
  if (place.feature === 'region' && place.id === 0) prior = 6.4;
  if (place.feature === 'city' && place.id === 0) prior = 5;
  // Where two countries bear a name, the one of far more people ("Congo").
  if (place.feature === 'country' && place.country === 'CG') prior -= 0.5;
  if (place.code === 'ADM1') prior = place.population > 0 ? Math.min(7, Math.log10(place.population + 10)) - 0.5 : 8;
  if (place.code === 'ADM2') prior = Math.max(2.5, Math.log10(place.population + 10) - 1);
  prior += rankOf[place.code] ?? 0;
  if (kind === nameKinds.alternate) prior -= isTransliterated(place.country) ? 0.8 : 1.2;
  if (kind === nameKinds.loose) prior -= 1.5;
  return prior;
}
