import type { WordFacts } from './facts.ts';
import { hashText } from './model/hash.ts';

/** What the models look at in a word: hashes of its parts. All are 32-bit integers. */
export interface Word {
  form: string;
  /** Hash of the form as written. */
  exact: number;
  /** Hash of the folded form: lower case, digits to 0, curly quotes straight. */
  lower: number;
  /** Hashes of the last 1 to 4 letters and of the first 1 to 4. */
  suffixes: [number, number, number, number];
  prefixes: [number, number, number, number];
  /** Hash of the shape with runs cut to two ("Xx", "XX", "00-x"). */
  shape: number;
  /** Bits: capital first, all capitals, has a digit, has a hyphen, has a full stop, only digits, only marks. */
  traits: number;
  /** Cluster numbers from coarse to fine, 0 when the word is not in the table. */
  clusters: [number, number, number];
  /** How the word is used in news (see facts.ts). */
  profile: number;
}

export const CAPITAL = 1;
export const ALL_CAPITALS = 2;
const HAS_DIGIT = 4;
const HAS_HYPHEN = 8;
const HAS_STOP = 16;
const ALL_DIGITS = 32;
const ALL_MARKS = 64;

/** Folded form: what the word tables are keyed by. */
export function fold(form: string): string {
  let out = form.toLowerCase();
  if (/[0-9]/.test(out)) out = out.replace(/[0-9]/g, '0');
  if (/[‘’“”–—…]/.test(out)) {
    out = out.replace(/[‘’]/g, "'").replace(/[“”]/g, '"').replace(/[–—]/g, '-').replace(/…/g, '...');
  }
  return out;
}

function shapeOf(form: string): string {
  let out = '';
  let run = 0;
  for (const ch of form) {
    let kind = ch;
    if (ch >= 'a' && ch <= 'z') kind = 'x';
    else if (ch >= 'A' && ch <= 'Z') kind = 'X';
    else if (ch >= '0' && ch <= '9') kind = '0';
    else if (ch > '\u007f' && /\p{Lu}/u.test(ch)) kind = 'X';
    else if (ch > '\u007f' && /\p{L}/u.test(ch)) kind = 'x';
    run = out.endsWith(kind) ? run + 1 : 1;
    if (run <= 2) out += kind;
  }
  return out;
}

function traitsOf(form: string, shape: string): number {
  let bits = 0;
  if (shape.startsWith('X')) bits |= CAPITAL;
  if (/^[^x]*X[^x]*$/.test(shape) && form.length > 1) bits |= ALL_CAPITALS;
  if (shape.includes('0')) bits |= HAS_DIGIT;
  if (form.includes('-')) bits |= HAS_HYPHEN;
  if (form.includes('.')) bits |= HAS_STOP;
  if (/^0+$/.test(shape)) bits |= ALL_DIGITS;
  if (!/[xX0]/.test(shape)) bits |= ALL_MARKS;
  return bits;
}

const NO_FACTS: WordFacts = { clusters: [0, 0, 0], profile: 0 };

/** Looks at a word. `facts` is the word table. */
function lookAt(form: string, facts: (folded: string) => WordFacts = () => NO_FACTS): Word {
  const folded = fold(form);
  const n = folded.length;
  const tail = (k: number) => hashText(folded, Math.max(0, n - k), n, 10 + k);
  const head = (k: number) => hashText(folded, 0, Math.min(k, n), 20 + k);
  const shape = shapeOf(form);
  return {
    form,
    exact: hashText(form, 0, form.length, 1),
    lower: hashText(folded, 0, n, 2),
    suffixes: [tail(1), tail(2), tail(3), tail(4)],
    prefixes: [head(1), head(2), head(3), head(4)],
    shape: hashText(shape, 0, shape.length, 3),
    traits: traitsOf(form, shape),
    ...facts(folded),
  };
}

/** Stands outside a sentence. */
export const EDGE: Word = lookAt('\u0000');

const CACHE_LIMIT = 60_000;

/** A `lookAt` that remembers the words it has seen, up to a bound. */
export function wordCache(facts?: (folded: string) => WordFacts): (form: string) => Word {
  let seen = new Map<string, Word>();
  return (form) => {
    const known = seen.get(form);
    if (known !== undefined) return known;
    if (seen.size >= CACHE_LIMIT) seen = new Map();
    const word = lookAt(form.length > 60 ? form.slice(0, 60) : form, facts);
    seen.set(form, word);
    return word;
  };
}
