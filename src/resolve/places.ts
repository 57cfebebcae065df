import { join } from 'node:path';
import { countryByCode } from '../languages/en/places/countries.ts';
import type { Place } from '../record/entity.ts';
import { type Candidate, candidatesOf } from './gazetteer/candidates.ts';
import { contains } from './gazetteer/contain.ts';
import { kilometres } from './gazetteer/distance.ts';
import { fold } from './gazetteer/fold.ts';
import type { GazetteerPlace } from './gazetteer/format.ts';
import { type Gazetteer, openGazetteer } from './gazetteer/read.ts';

/** What is known of a place that is asked for by name. `country` is ISO 3166-1 alpha-2. */
export interface PlaceHints {
  country?: string;
  near?: { lat: number; lon: number };
  feature?: Place['feature'];
}

/** The gazetteer that ships with the program. */
const embedded = join(import.meta.dirname, '../../data/gazetteer.bin');

/** The gazetteer in use, and where another than the embedded one was taken from; undefined until the first look-up. */
let current: Gazetteer | null | undefined;
let taken: string | null = null;

/**
 * Takes the gazetteer at `path` for every look-up from here on: the door calls it, once, before anything is read. It is part of the engine's
 * name. Throws RangeError for what is no gazetteer.
 */
export function useGazetteer(path: string): void {
  try {
    current = openGazetteer(path);
  } catch (cause) {
    const missing = (cause as NodeJS.ErrnoException).code === 'ENOENT';
    throw new RangeError(missing ? `there is no gazetteer at ${path}` : (cause as Error).message, { cause });
  }
  taken = path;
}

/** Where the gazetteer in use was taken from; null for the embedded one. */
export const gazetteerTaken = (): string | null => taken;

/** The gazetteer in use, the embedded one unless another was taken; null when that is not built, and then only our own tables answer. */
export function gazetteer(): Gazetteer | null {
  if (current === undefined) {
    try {
      current = openGazetteer(embedded);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
      current = null;
    }
  }
  return current;
}

/** A gazetteer's place as the record writes it. Every place has a source of its own, so that equal sources mean one place. */
export function toPlace(place: GazetteerPlace): Place {
  const { name, lat, lon, country, feature } = place;
  return { name, lat, lon, country, feature, source: sourceOf(place) };
}

function sourceOf({ id, name, country, feature, adminCode }: GazetteerPlace): string {
  if (id !== 0) return `geonames:${id}`;
  if (adminCode !== null) return `geonames-admin:${adminCode}`;
  return feature === 'country' ? `iso3166:${country}` : `sitrep:${fold(name).replaceAll(' ', '-')}`;
}

/** Places of that name, likeliest first; empty when the gazetteer has none. "Springfield, Illinois" narrows by the containing place. */
export function lookup(name: string, hints: PlaceHints = {}): Place[] {
  const [head, ...containers] = name.split(',').map((part) => part.trim());
  const within = containers.flatMap((container) => candidatesOf(gazetteer(), container, true).slice(0, 8));
  const value = (candidate: Candidate): number => {
    const { place, prior } = candidate;
    let score = prior;
    if (hints.country !== undefined) score += place.country === hints.country ? 100 : 0;
    if (hints.feature !== undefined) score += place.feature === hints.feature ? 20 : 0;
    if (hints.near !== undefined) score += 10 * Math.exp(-kilometres(place, hints.near) / 200);
    if (within.some((outer) => contains(outer.place, place))) score += 50;
    return score;
  };
  return candidatesOf(gazetteer(), head, true)
    .map((candidate) => ({ candidate, score: value(candidate) }))
    .sort((a, b) => b.score - a.score)
    .map(({ candidate }) => toPlace(candidate.place));
}

/** How much likelier, in decimal logarithms of people, one place of a name may be before another is no rival to it: thirty times. */
const RIVAL = 1.5;
/** Kilometres within which two places of one name in one country are one for the reader of news. */
const NEARBY = 150;

/** Other places that the bare name of this one may well mean, likeliest first; the name alone cannot tell between them. */
export function rivalsOf(place: Place): Place[] {
  const all = candidatesOf(gazetteer(), place.name, true);
  const own = all.find((one) => toPlace(one.place).source === place.source);
  if (own === undefined) return [];
  return all
    .filter(
      (one) =>
        one !== own &&
        one.prior >= own.prior - RIVAL &&
        (one.place.country !== own.place.country || kilometres(one.place, own.place) > NEARBY),
    )
    .map((one) => toPlace(one.place));
}

/** The country (ISO 3166-1 alpha-2) as a place, or null when there is none of that code. */
export function countryPlace(code: string): Place | null {
  const country = countryByCode.get(code);
  if (country === undefined) return null;
  return {
    name: country.names[0],
    lat: country.lat,
    lon: country.lon,
    country: code,
    feature: 'country',
    source: `iso3166:${code}`,
  };
}

/** The capital of a country (ISO 3166-1 alpha-2), or null when unknown. */
export function capitalOf(country: string): Place | null {
  const name = countryByCode.get(country)?.capital;
  if (name == null) return null;
  return lookup(name, { country, feature: 'city' }).find((place) => place.country === country) ?? null;
}
