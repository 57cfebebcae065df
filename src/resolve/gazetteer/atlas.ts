import { countries } from '../../languages/en/places/countries.ts';
import { divisions } from '../../languages/en/places/divisions.ts';
import { regions } from '../../languages/en/places/regions.ts';
import { fold } from './fold.ts';
import { adminHash, type GazetteerPlace } from './format.ts';

/** A place of our own tables under one of its names. */
export interface AtlasEntry {
  place: GazetteerPlace;
  /** Negative, so that it never equals a position in the gazetteer's file. */
  index: number;
  /** A short form ("Mass.", "OH") as it is written, which counts only beside the name of a place; null for a full name. */
  short: string | null;
}

const blank = { id: 0, population: 0, admin1: 0, admin2: 0, adminCode: null };

/** Countries, divisions, regions, waters, mountains and landmarks by folded name. Built at first use (about 3 ms). */
export const atlas: () => ReadonlyMap<string, AtlasEntry[]> = (() => {
  let built: Map<string, AtlasEntry[]> | null = null;
  return () => {
    built ??= build();
    return built;
  };
})();

function build(): Map<string, AtlasEntry[]> {
  const entries = new Map<string, AtlasEntry[]>();
  let index = -1;
  const file = (names: readonly string[], place: GazetteerPlace, isShort: (name: string, nth: number) => boolean) => {
    names.forEach((name, nth) => {
      const key = fold(name);
      const at = entries.get(key);
      const entry = { place, index, short: isShort(name, nth) ? name.replace(/\.$/, '') : null };
      if (at === undefined) entries.set(key, [entry]);
      else if (!at.some((other) => other.index === index)) at.push(entry);
    });
    index--;
  };
  for (const { code, names, lat, lon } of countries) {
    const place: GazetteerPlace = {
      ...blank,
      name: names[0],
      lat,
      lon,
      country: code,
      feature: 'country',
      code: 'PCLI',
    };
    file(names, place, () => false);
  }
  for (const { code, names, lat, lon } of divisions) {
    const country = code.slice(0, 2);
    const place: GazetteerPlace = {
      ...blank,
      name: names[0],
      lat,
      lon,
      country,
      admin1: adminHash(code),
      feature: 'admin',
      code: 'ADM1',
      adminCode: code,
    };
    file(names, place, (name) =>
      name.endsWith('.')
        ? !name.includes('D.C.') && !/^[A-Z]\. ?[A-Z]/.test(name)
        : /^[A-Z]{2,3}$/.test(name) && name !== 'NSW' && name !== 'PEI',
    );
  }
  for (const { names, lat, lon, feature, country } of regions) {
    file(names, { ...blank, name: names[0], lat, lon, country, feature, code: '' }, () => false);
  }
  return entries;
}

const acronyms: ReadonlySet<string> = new Set(
  [...countries, ...divisions, ...regions].flatMap(({ names }) => names).filter((name) => /^[A-Z]{2,5}$/.test(name)),
);

/** An acronym of a country, a state or a region: "UAE", "DRC", "NSW". */
export const isAcronym = (word: string): boolean => acronyms.has(word);
