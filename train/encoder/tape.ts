import type { Engine, Mat } from '../../src/language/encoder/engine.ts';
import {
  type Arcs,
  arcScores,
  matrix,
  type Ops,
  type Param,
  pickRows,
  zeroRoots,
} from '../../src/language/encoder/ops.ts';

/** Trainable rows: f32 weights, gradient and the two moments, side by side. */
export interface RowTable {
  rows: number;
  width: number;
  at: number;
  grad: number;
  first: number;
  second: number;
}

export interface Tape {
  ops: Ops;
  /** Runs the way back; the losses have written the gradients of the last matrices before. */
  back(): void;
  /** Gradient places of the arc blocks of the last `arcs` call, laid out as the blocks. */
  arcGrads(): Int32Array;
}

/** Operations that remember how to go back. Dropout draws from `seed`, so equal seeds give equal runs. */
export function tapeOps(engine: Engine, params: Map<string, Param>, table: RowTable, vectors: Mat, seed: number): Tape {
  const { k } = engine;
  const steps: (() => void)[] = [];
  let draw = seed;
  let gradPlaces = new Int32Array(0);
  const fresh = (rows: number, cols: number): Mat => {
    const m = matrix(engine, rows, cols);
    m.grad = matrix(engine, rows, cols).at;
    return m;
  };
  const param = (name: string): Param => {
    const found = params.get(name);
    if (found === undefined) throw new Error(`No weights named ${name}`);
    return found;
  };
  const ops: Ops = {
    embed(batch) {
      const out = fresh(batch.rows, table.width);
      const offsets = engine.take(batch.offsets.length * 4);
      const ids = engine.take(batch.ids.length * 4 + 4);
      engine.i32().set(batch.offsets, offsets >> 2);
      engine.i32().set(batch.ids, ids >> 2);
      k.gather(out.at, table.at, offsets, ids, batch.rows, table.width);
      steps.push(() => k.scatter(table.grad, out.grad, offsets, ids, batch.rows, table.width));
      return out;
    },
    vectors(batch) {
      const out = matrix(engine, batch.rows, vectors.cols);
      const f = engine.f32();
      for (let r = 0; r < batch.rows; r++) {
        const v = batch.vectors[r];
        if (v! >= 0)
          f.copyWithin(
            (out.at >> 2) + r * vectors.cols,
            (vectors.at >> 2) + v! * vectors.cols,
            (vectors.at >> 2) + (v! + 1) * vectors.cols,
          );
      }
      return out;
    },
    linear(x, name, taps = 1) {
      const w = param(name);
      const b = param(`${name}.b`);
      const y = fresh(x.rows, w.cols);
      const pack = engine.take(Math.max(w.rows, x.rows + 2, w.cols * 3) * 32);
      const shift = taps === 3 ? x.cols * 4 : 0;
      k.gemm(y.at, x.at - shift, w.at, b.at, x.rows, w.cols, w.rows, x.cols, w.cols, 0, pack);
      steps.push(() => {
        k.addRows(b.grad, y.grad, y.rows, y.cols, y.cols);
        const tall = x.rows + (taps === 3 ? 2 : 0);
        const turned = engine.take(x.cols * tall * 4);
        k.transpose(turned, x.at - shift, tall, x.cols, x.cols, tall);
        for (let t = 0; t < taps; t++)
          k.gemm(
            w.grad + t * x.cols * w.cols * 4,
            turned + t * 4,
            y.grad,
            0,
            x.cols,
            w.cols,
            x.rows,
            tall,
            w.cols,
            1,
            pack,
          );
        if (x.grad === 0) return;
        const wt = engine.take(w.rows * w.cols * 4);
        for (let t = 0; t < taps; t++) {
          const block = x.cols * w.cols * 4;
          k.transpose(wt + (taps - 1 - t) * block, w.at + t * block, x.cols, w.cols, w.cols, x.cols);
        }
        k.gemm(
          x.grad,
          y.grad - (taps === 3 ? w.cols * 4 : 0),
          wt,
          0,
          x.rows,
          x.cols,
          taps * w.cols,
          w.cols,
          x.cols,
          1,
          pack,
        );
      });
      return y;
    },
    norm(x, name) {
      const g = param(`${name}.g`);
      const b = param(`${name}.b`);
      const y = fresh(x.rows, x.cols);
      const stats = engine.take(x.rows * 8);
      k.norm(y.at, x.at, g.at, b.at, stats, x.rows, x.cols);
      steps.push(() => k.normBack(x.grad, x.at, y.grad, g.at, g.grad, b.grad, stats, x.rows, x.cols));
      return y;
    },
    gelu(x) {
      const y = fresh(x.rows, x.cols);
      k.gelu(y.at, x.at, x.rows * x.cols);
      steps.push(() => k.geluBack(x.grad, x.at, y.grad, x.rows * x.cols));
      return y;
    },
    sum(x, y) {
      const out = fresh(x.rows, x.cols);
      const n = x.rows * x.cols;
      k.add(out.at, x.at, n);
      k.add(out.at, y.at, n);
      steps.push(() => {
        if (x.grad !== 0) k.add(x.grad, out.grad, n);
        if (y.grad !== 0) k.add(y.grad, out.grad, n);
      });
      return out;
    },
    recurrence(gates, batch) {
      const h = gates.cols / 6;
      const out = fresh(gates.rows, 2 * h);
      const state = engine.take(gates.rows * 2 * h * 4);
      const each = (f: (first: number, last: number) => void) => {
        for (let s = 0; s < batch.starts.length; s++) f(batch.starts[s]! + 1, batch.starts[s]! + batch.lengths[s]!);
      };
      each((first, last) => k.scan(out.at, state, gates.at, first, last, h));
      steps.push(() => each((first, last) => k.scanBack(gates.grad, gates.at, state, out.grad, first, last, h)));
      return out;
    },
    clearRoots(x, batch) {
      zeroRoots(engine, x.at, x.cols, batch);
      steps.push(() => zeroRoots(engine, x.grad, x.cols, batch));
      return x;
    },
    dropout(x, rate) {
      if (rate === 0) return x;
      const n = x.rows * x.cols;
      const mask = engine.take(n * 4);
      draw = (Math.imul(draw, 1664525) + 1013904223) | 0;
      k.dropout(x.at, mask, n, rate, draw);
      steps.push(() => {
        const scratch = engine.take(n * 4);
        k.addProduct(scratch, x.grad, mask, n);
        engine.f32().copyWithin(x.grad >> 2, scratch >> 2, (scratch >> 2) + n);
      });
      return x;
    },
    arcs(dependents, heads, batch) {
      const arcs: Arcs = arcScores(engine, dependents, heads, batch);
      const w = heads.cols;
      gradPlaces = arcs.places.map((_, s) => engine.take((batch.lengths[s]! + 1) * arcs.strides[s]! * 4));
      const grads = gradPlaces;
      steps.push(() => {
        const longest = arcs.strides.reduce((a, b) => Math.max(a, b), 0);
        const pack = engine.take(longest * 32);
        const turned = engine.take(longest * longest * 4);
        for (let s = 0; s < grads.length; s++) {
          const rows = batch.lengths[s]! + 1;
          const first = batch.starts[s]! * w * 4;
          k.gemm(dependents.grad + first, grads[s]!, heads.at + first, 0, rows, w, rows, arcs.strides[s]!, w, 1, pack);
          k.transpose(turned, grads[s]!, rows, rows, arcs.strides[s]!, rows);
          k.gemm(heads.grad + first, turned, dependents.at + first, 0, rows, w, rows, rows, w, 1, pack);
        }
      });
      return arcs;
    },
    pairs(p, q, heads) {
      const w = p.cols;
      const out = fresh(p.rows, 2 * w);
      const sums = matrix(engine, p.rows, w);
      for (let r = 0; r < p.rows; r++) {
        const pr = p.at + r * w * 4;
        const qh = q.at + heads[r]! * w * 4;
        k.add(sums.at + r * w * 4, pr, w);
        k.add(sums.at + r * w * 4, qh, w);
        k.gelu(out.at + r * 2 * w * 4, sums.at + r * w * 4, w);
        k.addProduct(out.at + r * 2 * w * 4 + w * 4, pr, qh, w);
      }
      steps.push(() => {
        const d = matrix(engine, p.rows, w);
        for (let r = 0; r < p.rows; r++) {
          const [pr, qh, o, dr] = [r * w * 4, heads[r]! * w * 4, out.grad + r * 2 * w * 4, d.at + r * w * 4];
          k.geluBack(dr, sums.at + r * w * 4, o, w);
          k.add(p.grad + pr, dr, w);
          k.add(q.grad + qh, dr, w);
          k.addProduct(p.grad + pr, o + w * 4, q.at + qh, w);
          k.addProduct(q.grad + qh, o + w * 4, p.at + pr, w);
        }
      });
      return out;
    },
    pick(x, rows) {
      const out = pickRows(engine, fresh(rows.length, x.cols), x, rows);
      const w = x.cols * 4;
      steps.push(() => {
        for (const [r, row] of rows.entries()) k.add(x.grad + row * w, out.grad + r * w, x.cols);
      });
      return out;
    },
    sums(offsets, ids) {
      const rows = offsets.length - 1;
      const out = fresh(rows, table.width);
      const from = engine.take(offsets.length * 4);
      const list = engine.take(ids.length * 4 + 4);
      engine.i32().set(offsets, from >> 2);
      engine.i32().set(ids, list >> 2);
      k.gather(out.at, table.at, from, list, rows, table.width);
      steps.push(() => k.scatter(table.grad, out.grad, from, list, rows, table.width));
      return out;
    },
  };
  return {
    ops,
    back() {
      for (let i = steps.length - 1; i >= 0; i--) steps[i]!();
    },
    arcGrads: () => gradPlaces,
  };
}
