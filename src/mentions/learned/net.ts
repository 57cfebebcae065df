import type { Mat } from '../../language/encoder/engine.ts';
import {
  type Dropouts,
  encode,
  encodeSpecs,
  linearSpecs,
  normSpecs,
  type ParamSpec,
} from '../../language/encoder/net.ts';
import { type Batch, type Ops, pad8 } from '../../language/encoder/ops.ts';
import { MODES, ROLES } from './labels.ts';

/** Sizes of the network that decides on events. Widths are multiples of 16. */
export interface EventShape {
  /** Numbers a word has inside. */
  width: number;
  /** Numbers a word brings from the encoder. */
  vectorWidth: number;
  blocks: number;
  /** Types of event, "none" among them. */
  types: number;
}

/** Every dense matrix of the network, in the order in which they stand in the file. */
export function eventSpecs(shape: EventShape): ParamSpec[] {
  const { width: w, types } = shape;
  return [
    ...encodeSpecs(shape),
    ...normSpecs('cue.n', w),
    ...linearSpecs('cue.h', w, w),
    ...linearSpecs('type', w, pad8(types), 0.5),
    ...linearSpecs('mode', w, pad8(MODES.length + 1), 0.5),
    ...normSpecs('pair.n', w),
    ...linearSpecs('pair.c', w, w),
    ...linearSpecs('pair.f', w, w),
    ...linearSpecs('pair.h', 2 * w, w),
    ...linearSpecs('roles', w, pad8(ROLES.length), 0.5),
  ];
}

/** Pairs of a cue with a candidate. */
export interface Pairs {
  /** Rows of the cue and of the candidate of each pair. */
  cues: Int32Array;
  words: Int32Array;
  /** Features of each pair, as those of a batch. */
  offsets: Int32Array;
  ids: Int32Array;
}

/** Scores before they are probabilities, a row a cue; and the state of each word, which roles are read from. */
export interface Answers {
  types: Mat;
  /** Of each mode, then of background. */
  modes: Mat;
  words: Mat;
}

/** The network: encoder states and features of words in, scores of types and modes of cues out. */
export function decideOn(ops: Ops, shape: EventShape, batch: Batch, cues: Int32Array, drop: Dropouts): Answers {
  const { last } = encode(ops, { blocks: shape.blocks, tagBlock: 0 }, batch, drop);
  const asked = ops.norm(ops.pick(last, cues), 'cue.n');
  const hidden = ops.dropout(ops.gelu(ops.linear(asked, 'cue.h')), drop.head);
  return { types: ops.linear(hidden, 'type'), modes: ops.linear(hidden, 'mode'), words: last };
}

/** Scores of each role, a row a pair; null where no pair is asked about. */
export function rolesOf(ops: Ops, last: Mat, { cues, words, offsets, ids }: Pairs, drop: Dropouts): Mat | null {
  if (cues.length === 0) return null;
  const normed = ops.norm(last, 'pair.n');
  const doing = ops.pick(ops.linear(normed, 'pair.c'), cues);
  const both = ops.linear(ops.pairs(doing, ops.linear(normed, 'pair.f'), words), 'pair.h');
  return ops.linear(ops.dropout(ops.gelu(ops.sum(both, ops.sums(offsets, ids))), drop.head), 'roles');
}
