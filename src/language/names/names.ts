import type { NameKind, NameSpan } from '../document.ts';
import { addScores, type SparseModel } from '../model/sparse.ts';
import { NAME_FEATURES, type NameView, nameFeatures } from './features.ts';

/** Labels of a word: outside, or beginning or inside a name of a kind. */
export const LABELS = ['O', 'B-person', 'I-person', 'B-organisation', 'I-organisation', 'B-place', 'I-place'] as const;
const COUNT = LABELS.length;

/** True when `label` may follow `before` (-1 begins the sentence): "inside" only goes on with its own kind. */
export function mayFollow(before: number, label: number): boolean {
  if (label === 0 || label % 2 === 1) return true;
  return before === label || before === label - 1;
}

export interface Namer {
  model: SparseModel;
  /** Weight of each label after each label, at [before * 7 + label]; `before` 7 is the start. */
  transitions: Int32Array;
}

const features = new Int32Array(NAME_FEATURES);

/** The best sequence of labels (Viterbi) given emissions of `size` x 7 and transitions. */
export function viterbi(
  emissions: Float64Array | Int32Array,
  transitions: Float64Array | Int32Array,
  size: number,
): Int32Array {
  const labels = new Int32Array(size);
  if (size === 0) return labels;
  let row = new Float64Array(COUNT);
  const back = new Uint8Array(size * COUNT);
  for (let c = 0; c < COUNT; c++) {
    row[c] = mayFollow(-1, c) ? emissions[c] + transitions[COUNT * COUNT + c] : Number.NEGATIVE_INFINITY;
  }
  for (let i = 1; i < size; i++) {
    const next = new Float64Array(COUNT).fill(Number.NEGATIVE_INFINITY);
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
    row = next;
  }
  let best = 0;
  for (let c = 1; c < COUNT; c++) if (row[c] > row[best]) best = c;
  for (let i = size - 1; i >= 0; i--) {
    labels[i] = best;
    best = back[i * COUNT + best];
  }
  return labels;
}

/** Names of a sentence. */
export function findNames({ model, transitions }: Namer, view: NameView): NameSpan[] {
  const size = view.words.length;
  const emissions = new Int32Array(size * COUNT);
  for (let i = 0; i < size; i++) {
    const n = nameFeatures(view, i, features);
    addScores(model, features, n, emissions.subarray(i * COUNT, i * COUNT + COUNT));
  }
  return spansOf(viterbi(emissions, transitions, size));
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
