import type { Place } from './entity.ts';
import { fold } from './folding.ts';

const rank: Record<Place['feature'], number> = {
  site: 0,
  airport: 1,
  city: 1,
  mountain: 2,
  water: 2,
  other: 3,
  admin: 4,
  region: 5,
  country: 6,
  continent: 7,
};

/** The place that says most about where: a town before its province, a province before its country; the first of equals. */
export function finest(places: readonly (Place | null)[]): Place | null {
  return finestOf(places.map((place) => place && { place }))?.place ?? null;
}

/** The same of what has a place. */
export function finestOf<T extends { place: Place }>(all: readonly (T | null)[]): T | null {
  let best: T | null = null;
  for (const one of all)
    if (one !== null && (best === null || rank[one.place.feature] < rank[best.place.feature])) best = one;
  return best;
}

/** Whole countries and continents are where, but not a spot: two events in Syria are not one for being there. */
export const isArea = (place: Place): boolean => place.feature === 'country' || place.feature === 'continent';

/** Is a place so broad that other events of a kind happen in it on the same day: a country, a province, a region, a sea? */
export const isBroad = (place: Place): boolean =>
  isArea(place) || place.feature === 'admin' || place.feature === 'region' || place.feature === 'water';

/** One key for one place across reports: the gazetteer's, else the folded name with its country. A province never has its capital's key. */
export function placeKeyOf(place: Place): string {
  return place.source ?? `${fold(place.name)}@${place.country ?? ''}${place.feature === 'admin' ? '#admin' : ''}`;
}
