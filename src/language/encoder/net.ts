import type { Mat } from './engine.ts';
import { type Arcs, type Batch, type Ops, pad8 } from './ops.ts';

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

/** A linear layer: a matrix and its bias. */
export const linearSpecs = (name: string, rows: number, cols: number, gain = 1): ParamSpec[] => [
  { name, rows, cols, start: gain },
  { name: `${name}.b`, rows: 1, cols, start: 'zeros' },
];

/** A layer normalisation: gains and biases. */
export const normSpecs = (name: string, width: number): ParamSpec[] => [
  { name: `${name}.g`, rows: 1, cols: width, start: 'ones' },
  { name: `${name}.b`, rows: 1, cols: width, start: 'zeros' },
];

/** The layers of `encode`. */
export function encodeSpecs({
  width: w,
  vectorWidth,
  blocks,
}: Pick<Shape, 'width' | 'vectorWidth' | 'blocks'>): ParamSpec[] {
  const block = (b: number): ParamSpec[] => [
    ...normSpecs(`b${b}.near.n`, w),
    ...linearSpecs(`b${b}.near`, 3 * w, w),
    ...normSpecs(`b${b}.far.n`, w),
    ...linearSpecs(`b${b}.far`, w, 3 * w),
    ...linearSpecs(`b${b}.far.o`, w, w),
  ];
  return [
    ...linearSpecs('vectors', vectorWidth, w),
    ...normSpecs('input', w),
    ...linearSpecs('mix', w, w),
    ...Array.from({ length: blocks }, (_, b) => block(b)).flat(),
  ];
}

/** Every dense matrix of the network, in the order in which they stand in the file. */
export function paramSpecs(shape: Shape): ParamSpec[] {
  const { width: w } = shape;
  return [
    ...encodeSpecs(shape),
    ...normSpecs('tags.n', w),
    ...linearSpecs('tags.h', w, w),
    ...linearSpecs('tags', w, pad8(shape.tags), 0.5),
    ...linearSpecs('names.h', w, w),
    ...linearSpecs('names', w, pad8(shape.names), 0.5),
    ...normSpecs('tree.n', w),
    ...linearSpecs('arc.d', w, shape.arcWidth),
    ...linearSpecs('arc.u', shape.arcWidth, shape.arcWidth),
    ...linearSpecs('arc.h', w, shape.arcWidth),
    ...linearSpecs('label.d', w, shape.labelWidth),
    ...linearSpecs('label.h', w, shape.labelWidth),
    ...linearSpecs('label', 2 * shape.labelWidth, pad8(shape.labels), 0.5),
  ];
}

export interface Scores {
  /** The last shared state of each word. */
  last: Mat;
  tags: Mat;
  names: Mat;
  arcs: Arcs;
  /** For the label scores, once the heads are known. */
  labelD: Mat;
  labelH: Mat;
}

const NONE: Dropouts = { input: 0, layer: 0, head: 0 };

/** The shared layers: the state that tags and names are read from, and the last one. */
export function encode(
  ops: Ops,
  shape: Pick<Shape, 'blocks' | 'tagBlock'>,
  batch: Batch,
  drop: Dropouts,
): { tagState: Mat; last: Mat } {
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
    last,
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
