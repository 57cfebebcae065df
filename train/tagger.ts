import { TAG_FEATURES, tagFeatures } from '../src/language/tagger.ts';
import type { Word } from '../src/language/words.ts';
import type { TreeSentence } from './conllu.ts';
import { average, newWeights, random, score, shuffle, update, type Weights } from './perceptron.ts';

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
    const n = tagFeatures(words, i, i > 0 ? out[i - 1] : -1, i > 1 ? out[i - 2] : -1, features);
    out[i] = bestOf(w, n, scores);
  }
  return out;
}

function bestOf(w: Weights, n: number, scores: Float64Array): number {
  scores.fill(0);
  score(w, features, n, scores);
  let best = 0;
  for (let c = 1; c < scores.length; c++) if (scores[c] > scores[best]) best = c;
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
      const { words, gold } = train[s];
      let before = -1;
      let before2 = -1;
      for (let i = 0; i < words.length; i++) {
        const n = tagFeatures(words, i, before, before2, features);
        const best = bestOf(w, n, scores);
        w.step++;
        if (best !== gold[i]) {
          update(w, features, n, gold[i], 1);
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
