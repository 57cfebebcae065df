import { createRequire } from 'node:module';
import type { Word } from '../words.ts';

/** Bits of the lists a word stands in. */
export const COUNTRY = 1;
export const IN_COUNTRY = 2;

/** Names of places and bodies by their folded words, longest first. */
export interface Gazetteer {
  /** First word, folded, to the names that begin with it. */
  names: Map<string, { words: string[]; bit: number }[]>;
}

/** Country names from i18n-iso-countries. */
export function openGazetteer(): Gazetteer {
  const require = createRequire(import.meta.url);
  const { countries } = require('i18n-iso-countries/langs/en.json') as { countries: Record<string, string | string[]> };
  const names: Gazetteer['names'] = new Map();
  for (const name of Object.values(countries).flat()) {
    const words = name.toLowerCase().split(/[\s-]+/);
    const list = names.get(words[0]) ?? [];
    list.push({ words, bit: COUNTRY });
    names.set(words[0], list);
  }
  for (const list of names.values()) list.sort((a, b) => b.words.length - a.words.length);
  return { names };
}

/** Bits for each word of a sentence: it begins a listed name, or stands inside one. */
export function listed({ names }: Gazetteer, words: Word[]): Int32Array {
  const bits = new Int32Array(words.length);
  for (let i = 0; i < words.length; i++) {
    const candidates = names.get(words[i].form.toLowerCase());
    const found = candidates?.find(({ words: name }) =>
      name.every((part, k) => words[i + k]?.form.toLowerCase() === part),
    );
    if (found === undefined) continue;
    bits[i] |= found.bit;
    for (let k = 1; k < found.words.length; k++) bits[i + k] |= found.bit << 1;
  }
  return bits;
}
