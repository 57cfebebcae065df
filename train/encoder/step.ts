import { batchOf } from '../../src/language/encoder/batch.ts';
import type { Mat } from '../../src/language/encoder/engine.ts';
import { type Dropouts, labelScores, run } from '../../src/language/encoder/net.ts';
import type { Arcs, Batch } from '../../src/language/encoder/ops.ts';
import type { Features } from '../../src/language/encoder/words.ts';
import type { Trainee } from './model.ts';
import { tapeOps } from './tape.ts';

/** A sentence as numbers. Class -1 is not learnt from. */
export interface Coded {
  words: Features[];
  tags: Int32Array;
  heads: Int32Array;
  labels: Int32Array;
  names: Int32Array | null;
}

/** Weight of each task in the sum. */
export interface Weights {
  tags: number;
  arcs: number;
  labels: number;
  names: number;
}

export interface Losses {
  tags: number;
  arcs: number;
  labels: number;
  names: number;
}

/** Cross-entropy over the rows of `scores`; writes weight × gradient / divisor. Returns the sum of the losses. */
function crossEntropy(t: Trainee, scores: Mat, gold: Int32Array, classes: number, scale: number): number {
  const { k } = t.engine;
  const f = t.engine.f32();
  let loss = 0;
  for (let r = 0; r < scores.rows; r++) {
    if (gold[r]! < 0) continue;
    const row = scores.at + r * scores.cols * 4;
    k.softmax(row, classes);
    loss -= Math.log(Math.max(1e-12, f[(row >> 2) + gold[r]!]!));
    const g = (scores.grad >> 2) + r * scores.cols;
    for (let c = 0; c < classes; c++) f[g + c] = scale * f[(row >> 2) + c]!;
    f[g + gold[r]!]! -= scale;
  }
  return loss;
}

function arcEntropy(t: Trainee, arcs: Arcs, grads: Int32Array, sentences: Coded[], scale: number): number {
  const f = t.engine.f32();
  let loss = 0;
  for (let s = 0; s < sentences.length; s++) {
    const { heads } = sentences[s]!;
    const n = heads.length;
    const stride = arcs.strides[s];
    for (let i = 0; i < n; i++) {
      if (heads[i]! < 0) continue;
      const row = arcs.places[s]! + (i + 1) * stride! * 4;
      f[(row >> 2) + i + 1] = -1e9;
      t.engine.k.softmax(row, n + 1);
      loss -= Math.log(Math.max(1e-12, f[(row >> 2) + heads[i]!]!));
      const g = (grads[s]! >> 2) + (i + 1) * stride!;
      for (let h = 0; h <= n; h++) f[g + h] = scale * f[(row >> 2) + h]!;
      f[g + heads[i]!]! -= scale;
    }
  }
  return loss;
}

function spread(batch: Batch, sentences: Coded[], pick: (s: Coded) => Int32Array | null): Int32Array {
  const out = new Int32Array(batch.rows).fill(-1);
  for (let s = 0; s < sentences.length; s++) {
    const values = pick(sentences[s]!);
    if (values !== null) out.set(values, batch.starts[s]! + 1);
  }
  return out;
}

/** One pass forth and back; gradients are added to the trainee's. Losses are sums over tokens; gradients are of the mean over tokens. */
export function learn(
  t: Trainee,
  sentences: Coded[],
  drop: Dropouts,
  weights: Weights,
  seed: number,
): { losses: Losses; batch: Batch; tokens: number } {
  t.engine.release(t.mark);
  const batch = batchOf(sentences.map((s) => s.words));
  const tape = tapeOps(t.engine, t.params, t.table, t.vectors, seed);
  const scores = run(tape.ops, t.shape, batch, drop);
  const grads = tape.arcGrads();
  const heads = new Int32Array(batch.rows);
  for (let s = 0; s < sentences.length; s++) {
    const at = batch.starts[s];
    heads[at!] = at!;
    for (let i = 0; i < batch.lengths[s]!; i++) heads[at! + i + 1] = at! + Math.max(0, sentences[s]!.heads[i]!);
  }
  heads[batch.rows - 1] = batch.rows - 1;
  const labels = labelScores(tape.ops, scores, heads, drop);
  const tokens = batch.rows - 1 - sentences.length;
  const unit = 1 / tokens;
  const losses = {
    tags: crossEntropy(
      t,
      scores.tags,
      spread(batch, sentences, (s) => s.tags),
      t.shape.tags,
      weights.tags * unit,
    ),
    names: crossEntropy(
      t,
      scores.names,
      spread(batch, sentences, (s) => s.names),
      t.shape.names,
      weights.names * unit,
    ),
    labels: crossEntropy(
      t,
      labels,
      spread(batch, sentences, (s) => s.labels),
      t.shape.labels,
      weights.labels * unit,
    ),
    arcs: arcEntropy(t, scores.arcs, grads, sentences, weights.arcs * unit),
  };
  tape.back();
  return { losses, batch, tokens };
}

/** One step of Adam; the table's rows move only when touched. Gradients longer than `clip` are shortened to it. */
export function update(
  t: Pick<Trainee, 'engine' | 'dense' | 'table'>,
  batch: Pick<Batch, 'ids'>,
  rate: number,
  step: number,
  clip: number,
): void {
  const { k } = t.engine;
  const [b1, b2] = [0.9, 0.98];
  const { dense, table } = t;
  const length = Math.sqrt(k.squares(dense.grad, dense.count));
  const scale = length > clip ? clip / length : 1;
  const corrected = (rate * Math.sqrt(1 - b2 ** step)) / (1 - b1 ** step);
  k.adam(dense.at, dense.grad, dense.first, dense.second, dense.count, corrected, scale, b1, b2, rate * 0.01, 1e-8);
  const touched = new Set(batch.ids);
  for (const id of touched) {
    const o = id * table.width * 4;
    k.adam(
      table.at + o,
      table.grad + o,
      table.first + o,
      table.second + o,
      table.width,
      corrected,
      scale,
      b1,
      b2,
      0,
      1e-8,
    );
  }
}
