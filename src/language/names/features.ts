import { key1, key2, key3 } from '../model/hash.ts';
import { ALL_CAPITALS, CAPITAL, EDGE, type Word } from '../words.ts';

export const NAME_FEATURES = 128;

/** How a document writes its words: what the same word looks like elsewhere in it. */
export interface DocumentCase {
  /** Folded words seen in lower case. */
  lower: Set<number>;
  /** Folded words seen with a capital inside a sentence. */
  capital: Set<number>;
}

/** Notes the case of the words of a document. Sentences wholly in capitals say nothing. */
export function caseOf(sentences: Word[][]): DocumentCase {
  const lower = new Set<number>();
  const capital = new Set<number>();
  for (const words of sentences) {
    if (shouted(words)) continue;
    words.forEach((word, i) => {
      if ((word.traits & CAPITAL) === 0) lower.add(word.lower);
      else if (i > 0) capital.add(word.lower);
    });
  }
  return { lower, capital };
}

/** True when most words of a sentence begin with a capital: a headline, or capitals throughout. */
export function titled(words: Word[]): boolean {
  let long = 0;
  let capital = 0;
  for (const word of words) {
    if (word.form.length < 4) continue;
    long++;
    if (word.traits & CAPITAL) capital++;
  }
  return long >= 3 && capital >= long * 0.75;
}

function shouted(words: Word[]): boolean {
  let long = 0;
  let capitals = 0;
  for (const word of words) {
    if (word.form.length < 3) continue;
    long++;
    if (word.traits & ALL_CAPITALS) capitals++;
  }
  return long >= 2 && capitals >= long * 0.7;
}

/** Codes of what the same word, and the pair it makes with the word before and after, were named elsewhere in the document. */
export interface Memory {
  word: Int32Array;
  before: Int32Array;
  after: Int32Array;
}

/** What stays the same over a sentence. */
export interface NameView {
  words: Word[];
  tags: Int32Array;
  /** Bits from the gazetteer for each word: part of a country's name, and so on. */
  listed: Int32Array;
  about: DocumentCase;
  headline: boolean;
  /** What the first look named the same words elsewhere in the document (see memory.ts); null at the first look. */
  memory: Memory | null;
}

/** Features of the word at `i` for naming, apart from the label before it: those of both looks, then those of the memory. */
export function nameFeatures(v: NameView, i: number, out: Int32Array): number {
  const n = lookFeatures(v, i, out);
  return v.memory === null ? n : memoryFeatures(v, v.memory, i, out, n);
}

/** Where a word stands and how the document writes it elsewhere, in 5 bits. */
function contextOf({ words, headline, about }: NameView, i: number): number {
  const { traits, lower } = words[i]!;
  return (
    (i === 0 ? 1 : 0) |
    (traits & CAPITAL ? 2 : 0) |
    (headline ? 4 : 0) |
    (about.lower.has(lower) ? 8 : 0) |
    (about.capital.has(lower) ? 16 : 0)
  );
}

/** The features that both looks share, from the start of `out` on; gives their number. */
export function lookFeatures(v: NameView, i: number, out: Int32Array): number {
  const { words, tags, listed } = v;
  const at = (j: number) => (j < 0 || j >= words.length ? EDGE : words[j]!);
  const tag = (j: number) => (j < 0 || j >= words.length ? -1 : tags[j]!);
  const list = (j: number) => (j < 0 || j >= words.length ? 0 : listed[j]!);
  const w = at(i);
  const p1 = at(i - 1);
  const p2 = at(i - 2);
  const n1 = at(i + 1);
  const n2 = at(i + 2);
  const t = tag(i);
  const capital = w.traits & CAPITAL ? 1 : 0;
  const context = contextOf(v, i);
  const kinds = w.profile >> 3;
  const usage = w.profile & 7;
  let n = 0;
  out[n++] = key1(1, 0);
  out[n++] = key1(2, w.lower);
  out[n++] = key1(3, w.exact);
  out[n++] = key1(4, w.suffixes[1]);
  out[n++] = key1(5, w.suffixes[2]);
  out[n++] = key1(6, w.suffixes[3]);
  out[n++] = key1(7, w.prefixes[1]);
  out[n++] = key1(8, w.prefixes[2]);
  out[n++] = key1(9, w.prefixes[3]);
  out[n++] = key1(10, w.shape);
  out[n++] = key1(11, context);
  out[n++] = key2(12, context, t);
  out[n++] = key1(13, t);
  out[n++] = key2(14, t, tag(i - 1));
  out[n++] = key2(15, t, tag(i + 1));
  out[n++] = key3(16, tag(i - 1), t, tag(i + 1));
  out[n++] = key2(17, tag(i - 2), tag(i - 1));
  out[n++] = key2(18, tag(i + 1), tag(i + 2));
  out[n++] = key2(19, p1.lower, capital);
  out[n++] = key2(20, n1.lower, capital);
  out[n++] = key2(21, p2.lower, capital);
  out[n++] = key2(22, n2.lower, capital);
  out[n++] = key2(23, p1.lower, w.lower);
  out[n++] = key2(24, w.lower, n1.lower);
  out[n++] = key3(25, p2.lower, p1.lower, capital);
  out[n++] = key3(26, n1.lower, n2.lower, capital);
  out[n++] = key3(27, p1.lower, n1.lower, capital);
  out[n++] = key3(28, p1.shape, w.shape, n1.shape);
  out[n++] = key2(29, p1.shape, w.shape);
  out[n++] = key2(30, w.shape, n1.shape);
  out[n++] = key2(31, n1.suffixes[2], n1.traits & CAPITAL);
  out[n++] = key2(32, p1.suffixes[2], p1.traits & CAPITAL);
  out[n++] = key1(33, list(i));
  out[n++] = key2(34, list(i), capital);
  out[n++] = key2(35, list(i), list(i + 1));
  out[n++] = key2(36, list(i - 1), list(i));
  out[n++] = key2(37, list(i), t);
  out[n++] = key2(80, w.profile, capital);
  out[n++] = key2(81, kinds, capital);
  out[n++] = key2(82, usage, context);
  out[n++] = key2(83, kinds & 3, capital);
  out[n++] = key2(84, (kinds >> 2) & 3, capital);
  out[n++] = key2(85, (kinds >> 4) & 3, capital);
  out[n++] = key3(86, p1.profile >> 3, kinds, capital);
  out[n++] = key3(87, kinds, n1.profile >> 3, capital);
  out[n++] = key3(88, kinds, list(i), capital);
  out[n++] = key2(89, p1.profile >> 3, capital);
  out[n++] = key2(90, n1.profile >> 3, capital);
  out[n++] = key3(91, usage, v.headline ? 1 : 0, w.shape);
  out[n++] = key3(92, kinds, t, tag(i + 1));
  out[n++] = key3(93, kinds, p1.lower, capital);
  out[n++] = key3(94, kinds, n1.lower, capital);
  out[n++] = key2(95, list(i - 1), capital);
  out[n++] = key2(96, list(i + 1), capital);
  for (let c = 0; c < 3; c++) {
    const k = 40 + c * 10;
    out[n++] = key2(k, w.clusters[c]!, capital);
    out[n++] = key2(k + 1, p1.clusters[c]!, capital);
    out[n++] = key2(k + 2, n1.clusters[c]!, capital);
    out[n++] = key2(k + 3, p1.clusters[c]!, w.clusters[c]!);
    out[n++] = key2(k + 4, w.clusters[c]!, n1.clusters[c]!);
    out[n++] = key2(k + 5, p2.clusters[c]!, capital);
    out[n++] = key2(k + 6, n2.clusters[c]!, capital);
    out[n++] = key3(k + 7, p2.clusters[c]!, p1.clusters[c]!, capital);
    out[n++] = key3(k + 8, n1.clusters[c]!, n2.clusters[c]!, capital);
  }
  return n;
}

/** What only the second look has, from `n` on in `out`; gives the number of all. */
export function memoryFeatures(v: NameView, memory: Memory, i: number, out: Int32Array, n: number): number {
  const { words, listed } = v;
  const { word, before, after } = memory;
  const capital = words[i]!.traits & CAPITAL ? 1 : 0;
  const kinds = words[i]!.profile >> 3;
  const context = contextOf(v, i);
  out[n++] = key2(100, word[i]!, capital);
  out[n++] = key3(101, word[i]!, before[i]!, after[i]!);
  out[n++] = key3(102, word[i]!, kinds, context);
  out[n++] = key2(103, before[i]!, capital);
  out[n++] = key2(104, after[i]!, capital);
  out[n++] = key2(105, i > 0 ? word[i - 1]! : -1, word[i]!);
  out[n++] = key2(106, word[i]!, i + 1 < words.length ? word[i + 1]! : -1);
  out[n++] = key3(107, word[i]!, listed[i]!, capital);
  return n;
}
