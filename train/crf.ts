import { NAME_FEATURES, type NameView, nameFeatures } from '../src/language/names/features.ts';
import { LABELS, mayFollow } from '../src/language/names/names.ts';
import { random, shuffle } from './perceptron.ts';

const COUNT = LABELS.length;

export interface NameExample {
  view: NameView;
  /** Label of each word; -1 where nobody says. */
  labels: Int32Array;
}

/** A trained sequence model: a row of seven weights for each feature key, and the weight of each label after each (row 7 begins). */
export interface NameWeights {
  rowOf: Map<number, number>;
  rows: Float32Array;
  transitions: Float64Array;
}

export interface CrfSettings {
  epochs: number;
  rate: number;
  /** Share of features hidden at each look at a word: names must be told by more than the word itself. */
  hide: number;
  /** Pull towards 0 at each step. */
  decay: number;
  /** Features seen fewer times get no weight. */
  least: number;
  seed: number;
}

export const CRF: CrfSettings = { epochs: 6, rate: 0.1, hide: 0.3, decay: 1e-5, least: 2, seed: 1 };

const features = new Int32Array(NAME_FEATURES);

/** Linear-chain conditional random field by AdaGrad on the log-likelihood, one sentence at a step. */
export function trainCrf(train: NameExample[], settings: CrfSettings = CRF): NameWeights {
  const rowOf = rowsFor(train, settings.least);
  const coded = train.map(({ view, labels }) => ({ rows: codesOf(view, rowOf), labels }));
  const rows = new Float32Array(rowOf.size * COUNT);
  const squares = new Float32Array(rowOf.size * COUNT).fill(1e-2);
  const transitions = new Float64Array((COUNT + 1) * COUNT);
  const transitionSquares = new Float64Array((COUNT + 1) * COUNT).fill(1);
  const next = random(settings.seed);
  const order = coded.map((_, i) => i);
  const { rate, hide, decay } = settings;
  const keep = 1 - hide;
  const longest = Math.max(...train.map(({ labels }) => labels.length));
  const shown = new Int32Array(longest * NAME_FEATURES);
  for (let epoch = 0; epoch < settings.epochs; epoch++) {
    shuffle(order, next);
    const now = rate * (1 - (0.9 * epoch) / settings.epochs);
    for (const k of order) {
      const { rows: codes, labels } = coded[k]!;
      const size = labels.length;
      const emit = new Float64Array(size * COUNT);
      const ends = new Int32Array(size);
      let used = 0;
      for (let i = 0; i < size; i++) {
        const list = codes[i];
        for (let f = 0; f < list!.length; f++) {
          if (next() >= keep) continue;
          shown[used++] = list![f]!;
          const base = list![f]! * COUNT;
          for (let c = 0; c < COUNT; c++) emit[i * COUNT + c]! += rows[base + c]! / keep;
        }
        ends[i] = used;
      }
      const { node, edge } = expectations(emit, transitions, size, null);
      const gold = expectations(emit, transitions, size, labels);
      for (let j = 0; j < node.length; j++) node[j]! -= gold.node[j]!;
      for (let j = 0; j < edge.length; j++) edge[j]! -= gold.edge[j]!;
      for (let i = 0; i < size; i++) {
        for (let f = i > 0 ? ends[i - 1] : 0; f! < ends[i]!; f!++) {
          for (let c = 0; c < COUNT; c++) {
            const at = shown[f!]! * COUNT + c;
            const slope = node[i * COUNT + c]! / keep + decay * rows[at]!;
            squares[at]! += slope * slope;
            rows[at]! -= (now * slope) / Math.sqrt(squares[at]!);
          }
        }
      }
      for (let t = 0; t < transitions.length; t++) {
        if (edge[t] === 0) continue;
        transitionSquares[t]! += edge[t]! * edge[t]!;
        transitions[t]! -= (now * edge[t]!) / Math.sqrt(transitionSquares[t]!);
      }
    }
  }
  return { rowOf, rows, transitions };
}

function rowsFor(train: NameExample[], least: number): Map<number, number> {
  const counts = new Map<number, number>();
  for (const { view } of train) {
    for (let i = 0; i < view.words.length; i++) {
      const n = nameFeatures(view, i, features);
      for (let f = 0; f < n; f++) counts.set(features[f]!, (counts.get(features[f]!) ?? 0) + 1);
    }
  }
  const rowOf = new Map<number, number>();
  for (const [key, count] of counts) if (count >= least) rowOf.set(key, rowOf.size);
  return rowOf;
}

function codesOf(view: NameView, rowOf: Map<number, number>): Int32Array[] {
  return view.words.map((_, i) => {
    const n = nameFeatures(view, i, features);
    const codes: number[] = [];
    for (let f = 0; f < n; f++) {
      const row = rowOf.get(features[f]!);
      if (row !== undefined) codes.push(row);
    }
    return Int32Array.from(codes);
  });
}

/** Probability of each label at each word, and expected number of each pair of labels (forward and backward sums, scaled). */
function expectations(
  emit: Float64Array,
  transitions: Float64Array,
  size: number,
  labels: Int32Array | null,
): { node: Float64Array; edge: Float64Array } {
  const step = new Float64Array(COUNT * COUNT);
  for (let b = 0; b < COUNT; b++) {
    for (let c = 0; c < COUNT; c++) step[b * COUNT + c] = mayFollow(b, c) ? Math.exp(transitions[b * COUNT + c]!) : 0;
  }
  const potential = new Float64Array(size * COUNT);
  const forward = new Float64Array(size * COUNT);
  const backward = new Float64Array(size * COUNT);
  const scale = new Float64Array(size);
  for (let i = 0; i < size; i++) {
    let top = Number.NEGATIVE_INFINITY;
    for (let c = 0; c < COUNT; c++) top = Math.max(top, emit[i * COUNT + c]!);
    const only = labels?.[i] ?? -1;
    for (let c = 0; c < COUNT; c++) {
      potential[i * COUNT + c] = only >= 0 && only !== c ? 0 : Math.exp(Math.max(-30, emit[i * COUNT + c]! - top));
    }
  }
  for (let i = 0; i < size; i++) {
    let sum = 0;
    for (let c = 0; c < COUNT; c++) {
      let reach = 0;
      if (i === 0) reach = mayFollow(-1, c) ? Math.exp(transitions[COUNT * COUNT + c]!) : 0;
      else for (let b = 0; b < COUNT; b++) reach += forward[(i - 1) * COUNT + b]! * step[b * COUNT + c]!;
      const value = reach * potential[i * COUNT + c]!;
      forward[i * COUNT + c] = value;
      sum += value;
    }
    scale[i] = sum;
    for (let c = 0; c < COUNT; c++) forward[i * COUNT + c]! /= sum;
  }
  for (let c = 0; c < COUNT; c++) backward[(size - 1) * COUNT + c] = 1;
  for (let i = size - 2; i >= 0; i--) {
    for (let b = 0; b < COUNT; b++) {
      let sum = 0;
      for (let c = 0; c < COUNT; c++) {
        sum += step[b * COUNT + c]! * potential[(i + 1) * COUNT + c]! * backward[(i + 1) * COUNT + c]!;
      }
      backward[i * COUNT + b] = sum / scale[i + 1]!;
    }
  }
  const node = new Float64Array(size * COUNT);
  const edge = new Float64Array((COUNT + 1) * COUNT);
  for (let i = 0; i < size; i++) {
    for (let c = 0; c < COUNT; c++) {
      node[i * COUNT + c] = forward[i * COUNT + c]! * backward[i * COUNT + c]!;
      if (i === 0) edge[COUNT * COUNT + c]! += node[c]!;
      else {
        const right = (potential[i * COUNT + c]! * backward[i * COUNT + c]!) / scale[i]!;
        for (let b = 0; b < COUNT; b++)
          edge[b * COUNT + c]! += forward[(i - 1) * COUNT + b]! * step[b * COUNT + c]! * right;
      }
    }
  }
  return { node, edge };
}

/** Scores of the labels at each word with weights in training. */
export function emissionsWith({ rowOf, rows }: NameWeights, view: NameView): Float64Array {
  const out = new Float64Array(view.words.length * COUNT);
  codesOf(view, rowOf).forEach((codes, i) => {
    for (const row of codes) for (let c = 0; c < COUNT; c++) out[i * COUNT + c]! += rows[row * COUNT + c]!;
  });
  return out;
}
