import type { Batch } from './ops.ts';
import { type Features, ROOT_ROW } from './words.ts';

/** Lays sentences out for the network: a root row before each, one more at the end. */
export function batchOf(sentences: Features[][]): Batch {
  const n = sentences.length;
  let rows = 1;
  let count = 1;
  for (const words of sentences) {
    rows += words.length + 1;
    count += 1;
    for (const w of words) count += w.ids.length + w.context.length;
  }
  const batch: Batch = {
    rows,
    starts: new Int32Array(n),
    lengths: new Int32Array(n),
    offsets: new Int32Array(rows + 1),
    ids: new Int32Array(count),
    vectors: new Int32Array(rows).fill(-1),
  };
  let r = 0;
  let at = 0;
  const root = () => {
    batch.offsets[r++] = at;
    batch.ids[at++] = ROOT_ROW;
  };
  for (let s = 0; s < n; s++) {
    batch.starts[s] = r;
    batch.lengths[s] = sentences[s]!.length;
    root();
    for (const w of sentences[s]!) {
      batch.vectors[r] = w.vector;
      batch.offsets[r++] = at;
      batch.ids.set(w.ids, at);
      batch.ids.set(w.context, at + w.ids.length);
      at += w.ids.length + w.context.length;
    }
  }
  root();
  batch.offsets[rows] = at;
  return batch;
}
