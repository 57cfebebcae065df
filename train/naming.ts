import { caseOf, titled } from '../src/language/names/features.ts';
import { type Lists, listed } from '../src/language/names/lists.ts';
import { memoriesOf } from '../src/language/names/memory.ts';
import { LABELS, viterbi } from '../src/language/names/names.ts';
import type { Word } from '../src/language/words.ts';
import { CRF, emissionsWith, type NameExample, type NameWeights, trainCrf } from './crf.ts';

/** A sentence to learn names from. Labels are numbers of LABELS, -1 where nobody says. */
export interface NamedSentence {
  doc: string;
  forms: string[];
  tags: Int32Array;
  labels: Int32Array;
}

/** Taken off the score of "outside" at the first look, in log-odds: what it misses the second cannot remember. */
export const FIRST_BIAS = 0.3;
const FOLDS = 4;
const FOLD_EPOCHS = 4;

/** Examples with their documents' case noted; all at the first look. */
export function examplesOf(sentences: NamedSentence[], look: (form: string) => Word, lists: Lists): NameExample[] {
  const words = sentences.map(({ forms }) => forms.map(look));
  const cases = new Map(byDocument(sentences).map(([doc, ids]) => [doc, caseOf(ids.map((i) => words[i]!))]));
  return sentences.map(({ doc, tags, labels }, i) => ({
    view: {
      words: words[i]!,
      tags,
      listed: listed(lists, words[i]!),
      about: cases.get(doc)!,
      headline: titled(words[i]!),
      memory: null,
    },
    labels,
  }));
}

function byDocument(sentences: { doc: string }[]): [string, number[]][] {
  const out = new Map<string, number[]>();
  sentences.forEach(({ doc }, i) => {
    const ids = out.get(doc);
    if (ids === undefined) out.set(doc, [i]);
    else ids.push(i);
  });
  return [...out];
}

/** Labels of a sentence by weights in training. */
export function labelWith(w: NameWeights, view: NameExample['view'], bias: number): Int32Array {
  const scores = emissionsWith(w, view);
  for (let i = 0; i < view.words.length; i++) scores[i * LABELS.length]! -= bias;
  return viterbi(scores, w.transitions, view.words.length);
}

/**
 * The two looks at names. The second learns from first looks at documents that their maker had not seen (four folds of documents), so
 * that it trusts them as far as they deserve.
 */
export function trainLooks(
  sentences: NamedSentence[],
  examples: NameExample[],
  tell: (line: string) => void,
): [NameWeights, NameWeights] {
  const documents = byDocument(sentences);
  const fold = new Int32Array(sentences.length);
  documents.forEach(([, ids], d) => {
    for (const i of ids) fold[i] = d % FOLDS;
  });
  const own: Int32Array[] = new Array(sentences.length);
  for (let f = 0; f < FOLDS; f++) {
    const part = trainCrf(
      examples.filter((_, i) => fold[i] !== f),
      { ...CRF, epochs: FOLD_EPOCHS },
    );
    examples.forEach(({ view }, i) => {
      if (fold[i] === f) own[i] = labelWith(part, view, FIRST_BIAS);
    });
    tell(`names: fold ${f + 1} of ${FOLDS}`);
  }
  const first = trainCrf(examples);
  const second = [...examples];
  for (const [, ids] of documents) {
    const memories = memoriesOf(
      ids.map((i) => examples[i]!.view.words),
      ids.map((i) => own[i]!),
    );
    ids.forEach((i, k) => {
      second[i] = { view: { ...examples[i]!.view, memory: memories[k]! }, labels: examples[i]!.labels };
    });
  }
  tell('names: first look trained');
  return [first, trainCrf(second, { ...CRF, seed: CRF.seed + 1 })];
}
