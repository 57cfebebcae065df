import type { Engine, Mat } from './engine.ts';

/**
 * Sentences of a batch, one after another: a root row, then a row for each token; one more root row ends the batch.
 * `starts` holds the root row of each sentence, `lengths` its tokens.
 */
export interface Batch {
  rows: number;
  starts: Int32Array;
  lengths: Int32Array;
  /** Table rows of each row's features: ids[offsets[r]] … ids[offsets[r + 1] - 1]. */
  offsets: Int32Array;
  ids: Int32Array;
  /** Row of the word vectors for each row, -1 for none. */
  vectors: Int32Array;
}

/** Arc scores of a batch: for sentence s a block at places[s] of (lengths[s] + 1) rows, each of strides[s] floats: score of each head for that token. */
export interface Arcs {
  places: Int32Array;
  strides: Int32Array;
}

export interface Param {
  at: number;
  rows: number;
  cols: number;
  grad: number;
}

/** A matrix as whole numbers, for reading only: panels and column scales of `packWeights`. */
export interface Packed {
  rows: number;
  cols: number;
  panels: number;
  columns: number;
  /** Largest input that can come, for a convolution (its rows share one scale); 0 lets each row have its own. */
  bound: number;
}

/** What the network is made of. Inference computes only; training also keeps what the way back needs. */
export interface Ops {
  /** Sum of the feature rows of each word. */
  embed(batch: Batch): Mat;
  /** The word vectors, 0 where a word has none. */
  vectors(batch: Batch): Mat;
  /** x·W + b; with three taps each row sees its neighbours too (a convolution). W's columns are a multiple of 8. */
  linear(x: Mat, name: string, taps?: 1 | 3): Mat;
  norm(x: Mat, name: string): Mat;
  gelu(x: Mat): Mat;
  sum(x: Mat, y: Mat): Mat;
  /** Gated recurrence in both directions over each sentence; gates has 6 × width columns, the result 2 × width. */
  recurrence(gates: Mat, batch: Batch): Mat;
  /** Sets root rows to 0, in place: they keep their own embedding through all layers, so nothing leaks between sentences. */
  clearRoots(x: Mat, batch: Batch): Mat;
  dropout(x: Mat, rate: number): Mat;
  arcs(dependents: Mat, heads: Mat, batch: Batch): Arcs;
  /** [gelu(p + q of the head) | p · q of the head], heads as absolute rows. */
  pairs(p: Mat, q: Mat, heads: Int32Array): Mat;
  /** Some rows of a matrix, in the order asked for. */
  pick(x: Mat, rows: Int32Array): Mat;
  /** Sums of rows of the feature table: of ids[offsets[r]] … ids[offsets[r + 1] - 1]. */
  sums(offsets: Int32Array, ids: Int32Array): Mat;
}

export const pad8 = (n: number): number => (n + 7) & ~7;

/** A zeroed matrix with a zeroed row before and after it, which convolutions may read. */
export function matrix(engine: Engine, rows: number, cols: number): Mat {
  const at = engine.take((rows + 2) * cols * 4) + cols * 4;
  return { at, rows, cols, grad: 0 };
}

/** As `matrix`, for a result that is written whole: only the rows before and after it are zeroed. */
function result(engine: Engine, rows: number, cols: number): Mat {
  const start = engine.room((rows + 2) * cols * 4) >> 2;
  const f = engine.f32();
  f.fill(0, start, start + cols);
  f.fill(0, start + (rows + 1) * cols, start + (rows + 2) * cols);
  return { at: (start + cols) * 4, rows, cols, grad: 0 };
}

/** Scores of every head for every token, sentence by sentence: dependents · headsᵀ. */
export function arcScores(engine: Engine, dependents: Mat, heads: Mat, batch: Batch): Arcs {
  const { k } = engine;
  const n = batch.starts.length;
  const places = new Int32Array(n);
  const strides = new Int32Array(n);
  const w = heads.cols;
  let longest = 0;
  for (let s = 0; s < n; s++) {
    strides[s] = pad8(batch.lengths[s]! + 1);
    places[s] = engine.take((batch.lengths[s]! + 1) * strides[s]! * 4);
    longest = Math.max(longest, strides[s]!);
  }
  const turned = engine.take(longest * w * 4);
  const pack = engine.take(w * 32);
  for (let s = 0; s < n; s++) {
    const rows = batch.lengths[s]! + 1;
    const first = batch.starts[s]! * w * 4;
    k.transpose(turned, heads.at + first, rows, w, w, strides[s]!);
    k.gemm(places[s]!, dependents.at + first, turned, 0, rows, strides[s]!, w, w, strides[s]!, 0, pack);
  }
  return { places, strides };
}

/** The forward pass alone. */
export function inferenceOps(
  engine: Engine,
  params: Map<string, Param>,
  packed: Map<string, Packed>,
  tables: Tables,
): Ops {
  const { k } = engine;
  const weights = <T>(from: Map<string, T>, name: string): T => {
    const found = from.get(name);
    if (found === undefined) throw new Error(`The encoder's model has no weights named ${name}`);
    return found;
  };
  const ops: Ops = {
    embed: (batch) => quantisedRows(engine, batch, tables),
    vectors: (batch) => vectorRows(engine, batch, tables),
    linear(x, name, taps = 1) {
      const w = weights(packed, name);
      const y = result(engine, x.rows, w.cols);
      const edge = taps === 3 ? x.cols * 4 : 0;
      const rows = x.rows + (taps === 3 ? 2 : 0);
      const whole = engine.room(rows * x.cols * 2);
      const scales = engine.room(rows * 4);
      k.quantise(whole, x.at - edge, scales, rows, x.cols, w.bound);
      k.gemm16(
        y.at,
        whole,
        w.panels,
        w.columns,
        weights(params, `${name}.b`).at,
        scales,
        x.rows,
        w.cols,
        w.rows,
        x.cols,
      );
      return y;
    },
    norm(x, name) {
      const y = result(engine, x.rows, x.cols);
      const stats = engine.room(x.rows * 8);
      k.norm(y.at, x.at, weights(params, `${name}.g`).at, weights(params, `${name}.b`).at, stats, x.rows, x.cols);
      return y;
    },
    gelu(x) {
      k.gelu(x.at, x.at, x.rows * x.cols);
      return x;
    },
    sum(x, y) {
      k.add(x.at, y.at, x.rows * x.cols);
      return x;
    },
    recurrence(gates, batch) {
      const h = gates.cols / 6;
      const out = matrix(engine, gates.rows, 2 * h);
      const state = engine.take(gates.rows * 2 * h * 4);
      for (let s = 0; s < batch.starts.length; s++) {
        const first = batch.starts[s]! + 1;
        k.scan(out.at, state, gates.at, first, first + batch.lengths[s]! - 1, h);
      }
      return out;
    },
    clearRoots(x, batch) {
      zeroRoots(engine, x.at, x.cols, batch);
      return x;
    },
    dropout: (x) => x,
    arcs: (dependents, heads, batch) => arcScores(engine, dependents, heads, batch),
    pairs(p, q, heads) {
      const w = p.cols;
      const out = matrix(engine, p.rows, 2 * w);
      for (let r = 0; r < p.rows; r++) {
        const o = out.at + r * 2 * w * 4;
        const pr = p.at + r * w * 4;
        const qh = q.at + heads[r]! * w * 4;
        k.add(o, pr, w);
        k.add(o, qh, w);
        k.gelu(o, o, w);
        k.addProduct(o + w * 4, pr, qh, w);
      }
      return out;
    },
    pick: (x, rows) => pickRows(engine, matrix(engine, rows.length, x.cols), x, rows),
    sums: (offsets, ids) => quantisedRows(engine, { rows: offsets.length - 1, offsets, ids }, tables),
  };
  return ops;
}

/** Copies rows of `from` into `to`. */
export function pickRows(engine: Engine, to: Mat, from: Mat, rows: Int32Array): Mat {
  const f = engine.f32();
  const w = from.cols;
  for (const [r, row] of rows.entries())
    f.copyWithin((to.at >> 2) + r * w, (from.at >> 2) + row * w, (from.at >> 2) + (row + 1) * w);
  return to;
}

/** Int8 tables with a scale for each row: feature rows and word vectors. */
export interface Tables {
  width: number;
  rows: number;
  rowScales: number;
  vectorWidth: number;
  vectors: number;
  vectorScales: number;
}

function quantisedRows(engine: Engine, batch: Pick<Batch, 'rows' | 'offsets' | 'ids'>, tables: Tables): Mat {
  const out = matrix(engine, batch.rows, tables.width);
  const ids = engine.take(batch.ids.length * 4 + 4);
  engine.i32().set(batch.ids, ids >> 2);
  for (let r = 0; r < batch.rows; r++) {
    const first = batch.offsets[r]!;
    const count = batch.offsets[r + 1]! - first;
    engine.k.addQuantised(
      out.at + r * tables.width * 4,
      tables.rows,
      tables.rowScales,
      ids + first * 4,
      count,
      tables.width,
    );
  }
  return out;
}

function vectorRows(engine: Engine, batch: Batch, tables: Tables): Mat {
  const out = matrix(engine, batch.rows, tables.vectorWidth);
  const ids = engine.take(batch.rows * 4);
  engine.i32().set(batch.vectors, ids >> 2);
  for (let r = 0; r < batch.rows; r++) {
    if (batch.vectors[r]! < 0) continue;
    engine.k.addQuantised(
      out.at + r * tables.vectorWidth * 4,
      tables.vectors,
      tables.vectorScales,
      ids + r * 4,
      1,
      tables.vectorWidth,
    );
  }
  return out;
}

/** Zeroes the root rows of a matrix (or of a gradient) with `cols` columns, the last row of the batch with them. */
export function zeroRoots(engine: Engine, at: number, cols: number, batch: Batch): void {
  const f = engine.f32();
  for (const row of batch.starts) f.fill(0, (at >> 2) + row * cols, (at >> 2) + (row + 1) * cols);
  const last = batch.rows - 1;
  f.fill(0, (at >> 2) + last * cols, (at >> 2) + (last + 1) * cols);
}
