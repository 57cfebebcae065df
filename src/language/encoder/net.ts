import type { Mat } from './engine.ts';
import type { Arcs, Batch, Ops } from './ops.ts';

/** Sizes of the network. Widths are multiples of 16, class counts are padded to multiples of 8. */
export interface Shape {
  width: number;
  vectorWidth: number;
  blocks: number;
  /** Block after which the tags are read, and from whose state the names are read too. */
  tagBlock: number;
  arcWidth: number;
  labelWidth: number;
  tags: number;
  labels: number;
  names: number;
}

/** Share of numbers put out while training, by place. */
export interface Dropouts {
  input: number;
  layer: number;
  head: number;
}

export interface ParamSpec {
  name: string;
  rows: number;
  cols: number;
  /** Weights start uniform with variance 1/rows × gain²; ones and zeros for norms and biases. */
  start: number | 'ones' | 'zeros';
}

const pad8 = (n: number): number => (n + 7) & ~7;

/** Every dense matrix of the network, in the order in which they stand in the file. */
export function paramSpecs(shape: Shape): ParamSpec[] {
  const { width: w } = shape;
  const specs: ParamSpec[] = [];
  const linear = (name: string, rows: number, cols: number, gain = 1) => {
    specs.push({ name, rows, cols, start: gain }, { name: `${name}.b`, rows: 1, cols, start: 'zeros' });
  };
  const norm = (name: string) => {
    specs.push(
      { name: `${name}.g`, rows: 1, cols: w, start: 'ones' },
      { name: `${name}.b`, rows: 1, cols: w, start: 'zeros' },
    );
  };
  linear('vectors', shape.vectorWidth, w);
  norm('input');
  linear('mix', w, w);
  for (let b = 0; b < shape.blocks; b++) {
    norm(`b${b}.near.n`);
    linear(`b${b}.near`, 3 * w, w);
    norm(`b${b}.far.n`);
    linear(`b${b}.far`, w, 3 * w);
    linear(`b${b}.far.o`, w, w);
  }
  norm('tags.n');
  linear('tags.h', w, w);
  linear('tags', w, pad8(shape.tags), 0.5);
  linear('names.h', w, w);
  linear('names', w, pad8(shape.names), 0.5);
  norm('tree.n');
  linear('arc.d', w, shape.arcWidth);
  linear('arc.u', shape.arcWidth, shape.arcWidth);
  linear('arc.h', w, shape.arcWidth);
  linear('label.d', w, shape.labelWidth);
  linear('label.h', w, shape.labelWidth);
  linear('label', 2 * shape.labelWidth, pad8(shape.labels), 0.5);
  return specs;
}

export interface Scores {
  tags: Mat;
  names: Mat;
  arcs: Arcs;
  /** For the label scores, once the heads are known. */
  labelD: Mat;
  labelH: Mat;
}

const NONE: Dropouts = { input: 0, layer: 0, head: 0 };

/** The shared layers: the state that tags and names are read from, and the last one. */
export function encode(ops: Ops, shape: Shape, batch: Batch, drop: Dropouts): { tagState: Mat; last: Mat } {
  const base = ops.sum(ops.linear(ops.vectors(batch), 'vectors'), ops.embed(batch));
  const first = ops.dropout(ops.norm(base, 'input'), drop.input);
  let x = ops.sum(ops.gelu(ops.linear(first, 'mix')), first);
  let tagState = x;
  for (let b = 0; b < shape.blocks; b++) {
    const near = ops.gelu(ops.linear(ops.norm(x, `b${b}.near.n`), `b${b}.near`, 3));
    x = ops.sum(ops.clearRoots(ops.dropout(near, drop.layer), batch), x);
    const far = ops.recurrence(ops.linear(ops.norm(x, `b${b}.far.n`), `b${b}.far`), batch);
    x = ops.sum(ops.clearRoots(ops.linear(ops.dropout(far, drop.layer), `b${b}.far.o`), batch), x);
    if (b === shape.tagBlock) tagState = x;
  }
  return { tagState, last: x };
}

/** The network: words in, scores of tags, names and arcs out. */
export function run(ops: Ops, shape: Shape, batch: Batch, drop: Dropouts = NONE): Scores {
  const { tagState, last } = encode(ops, shape, batch, drop);
  const t = ops.norm(tagState, 'tags.n');
  const tags = ops.linear(ops.dropout(ops.gelu(ops.linear(t, 'tags.h')), drop.head), 'tags');
  const names = ops.linear(ops.dropout(ops.gelu(ops.linear(t, 'names.h')), drop.head), 'names');
  const y = ops.norm(last, 'tree.n');
  const dependents = ops.dropout(ops.gelu(ops.linear(y, 'arc.d')), drop.head);
  const heads = ops.dropout(ops.gelu(ops.linear(y, 'arc.h')), drop.head);
  return {
    tags,
    names,
    arcs: ops.arcs(ops.linear(dependents, 'arc.u'), heads, batch),
    labelD: ops.linear(y, 'label.d'),
    labelH: ops.linear(y, 'label.h'),
  };
}

/** Scores of every relation for each row, given its head's row. */
export function labelScores(ops: Ops, scores: Scores, heads: Int32Array, drop: Dropouts = NONE): Mat {
  return ops.linear(ops.dropout(ops.pairs(scores.labelD, scores.labelH, heads), drop.head), 'label');
}
