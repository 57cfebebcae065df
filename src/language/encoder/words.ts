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

/** Kinds of listed places; a name keeps the first that fits. */
export const LISTS = ['country', 'city', 'town'] as const;
/** How a sentence is written; headlines and shouting change what a capital says. */
const STYLES = ['plain', 'titled', 'shouted'] as const;
const POSITIONS = 4;
const CONTEXTS = 1 + LISTS.length * POSITIONS;
/** Longest listed name in words. */
const LONGEST_LISTED = 4;

export interface Lexicon {
  regions: Regions;
  /** Hash of a folded word with its own row → its number, counted from 0. */
  known: Map<number, number>;
  /** Hash of a folded word → row of its vector. */
  vectors: Map<number, number>;
  /** Hash of a listed name, its folded words joined by single spaces → its list. */
  listed: Map<number, number>;
}

/** What the encoder looks at in a word: rows of the feature table (the word's own row comes first) and of the vectors, -1 for none. */
export interface Features {
  ids: Int32Array;
  /** Rows that hang on the sentence: its style, the place of the word in a listed name. */
  context: Int32Array;
  vector: number;
}

export const ROOT_ROW = 0;
export const UNKNOWN_ROW = 1;
const FIRST_KNOWN = 2;
const LONGEST = 40;
const NO_CONTEXT = new Int32Array(0);

export function tableRows(r: Regions): number {
  return contextBase(r) + STYLES.length + CONTEXTS - 1;
}

function contextBase(r: Regions): number {
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
  const shape = shapeOf(form.replace(/[‘’]/g, "'").replace(/[“”]/g, '"'));
  put(shape, 0, shape.length, 60, r.shapes);
  base += r.shapes;
  const ringed = `<${folded}>`;
  for (let k = 3; k <= 5; k++) {
    for (let i = 0; i + k <= ringed.length; i++) put(ringed, i, i + k, 70, r.grams);
  }
  return { ids: Int32Array.from(ids), context: NO_CONTEXT, vector: lexicon.vectors.get(key) ?? -1 };
}

const CACHE_LIMIT = 60_000;
const CAPITAL = /^\p{Lu}/u;
const LOWER = /\p{Ll}/u;

/** Key of a name of one or more words in `Lexicon.listed`. */
export const listKey = (name: string): number => wordKey(name);

/** Most words of four letters and more begin with a capital, or most of three and more are all capitals. */
function styleOf(forms: string[]): number {
  let [long, capital, words, shouted] = [0, 0, 0, 0];
  for (const form of forms) {
    if (form.length < 3 || !/\p{L}/u.test(form)) continue;
    words++;
    if (!LOWER.test(form)) shouted++;
    if (form.length < 4) continue;
    long++;
    if (CAPITAL.test(form)) capital++;
  }
  if (words >= 2 && shouted >= words * 0.7) return 2;
  return long >= 3 && capital >= long * 0.75 ? 1 : 0;
}

/** Place of each word in the longest listed names, left to right: 0 for none. */
function listedPlaces(forms: string[], listed: Map<number, number>): Int32Array {
  const out = new Int32Array(forms.length);
  for (let i = 0; i < forms.length; ) {
    let found = 0;
    let phrase = '';
    if (CAPITAL.test(forms[i]!)) {
      for (let n = 1; n <= LONGEST_LISTED && i + n <= forms.length; n++) {
        phrase = n === 1 ? fold(forms[i]!) : `${phrase} ${fold(forms[i + n - 1]!)}`;
        const list = listed.get(listKey(phrase));
        if (list === undefined) continue;
        found = n;
        for (let j = 0; j < n; j++)
          out[i + j] = 1 + list * POSITIONS + (n === 1 ? 3 : j === 0 ? 0 : j === n - 1 ? 2 : 1);
      }
    }
    i += Math.max(1, found);
  }
  return out;
}

/** Features of the words of a sentence. Words are remembered, up to a bound. */
export function sentenceReader(lexicon: Lexicon): (forms: string[]) => Features[] {
  const base = contextBase(lexicon.regions);
  const contexts = STYLES.flatMap((_, style) =>
    Array.from({ length: CONTEXTS }, (_, place) =>
      Int32Array.from(place === 0 ? [base + style] : [base + style, base + STYLES.length + place - 1]),
    ),
  );
  let seen = new Map<string, Features>();
  const look = (form: string): Features => {
    const known = seen.get(form);
    if (known !== undefined) return known;
    if (seen.size >= CACHE_LIMIT) seen = new Map();
    const features = featuresOf(form, lexicon);
    seen.set(form, features);
    return features;
  };
  return (forms) => {
    const style = styleOf(forms);
    const places = listedPlaces(forms, lexicon.listed);
    return forms.map((form, i) => {
      const { ids, vector } = look(form);
      return { ids, vector, context: contexts[style * CONTEXTS + places[i]!]! };
    });
  };
}
