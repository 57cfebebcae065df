import { type Engine, type Mat, startEngine } from '../../src/language/encoder/engine.ts';
import { type ParamSpec, paramSpecs, type Shape } from '../../src/language/encoder/net.ts';
import { matrix, type Param } from '../../src/language/encoder/ops.ts';
import { type Lexicon, tableRows } from '../../src/language/encoder/words.ts';
import type { RowTable } from './tape.ts';

/** Everything that training moves, in the engine's memory: dense weights, gradients and both moments as four equal blocks, and the feature table. */
export interface Trainee {
  engine: Engine;
  shape: Shape;
  lexicon: Lexicon;
  params: Map<string, Param>;
  dense: { at: number; grad: number; first: number; second: number; count: number };
  table: RowTable;
  vectors: Mat;
  /** Memory above this mark belongs to the batch at hand. */
  mark: number;
}

/** Uniform numbers in [0, 1) from a 32-bit seed (mulberry32). */
export function generator(seed: number): () => number {
  let a = seed | 0;
  return () => {
    a = (a + 0x6d2b79f5) | 0;
    let t = Math.imul(a ^ (a >>> 15), 1 | a);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

/** The head that guesses hidden words, for pre-training only: it is not saved. It stands after all that is. */
function guessSpecs({ width, vectorWidth }: Shape): ParamSpec[] {
  return [
    { name: 'guess.n.g', rows: 1, cols: width, start: 'ones' },
    { name: 'guess.n.b', rows: 1, cols: width, start: 'zeros' },
    { name: 'guess', rows: width, cols: vectorWidth, start: 3 },
    { name: 'guess.b', rows: 1, cols: vectorWidth, start: 'zeros' },
  ];
}

/** Fresh dense weights, gradients and both moments: uniform with variance 1/rows, zeros for biases, ones for norms. */
export function freshParams(
  engine: Engine,
  specs: readonly ParamSpec[],
  random: () => number,
): Pick<Trainee, 'params' | 'dense'> {
  const count = specs.reduce((n, s) => n + s.rows * s.cols, 0);
  const at = engine.take(count * 4);
  const grad = engine.take(count * 4);
  const dense = { at, grad, first: engine.take(count * 4), second: engine.take(count * 4), count };
  const params = new Map<string, Param>();
  let offset = 0;
  for (const { name, rows, cols, start } of specs) {
    params.set(name, { at: at + offset, grad: grad + offset, rows, cols });
    const range = typeof start === 'number' ? start * Math.sqrt(3 / rows) : 0;
    const f = engine.f32().subarray((at + offset) >> 2, ((at + offset) >> 2) + rows * cols);
    for (let i = 0; i < f.length; i++) f[i] = start === 'ones' ? 1 : range * (2 * random() - 1);
    offset += rows * cols * 4;
  }
  return { params, dense };
}

/** A fresh feature table: rows uniform within ± `range`. */
export function freshTable(engine: Engine, rows: number, width: number, range: number, random: () => number): RowTable {
  const bytes = rows * width * 4;
  const table: RowTable = {
    rows,
    width,
    at: engine.take(bytes),
    grad: engine.take(bytes),
    first: engine.take(bytes),
    second: engine.take(bytes),
  };
  const f = engine.f32().subarray(table.at >> 2, (table.at >> 2) + rows * width);
  for (let i = 0; i < f.length; i++) f[i] = range * (2 * random() - 1);
  return table;
}

/** Fresh weights: uniform with variance 1/rows, zeros for biases, ones for norms; the table's rows small. */
export function newTrainee(shape: Shape, lexicon: Lexicon, vectorValues: Float32Array, seed: number): Trainee {
  const engine = startEngine(256 << 20);
  const random = generator(seed);
  const { params, dense } = freshParams(engine, [...paramSpecs(shape), ...guessSpecs(shape)], random);
  const table = freshTable(engine, tableRows(lexicon.regions), shape.width, 0.1, random);
  const vectors = matrix(engine, vectorValues.length / shape.vectorWidth, shape.vectorWidth);
  engine.f32().set(vectorValues, vectors.at >> 2);
  return { engine, shape, lexicon, params, dense, table, vectors, mark: engine.mark() };
}
