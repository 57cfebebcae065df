import { key1, key2, key3 } from './model/hash.ts';
import { addScores, type SparseModel } from './model/sparse.ts';
import { EDGE, type Word } from './words.ts';

export const TAG_FEATURES = 80;

/**
 * Features of the word at `i` for the tagger: its parts and shape, two words on each side, clusters, the two tags before it.
 * Writes keys to `out`, returns how many.
 */
export function tagFeatures(words: Word[], i: number, before: number, before2: number, out: Int32Array): number {
  const w = words[i];
  const p1 = i > 0 ? words[i - 1] : EDGE;
  const p2 = i > 1 ? words[i - 2] : EDGE;
  const n1 = i + 1 < words.length ? words[i + 1] : EDGE;
  const n2 = i + 2 < words.length ? words[i + 2] : EDGE;
  const first = i === 0 ? 1 : 0;
  let n = 0;
  out[n++] = key1(1, 0);
  out[n++] = key1(2, w.lower);
  out[n++] = key1(3, w.exact);
  out[n++] = key1(4, w.suffixes[0]);
  out[n++] = key1(5, w.suffixes[1]);
  out[n++] = key1(6, w.suffixes[2]);
  out[n++] = key1(7, w.suffixes[3]);
  out[n++] = key1(8, w.prefixes[0]);
  out[n++] = key1(9, w.prefixes[1]);
  out[n++] = key1(10, w.prefixes[2]);
  out[n++] = key1(11, w.prefixes[3]);
  out[n++] = key2(12, w.shape, first);
  out[n++] = key2(13, w.traits, first);
  out[n++] = key2(14, w.suffixes[2], w.traits);
  out[n++] = key1(15, before);
  out[n++] = key2(16, before, before2);
  out[n++] = key2(17, before, w.lower);
  out[n++] = key1(18, p1.lower);
  out[n++] = key1(19, p1.suffixes[2]);
  out[n++] = key1(20, p2.lower);
  out[n++] = key1(21, n1.lower);
  out[n++] = key1(22, n1.suffixes[2]);
  out[n++] = key1(23, n2.lower);
  out[n++] = key2(24, p1.lower, w.lower);
  out[n++] = key2(25, w.lower, n1.lower);
  out[n++] = key2(26, p1.lower, n1.lower);
  out[n++] = key2(27, p2.lower, p1.lower);
  out[n++] = key2(28, n1.lower, n2.lower);
  out[n++] = key2(29, w.suffixes[2], n1.lower);
  out[n++] = key2(30, w.suffixes[2], before);
  out[n++] = key3(31, w.suffixes[1], before, before2);
  out[n++] = key2(32, n1.traits, w.traits);
  out[n++] = key2(33, p1.traits, w.traits);
  out[n++] = key2(34, p1.shape, w.shape);
  out[n++] = key2(35, w.shape, n1.shape);
  out[n++] = key3(36, p1.traits, w.traits, n1.traits);
  out[n++] = key2(37, before, n1.suffixes[1]);
  out[n++] = key3(38, before, w.suffixes[2], n1.suffixes[1]);
  out[n++] = key2(39, n1.suffixes[2], n2.suffixes[2]);
  for (let c = 0; c < 3; c++) {
    const t = 40 + c * 7;
    out[n++] = key1(t, w.clusters[c]);
    out[n++] = key1(t + 1, p1.clusters[c]);
    out[n++] = key1(t + 2, n1.clusters[c]);
    out[n++] = key2(t + 3, before, w.clusters[c]);
    out[n++] = key2(t + 4, p1.clusters[c], w.clusters[c]);
    out[n++] = key2(t + 5, w.clusters[c], n1.clusters[c]);
    out[n++] = key2(t + 6, before, n1.clusters[c]);
  }
  out[n++] = key3(61, before, w.clusters[1], n1.clusters[1]);
  out[n++] = key2(62, n1.clusters[1], n2.clusters[1]);
  out[n++] = key2(63, w.lower, n1.clusters[1]);
  return n;
}

export interface Tagger {
  /** Joint tags, "NOUN NN": universal, then Penn. */
  tags: string[];
  model: SparseModel;
}

const features = new Int32Array(TAG_FEATURES);

/** Tags a sentence from left to right; returns indexes into `tags`. */
export function tag({ tags, model }: Tagger, words: Word[]): Int32Array {
  const out = new Int32Array(words.length);
  const scores = new Int32Array(tags.length);
  for (let i = 0; i < words.length; i++) {
    const n = tagFeatures(words, i, i > 0 ? out[i - 1] : -1, i > 1 ? out[i - 2] : -1, features);
    scores.fill(0);
    addScores(model, features, n, scores);
    let best = 0;
    for (let c = 1; c < scores.length; c++) if (scores[c] > scores[best]) best = c;
    out[i] = best;
  }
  return out;
}
