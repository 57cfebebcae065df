import { batchOf } from './batch.ts';
import type { Mat } from './engine.ts';
import type { Encoder } from './model.ts';
import { labelScores, run } from './net.ts';
import { inferenceOps } from './ops.ts';
import { NAME_CLASSES } from './spans.ts';
import { bestTree } from './tree.ts';
import { sentenceReader } from './words.ts';

/** A sentence read; numbers are classes of the encoder's header. */
export interface Encoded {
  tags: Int32Array;
  /** Index of each token's head, -1 for the root. */
  heads: Int32Array;
  labels: Int32Array;
  /** Log-probability of each name class, NAME_CLASSES a token. */
  nameScores: Float32Array;
  /** The last state of each token, `width` numbers a token. */
  states: Float32Array;
}

/** Tokens a batch holds before it is run: enough for the kernels, little enough for the cache. */
const BATCH_TOKENS = 400;

/** A reader of sentences (lists of token forms); results stand in their order. An empty sentence gives empty arrays. */
export function encoderReader(encoder: Encoder): (sentences: string[][]) => Encoded[] {
  const features = sentenceReader(encoder.lexicon);
  const mark = encoder.engine.mark();
  return (sentences) => {
    const out: Encoded[] = [];
    for (let first = 0; first < sentences.length; ) {
      let last = first;
      for (
        let tokens = 0;
        last < sentences.length && (last === first || tokens + sentences[last]!.length <= BATCH_TOKENS);
        last++
      ) {
        tokens += sentences[last]!.length;
      }
      readBatch(encoder, sentences.slice(first, last), features, out);
      encoder.engine.release(mark);
      first = last;
    }
    return out;
  };
}

function readBatch(
  encoder: Encoder,
  forms: string[][],
  features: ReturnType<typeof sentenceReader>,
  out: Encoded[],
): void {
  const { engine, header } = encoder;
  const { shape } = header;
  const batch = batchOf(forms.map(features));
  const ops = inferenceOps(engine, encoder.params, encoder.packed, encoder.tables);
  const scores = run(ops, shape, batch);
  const rows = new Int32Array(batch.rows);
  for (let r = 0; r < batch.rows; r++) rows[r] = r;
  const trees = forms.map((words, s) => {
    const heads = new Int32Array(words.length + 1);
    bestTree(engine.f32(), scores.arcs.places[s]! >> 2, scores.arcs.strides[s]!, words.length, heads);
    for (let d = 1; d <= words.length; d++) rows[batch.starts[s]! + d] = batch.starts[s]! + heads[d]!--;
    return heads.subarray(1);
  });
  const labels = labelScores(ops, scores, rows);
  const f = engine.f32();
  for (let s = 0; s < forms.length; s++) {
    const n = forms[s]!.length;
    const row = batch.starts[s]! + 1;
    out.push({
      tags: classesOf(f, scores.tags, row, n, shape.tags),
      heads: trees[s]!,
      labels: classesOf(f, labels, row, n, shape.labels),
      nameScores: logProbabilities(f, scores.names, row, n),
      states: statesOf(f, scores.last, row, n),
    });
  }
}

/** The best class of each of n rows from `row` on. */
function classesOf(f: Float32Array, scores: Mat, row: number, n: number, classes: number): Int32Array {
  const out = new Int32Array(n);
  for (let i = 0; i < n; i++) {
    const at = (scores.at >> 2) + (row + i) * scores.cols;
    let best = 0;
    for (let c = 1; c < classes; c++) if (f[at + c]! > f[at + best]!) best = c;
    out[i] = best;
  }
  return out;
}

function logProbabilities(f: Float32Array, scores: Mat, row: number, n: number): Float32Array {
  const out = new Float32Array(n * NAME_CLASSES);
  for (let i = 0; i < n; i++) {
    const at = (scores.at >> 2) + (row + i) * scores.cols;
    let top = f[at]!;
    for (let c = 1; c < NAME_CLASSES; c++) if (f[at + c]! > top) top = f[at + c]!;
    let sum = 0;
    for (let c = 0; c < NAME_CLASSES; c++) sum += Math.exp(f[at + c]! - top);
    const whole = top + Math.log(sum);
    for (let c = 0; c < NAME_CLASSES; c++) out[i * NAME_CLASSES + c] = f[at + c]! - whole;
  }
  return out;
}

const statesOf = (f: Float32Array, { at, cols }: Mat, row: number, n: number): Float32Array =>
  f.slice((at >> 2) + row * cols, (at >> 2) + (row + n) * cols);
