import type { NamedCountry, PlaceNames } from '../language/lexicon/place-names.ts';
import type { Place } from '../record/entity.ts';
import { fold } from '../record/folding.ts';
import { atlasOf } from './gazetteer/atlas.ts';
import { type Candidate, type Candidates, candidatesIn } from './gazetteer/candidates.ts';
import { contains } from './gazetteer/contain.ts';
import { kilometres } from './gazetteer/distance.ts';
import type { GazetteerPlace } from './gazetteer/format.ts';
import { gazetteer } from './gazetteer/in-use.ts';
import type { Gazetteer } from './gazetteer/read.ts';

/** What is known of a place that is asked for by name. `country` is ISO 3166-1 alpha-2. */
export interface PlaceHints {
  country?: string;
  near?: { lat: number; lon: number };
  feature?: Place['feature'];
}

/** The places of the gazetteer in use, under their names in one language. */
export interface Places {
  /** Places a name may stand for, likeliest first; with `loose` by transliteration too, where nothing bears the name as written. */
  candidates: Candidates;
  /** Places of that name, likeliest first; empty when there is none. "Springfield, Illinois" narrows by the containing place. */
  lookup(name: string, hints?: PlaceHints): Place[];
  /** Other names under which a place of that name may have been told, likeliest first. */
  otherNames(name: string): readonly string[];
  /** Other places that the bare name of this one may well mean, likeliest first; the name alone cannot tell between them. */
  rivals(place: Place): Place[];
  /** The country (ISO 3166-1 alpha-2) as a place, or null when there is none of that code. */
  country(code: string): Place | null;
  /** The capital of a country (ISO 3166-1 alpha-2), or null when unknown. */
  capital(country: string): Place | null;
  /** Is it an acronym of a country, a state or a region ("UAE", "NSW")? */
  isAcronym(word: string): boolean;
}

/** Once for each language, and again when another gazetteer is taken. */
const made = new WeakMap<PlaceNames, { of: Gazetteer | null; places: Places }>();

/** The places of the gazetteer in use by the names that a language gives them. */
export function placesIn(names: PlaceNames): Places {
  const of = gazetteer();
  const known = made.get(names);
  if (known !== undefined && known.of === of) return known.places;
  const atlas = atlasOf(names);
  const candidates = candidatesIn(of, atlas);
  const lookup: Places['lookup'] = (name, hints = {}) => placesNamed(candidates, name, hints);
  const places: Places = {
    candidates,
    lookup,
    otherNames: (name) => names.otherNames(name),
    rivals: (place) => rivalsOf(candidates, place),
    country: (code) => countryPlace(atlas.countries.get(code)),
    capital: (country) => {
      const name = atlas.countries.get(country)?.capital;
      if (name == null) return null;
      return lookup(name, { country, feature: 'city' }).find((place) => place.country === country) ?? null;
    },
    isAcronym: (word) => atlas.acronyms.has(word),
  };
  made.set(names, { of, places });
  return places;
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

function placesNamed(candidates: Candidates, name: string, hints: PlaceHints): Place[] {
  const [head = '', ...containers] = name.split(',').map((part) => part.trim());
  const within = containers.flatMap((container) => candidates(container, true).slice(0, 8));
  const value = ({ place, prior }: Candidate): number => {
    let score = prior;
    if (hints.country !== undefined) score += place.country === hints.country ? 100 : 0;
    if (hints.feature !== undefined) score += place.feature === hints.feature ? 20 : 0;
    if (hints.near !== undefined) score += 10 * Math.exp(-kilometres(place, hints.near) / 200);
    if (within.some((outer) => contains(outer.place, place))) score += 50;
    return score;
  };
  return candidates(head, true)
    .map((candidate) => ({ candidate, score: value(candidate) }))
    .sort((a, b) => b.score - a.score)
    .map(({ candidate }) => toPlace(candidate.place));
}

/** How much likelier, in decimal logarithms of people, one place of a name may be before another is no rival to it: thirty times. */
const RIVAL = 1.5;
/** Kilometres within which two places of one name in one country are one for the reader of news. */
const NEARBY = 150;

function rivalsOf(candidates: Candidates, place: Place): Place[] {
  const all = candidates(place.name, true);
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

function countryPlace(country: NamedCountry | undefined): Place | null {
  const [name] = country?.names ?? [];
  if (country === undefined || name === undefined) return null;
  const { code, lat, lon } = country;
  return { name, lat, lon, country: code, feature: 'country', source: `iso3166:${code}` };
}
