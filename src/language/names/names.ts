import type { NameKind, NameSpan } from '../document.ts';
import { addScores, type SparseModel } from '../model/sparse.ts';
import type { Word } from '../words.ts';
import { caseOf, NAME_FEATURES, type NameView, nameFeatures, titled } from './features.ts';
import { type Lists, listed } from './lists.ts';
import { memoriesOf } from './memory.ts';

/** Labels of a word: outside, or beginning or inside a name of a kind. */
export const LABELS = ['O', 'B-person', 'I-person', 'B-organisation', 'I-organisation', 'B-place', 'I-place'] as const;
const COUNT = LABELS.length;

/** True when `label` may follow `before` (-1 begins the sentence): "inside" only goes on with its own kind. */
export function mayFollow(before: number, label: number): boolean {
  if (label === 0 || label % 2 === 1) return true;
  return before === label || before === label - 1;
}

/** A conditional random field: scores of words, and of each label after each at [before * 7 + label]; `before` 7 is the start. */
export interface Chain {
  model: SparseModel;
  transitions: Float64Array;
  /** Turns stored scores into log-odds. */
  scale: number;
}

export interface Namer {
  /** First look, and second look with the memory of the first. */
  looks: [Chain, Chain];
  lists: Lists;
  /** Taken off the score of "outside", in log-odds: finds more names at some cost of wrong ones. */
  bias: [number, number];
}

/** The best sequence of labels (Viterbi) given emissions of `size` x 7 and transitions. */
export function viterbi(emissions: Float64Array, transitions: Float64Array, size: number): Int32Array {
  const labels = new Int32Array(size);
  if (size === 0) return labels;
  let row = new Float64Array(COUNT);
  const back = new Uint8Array(size * COUNT);
  for (let c = 0; c < COUNT; c++) {
    row[c] = mayFollow(-1, c) ? emissions[c] + transitions[COUNT * COUNT + c] : Number.NEGATIVE_INFINITY;
  }
  let next = new Float64Array(COUNT);
  for (let i = 1; i < size; i++) {
    next.fill(Number.NEGATIVE_INFINITY);
    for (let c = 0; c < COUNT; c++) {
      for (let b = 0; b < COUNT; b++) {
        if (!mayFollow(b, c)) continue;
        const value = row[b] + transitions[b * COUNT + c] + emissions[i * COUNT + c];
        if (value > next[c]) {
          next[c] = value;
          back[i * COUNT + c] = b;
        }
      }
    }
    [row, next] = [next, row];
  }
  let best = 0;
  for (let c = 1; c < COUNT; c++) if (row[c] > row[best]) best = c;
  for (let i = size - 1; i >= 0; i--) {
    labels[i] = best;
    best = back[i * COUNT + best];
  }
  return labels;
}

const features = new Int32Array(NAME_FEATURES);
const scores = new Int32Array(COUNT);

function labelsOf(chain: Chain, view: NameView, bias: number, context: Float64Array | null): Int32Array {
  const size = view.words.length;
  const emissions = new Float64Array(size * COUNT);
  for (let i = 0; i < size; i++) {
    scores.fill(0);
    addScores(chain.model, features, nameFeatures(view, i, features), scores);
    for (let c = 0; c < COUNT; c++) emissions[i * COUNT + c] = scores[c] * chain.scale;
    emissions[i * COUNT] -= bias;
  }
  if (context !== null) for (let i = 0; i < emissions.length; i++) emissions[i] += context[i];
  return viterbi(emissions, chain.transitions, size);
}

/**
 * Names of each sentence of a document: two looks, the second knowing what the first named elsewhere in it. `context`, where given, holds
 * what another model says of each label of each word, in log-odds: it is added.
 */
export function findNames(
  { looks, lists, bias }: Namer,
  words: Word[][],
  tags: Int32Array[],
  context: Float64Array[] | null = null,
): NameSpan[][] {
  const about = caseOf(words);
  const views = words.map((sentence, k): NameView => {
    return {
      words: sentence,
      tags: tags[k],
      listed: listed(lists, sentence),
      about,
      headline: titled(sentence),
      memory: null,
    };
  });
  const first = views.map((view, k) => labelsOf(looks[0], view, bias[0], context?.[k] ?? null));
  const memories = memoriesOf(words, first);
  return views.map((view, k) =>
    spansOf(labelsOf(looks[1], { ...view, memory: memories[k] }, bias[1], context?.[k] ?? null)),
  );
}

/** Spans of a sequence of labels. */
export function spansOf(labels: Int32Array): NameSpan[] {
  const spans: NameSpan[] = [];
  for (let i = 0; i < labels.length; i++) {
    if (labels[i] === 0) continue;
    const kind = LABELS[labels[i]].slice(2) as NameKind;
    if (labels[i] % 2 === 1) spans.push({ first: i, last: i, kind });
    else spans[spans.length - 1].last = i;
  }
  return spans;
}
