import type { NamedCountry, NamedPlace, PlaceNames } from '../../language/lexicon/place-names.ts';
import { fold } from '../../record/folding.ts';
import { adminHash, type GazetteerPlace } from './format.ts';

/** A place that a language names, under one of its names. */
export interface AtlasEntry {
  place: GazetteerPlace;
  /** Negative, so that it never equals a position in the gazetteer's file. */
  index: number;
  /** A short form ("Mass.", "OH") as it is written, which counts only beside the name of a place; null for a full name. */
  short: string | null;
}

/** The lands and waters that a language names, made ready for looking things up. */
export interface Atlas {
  /** By folded name. */
  entries: ReadonlyMap<string, readonly AtlasEntry[]>;
  /** By ISO 3166-1 alpha-2 code. */
  countries: ReadonlyMap<string, NamedCountry>;
  /** Acronyms of countries, states and regions: "UAE", "DRC", "NSW". */
  acronyms: ReadonlySet<string>;
  /** See `PlaceNames`. */
  seldomMeant: ReadonlyMap<string, string>;
}

const blank = { id: 0, population: 0, admin1: 0, admin2: 0, adminCode: null };

/** Makes an atlas of a language's names (about 3 ms). */
export function atlasOf({ countries, divisions, areas, seldomMeant }: PlaceNames): Atlas {
  const entries = new Map<string, AtlasEntry[]>();
  let index = -1;
  const file = ({ names, lat, lon }: NamedPlace, short: ReadonlySet<string>, rest: PlaceRest) => {
    const [name] = names;
    if (name === undefined) return;
    const place: GazetteerPlace = { ...blank, ...rest, name, lat, lon };
    for (const written of names) {
      const key = fold(written);
      const entry = { place, index, short: short.has(written) ? written.replace(/\.$/, '') : null };
      const others = entries.get(key);
      if (others === undefined) entries.set(key, [entry]);
      else if (!others.some((other) => other.index === index)) others.push(entry);
    }
    index--;
  };
  for (const country of countries) file(country, none, { country: country.code, feature: 'country', code: 'PCLI' });
  for (const division of divisions) {
    const { code } = division;
    const [country] = code.split('.');
    file(division, division.short, {
      country: country ?? null,
      admin1: adminHash(code),
      feature: 'admin',
      code: 'ADM1',
      adminCode: code,
    });
  }
  for (const area of areas) file(area, none, { country: area.country, feature: area.feature, code: '' });
  return {
    entries,
    countries: new Map(countries.map((country) => [country.code, country])),
    acronyms: new Set([...countries, ...divisions, ...areas].flatMap(({ names }) => names).filter(isAcronym)),
    seldomMeant,
  };
}

type PlaceRest = Pick<GazetteerPlace, 'country' | 'feature' | 'code'> & Partial<GazetteerPlace>;
const none: ReadonlySet<string> = new Set();
const isAcronym = (name: string): boolean => /^[A-Z]{2,5}$/.test(name);
