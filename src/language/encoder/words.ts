import { hashText } from '../model/hash.ts';
import { fold } from '../words.ts';

/** Sizes of the regions of the feature table, in rows. Row 0 is the root, row 1 an unknown word. */
export interface Regions {
  known: number;
  prefixes: number;
  suffixes: number;
  shapes: number;
  grams: number;
}

export interface Lexicon {
  regions: Regions;
  /** Hash of a folded word with its own row → its number, counted from 0. */
  known: Map<number, number>;
  /** Hash of a folded word → row of its vector. */
  vectors: Map<number, number>;
}

/** What the encoder looks at in a word: rows of the feature table (the word's own row comes first) and of the vectors, -1 for none. */
export interface Features {
  ids: Int32Array;
  vector: number;
}

export const ROOT_ROW = 0;
export const UNKNOWN_ROW = 1;
const FIRST_KNOWN = 2;
const LONGEST = 40;

export function tableRows(r: Regions): number {
  return FIRST_KNOWN + r.known + r.prefixes + r.suffixes + r.shapes + r.grams;
}

/** Key of a folded word in the lexicon. */
export function wordKey(folded: string): number {
  return hashText(folded, 0, folded.length, 31);
}

/** Shape with letter runs cut to three: "Xxx", "XXX", "00-xx", "X.X."; says how long a short word is. */
export function shapeOf(form: string): string {
  let out = '';
  let run = 0;
  let before = '';
  for (const ch of form) {
    let kind = ch;
    if (ch >= 'a' && ch <= 'z') kind = 'x';
    else if (ch >= 'A' && ch <= 'Z') kind = 'X';
    else if (ch >= '0' && ch <= '9') kind = '0';
    else if (ch > '\u007f') kind = /\p{Lu}/u.test(ch) ? 'X' : /\p{L}/u.test(ch) ? 'x' : ch;
    run = kind === before ? run + 1 : 1;
    before = kind;
    if (run <= 3) out += kind;
  }
  return out;
}

/** Features of one word; its own row, affixes of 1 to 4 letters, shape, letter runs of 3 to 5 within "<word>". */
export function featuresOf(written: string, lexicon: Lexicon): Features {
  const form = written.length > LONGEST ? written.slice(0, LONGEST) : written;
  const folded = fold(form);
  const { regions: r } = lexicon;
  const key = wordKey(folded);
  const own = lexicon.known.get(key);
  const ids = [own === undefined ? UNKNOWN_ROW : FIRST_KNOWN + own];
  let base = FIRST_KNOWN + r.known;
  const n = folded.length;
  const put = (text: string, first: number, last: number, salt: number, size: number) => {
    ids.push(base + ((hashText(text, first, last, salt) >>> 0) % size));
  };
  for (let k = 1; k <= Math.min(3, n); k++) put(folded, 0, k, 40 + k, r.prefixes);
  base += r.prefixes;
  for (let k = 1; k <= Math.min(4, n); k++) put(folded, n - k, n, 50 + k, r.suffixes);
  base += r.suffixes;
  const shape = shapeOf(form);
  put(shape, 0, shape.length, 60, r.shapes);
  base += r.shapes;
  const ringed = `<${folded}>`;
  for (let k = 3; k <= 5; k++) {
    for (let i = 0; i + k <= ringed.length; i++) put(ringed, i, i + k, 70, r.grams);
  }
  return { ids: Int32Array.from(ids), vector: lexicon.vectors.get(key) ?? -1 };
}

const CACHE_LIMIT = 60_000;

/** A `featuresOf` that remembers what it has seen, up to a bound. */
export function featureCache(lexicon: Lexicon): (form: string) => Features {
  let seen = new Map<string, Features>();
  return (form) => {
    const known = seen.get(form);
    if (known !== undefined) return known;
    if (seen.size >= CACHE_LIMIT) seen = new Map();
    const features = featuresOf(form, lexicon);
    seen.set(form, features);
    return features;
  };
}
