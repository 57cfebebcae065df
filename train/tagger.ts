import { key1, key2, key3 } from '../src/language/model/hash.ts';
import { EDGE, type Word } from '../src/language/words.ts';
import type { TreeSentence } from './conllu.ts';
import { average, newWeights, random, score, shuffle, update, type Weights } from './perceptron.ts';

const TAG_FEATURES = 80;

/**
 * Features of the word at `i` for the tagger: its parts and shape, two words on each side, clusters, the two tags before it.
 * Writes keys to `out`, returns how many.
 */
function tagFeatures(words: Word[], i: number, before: number, before2: number, out: Int32Array): number {
  const w = words[i];
  const p1 = i > 0 ? words[i - 1] : EDGE;
  const p2 = i > 1 ? words[i - 2] : EDGE;
  const n1 = i + 1 < words.length ? words[i + 1] : EDGE;
  const n2 = i + 2 < words.length ? words[i + 2] : EDGE;
  const first = i === 0 ? 1 : 0;
  let n = 0;
  out[n++] = key1(1, 0);
  out[n++] = key1(2, w!.lower);
  out[n++] = key1(3, w!.exact);
  out[n++] = key1(4, w!.suffixes[0]);
  out[n++] = key1(5, w!.suffixes[1]);
  out[n++] = key1(6, w!.suffixes[2]);
  out[n++] = key1(7, w!.suffixes[3]);
  out[n++] = key1(8, w!.prefixes[0]);
  out[n++] = key1(9, w!.prefixes[1]);
  out[n++] = key1(10, w!.prefixes[2]);
  out[n++] = key1(11, w!.prefixes[3]);
  out[n++] = key2(12, w!.shape, first);
  out[n++] = key2(13, w!.traits, first);
  out[n++] = key2(14, w!.suffixes[2], w!.traits);
  out[n++] = key1(15, before);
  out[n++] = key2(16, before, before2);
  out[n++] = key2(17, before, w!.lower);
  out[n++] = key1(18, p1!.lower);
  out[n++] = key1(19, p1!.suffixes[2]);
  out[n++] = key1(20, p2!.lower);
  out[n++] = key1(21, n1!.lower);
  out[n++] = key1(22, n1!.suffixes[2]);
  out[n++] = key1(23, n2!.lower);
  out[n++] = key2(24, p1!.lower, w!.lower);
  out[n++] = key2(25, w!.lower, n1!.lower);
  out[n++] = key2(26, p1!.lower, n1!.lower);
  out[n++] = key2(27, p2!.lower, p1!.lower);
  out[n++] = key2(28, n1!.lower, n2!.lower);
  out[n++] = key2(29, w!.suffixes[2], n1!.lower);
  out[n++] = key2(30, w!.suffixes[2], before);
  out[n++] = key3(31, w!.suffixes[1], before, before2);
  out[n++] = key2(32, n1!.traits, w!.traits);
  out[n++] = key2(33, p1!.traits, w!.traits);
  out[n++] = key2(34, p1!.shape, w!.shape);
  out[n++] = key2(35, w!.shape, n1!.shape);
  out[n++] = key3(36, p1!.traits, w!.traits, n1!.traits);
  out[n++] = key2(37, before, n1!.suffixes[1]);
  out[n++] = key3(38, before, w!.suffixes[2], n1!.suffixes[1]);
  out[n++] = key2(39, n1!.suffixes[2], n2!.suffixes[2]);
  for (let c = 0; c < 3; c++) {
    const t = 40 + c * 7;
    out[n++] = key1(t, w!.clusters[c]!);
    out[n++] = key1(t + 1, p1!.clusters[c]!);
    out[n++] = key1(t + 2, n1!.clusters[c]!);
    out[n++] = key2(t + 3, before, w!.clusters[c]!);
    out[n++] = key2(t + 4, p1!.clusters[c]!, w!.clusters[c]!);
    out[n++] = key2(t + 5, w!.clusters[c]!, n1!.clusters[c]!);
    out[n++] = key2(t + 6, before, n1!.clusters[c]!);
  }
  out[n++] = key3(61, before, w!.clusters[1], n1!.clusters[1]);
  out[n++] = key2(62, n1!.clusters[1], n2!.clusters[1]);
  out[n++] = key2(63, w!.lower, n1!.clusters[1]);
  return n;
}

export interface TaggedSentence {
  words: Word[];
  gold: Int32Array;
}

/** Joint tags of the training sentences, most frequent first. */
export function tagSet(sentences: TreeSentence[]): string[] {
  const counts = new Map<string, number>();
  for (const { words } of sentences) {
    for (const { upos, xpos } of words) counts.set(`${upos} ${xpos}`, (counts.get(`${upos} ${xpos}`) ?? 0) + 1);
  }
  return [...counts.entries()].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).map(([tag]) => tag);
}

/** Sentences with words looked at and gold tags as numbers; an unknown tag becomes the nearest known one of its universal tag. */
export function taggedSentences(
  sentences: TreeSentence[],
  tags: string[],
  look: (form: string) => Word,
): TaggedSentence[] {
  const number = new Map(tags.map((tag, i) => [tag, i]));
  return sentences.map(({ words }) => ({
    words: words.map(({ form }) => look(form)),
    gold: Int32Array.from(words, ({ upos, xpos }) => {
      return number.get(`${upos} ${xpos}`) ?? tags.findIndex((tag) => tag.startsWith(`${upos} `));
    }),
  }));
}

const features = new Int32Array(TAG_FEATURES);

/** Tags with the weights as they stand in training. */
export function tagWith(w: Weights, words: Word[]): Int32Array {
  const out = new Int32Array(words.length);
  const scores = new Float64Array(w.classes);
  for (let i = 0; i < words.length; i++) {
    const n = tagFeatures(words, i, i > 0 ? out[i - 1]! : -1, i > 1 ? out[i - 2]! : -1, features);
    out[i] = bestOf(w, n, scores);
  }
  return out;
}

function bestOf(w: Weights, n: number, scores: Float64Array): number {
  scores.fill(0);
  score(w, features, n, scores);
  let best = 0;
  for (let c = 1; c < scores.length; c++) if (scores[c]! > scores[best]!) best = c;
  return best;
}

/** Averaged perceptron, left to right, with the tags it gave itself as history. */
export function trainTagger(train: TaggedSentence[], classes: number, epochs: number, seed: number): Weights {
  const w = newWeights(classes);
  const next = random(seed);
  const order = train.map((_, i) => i);
  const scores = new Float64Array(classes);
  for (let epoch = 0; epoch < epochs; epoch++) {
    shuffle(order, next);
    for (const s of order) {
      const { words, gold } = train[s]!;
      let before = -1;
      let before2 = -1;
      for (let i = 0; i < words.length; i++) {
        const n = tagFeatures(words, i, before, before2, features);
        const best = bestOf(w, n, scores);
        w.step++;
        if (best !== gold[i]) {
          update(w, features, n, gold[i]!, 1);
          update(w, features, n, best, -1);
        }
        before2 = before;
        before = best;
      }
    }
  }
  average(w);
  return w;
}

/** Tags each sentence by a tagger that has not seen it: what is learned on top meets tags as wrong as those in use. */
export function jackknife(train: TaggedSentence[], classes: number, folds: number, seed: number): Int32Array[] {
  // Neighbours stay together: they tell the same story in the same words.
  const fold = (i: number) => Math.floor(i / 50) % folds;
  const out: Int32Array[] = new Array(train.length);
  for (let f = 0; f < folds; f++) {
    const w = trainTagger(
      train.filter((_, i) => fold(i) !== f),
      classes,
      3,
      seed,
    );
    train.forEach(({ words }, i) => {
      if (fold(i) === f) out[i] = tagWith(w, words);
    });
  }
  return out;
}
