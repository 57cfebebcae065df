import { type Engine, type Mat, startEngine } from '../../src/language/encoder/engine.ts';
import type { Dropouts } from '../../src/language/encoder/net.ts';
import { matrix, type Param } from '../../src/language/encoder/ops.ts';
import { type Coded, type Kept, layOut, pairsIn } from '../../src/mentions/learned/coded.ts';
import { MODES, ROLES } from '../../src/mentions/learned/labels.ts';
import { verdictsOn } from '../../src/mentions/learned/model.ts';
import { decideOn, type EventShape, eventSpecs, rolesOf } from '../../src/mentions/learned/net.ts';
import { TABLE_ROWS } from '../../src/mentions/learned/rows.ts';
import type { Verdict } from '../../src/mentions/learned/verdict.ts';
import { freshParams, freshTable, generator, type Trainee } from '../encoder/model.ts';
import { tapeOps } from '../encoder/tape.ts';
import type { Example } from './examples.ts';
import type { CueLabels } from './labels.ts';

/** The network while it learns. */
export interface EventTrainee extends Pick<Trainee, 'engine' | 'params' | 'dense' | 'table'> {
  shape: EventShape;
  /** Encoder states of all pieces, and the row of each piece's first word. */
  states: Mat;
  rows: ReadonlyMap<Coded, number>;
  mark: number;
}

/** Fresh weights, with the encoder states of all that is to be read. */
export function newEventTrainee(shape: EventShape, examples: readonly Example[], seed: number): EventTrainee {
  const engine = startEngine(1 << 30);
  const random = generator(seed);
  const { params, dense } = freshParams(engine, eventSpecs(shape), random);
  const table = freshTable(engine, TABLE_ROWS, shape.width, 0.05, random);
  const parts = examples.flatMap((one) => one.pieces.map((piece, i) => [piece, one.states[i]] as const));
  const states = matrix(
    engine,
    parts.reduce((n, [{ words }]) => n + words.length, 0),
    shape.vectorWidth,
  );
  const rows = new Map<Coded, number>();
  let row = 0;
  for (const [piece, values] of parts) {
    rows.set(piece, row);
    engine.f32().set(values ?? [], (states.at >> 2) + row * shape.vectorWidth);
    row += piece.words.length;
  }
  return { engine, params, dense, table, shape, states, rows, mark: engine.mark() };
}

/** Losses summed over cues. */
export interface EventLosses {
  types: number;
  modes: number;
  background: number;
  roles: number;
  cues: number;
}

/** Weight of each task beside that of the type. */
const WEIGHTS = { modes: 0.7, background: 0.7, roles: 0.7 };

/** One pass forth and back over pieces; gradients of the mean over cues are added to the trainee's. */
export function learnPieces(
  t: EventTrainee,
  pieces: readonly Coded[],
  labels: readonly CueLabels[],
  weights: readonly number[],
  drop: Dropouts,
  keep: Kept,
  seed: number,
): { losses: EventLosses; ids: Int32Array } {
  const { tape, layout } = passOf(t, pieces, keep, seed);
  const answers = decideOn(tape.ops, t.shape, layout.batch, layout.cues, drop);
  // Of what tells no event nobody says who takes part.
  const pairs = pairsIn(pieces, layout, (i) => labels[i]?.told !== null, keep);
  const roles = rolesOf(tape.ops, answers.words, pairs, drop);
  const losses = { types: 0, modes: 0, background: 0, roles: 0, cues: labels.length };
  let pair = 0;
  labels.forEach((label, i) => {
    const scale = (weights[i] ?? 1) / labels.length;
    if (label.types !== null)
      losses.types += softmaxLoss(t.engine, answers.types, i, t.shape.types, label.types, scale);
    if (label.told === null) return;
    // Before the modes: their softmax pads its row to four with zeros.
    const background = label.told.background ? 1 : 0;
    losses.background += sigmoidLoss(t.engine, answers.modes, i, MODES.length, background, scale * WEIGHTS.background);
    losses.modes += softmaxLoss(t.engine, answers.modes, i, MODES.length, [label.told.mode], scale * WEIGHTS.modes);
    for (const gold of label.roles) {
      for (let r = 0; r < ROLES.length; r++) {
        const y = gold[r] ?? -1;
        if (y >= 0 && roles !== null) losses.roles += sigmoidLoss(t.engine, roles, pair, r, y, scale * WEIGHTS.roles);
      }
      pair++;
    }
  });
  if (labels.length > 0) tape.back();
  const ids = new Int32Array(layout.batch.ids.length + pairs.ids.length);
  ids.set(layout.batch.ids);
  ids.set(pairs.ids, layout.batch.ids.length);
  return { losses, ids };
}

/** Lays pieces out, with operations that keep what the way back needs. */
function passOf(t: EventTrainee, pieces: readonly Coded[], keep: Kept | undefined, seed: number) {
  t.engine.release(t.mark);
  const layout = layOut(
    pieces,
    pieces.map((piece) => t.rows.get(piece) ?? 0),
    keep,
  );
  return { layout, tape: tapeOps(t.engine, t.params as Map<string, Param>, t.table, t.states, seed) };
}

/** The verdicts of the network as it stands. */
export function verdictsBy(t: EventTrainee, piece: Coded): Verdict[] {
  const { layout, tape } = passOf(t, [piece], undefined, 0);
  return verdictsOn(t.engine, tape.ops, t.shape, [piece], layout);
}

/** Cross-entropy of one row against equally likely classes; writes scale × gradient. */
function softmaxLoss(
  { f32, k }: Engine,
  scores: Mat,
  row: number,
  classes: number,
  gold: readonly number[],
  scale: number,
): number {
  const at = scores.at + row * scores.cols * 4;
  const f = f32();
  k.softmax(at, classes);
  const grad = (scores.grad >> 2) + row * scores.cols;
  for (let c = 0; c < classes; c++) f[grad + c] = scale * (f[(at >> 2) + c] ?? 0);
  let loss = 0;
  for (const c of gold) {
    f[grad + c] = (f[grad + c] ?? 0) - scale / gold.length;
    loss -= Math.log(Math.max(1e-9, f[(at >> 2) + c] ?? 0)) / gold.length;
  }
  return loss;
}

/** Binary cross-entropy of one score; writes scale × gradient. */
function sigmoidLoss({ f32 }: Engine, scores: Mat, row: number, column: number, gold: number, scale: number): number {
  const f = f32();
  const i = row * scores.cols + column;
  const p = 1 / (1 + Math.exp(-(f[(scores.at >> 2) + i] ?? 0)));
  f[(scores.grad >> 2) + i] = scale * (p - gold);
  return -Math.log(Math.max(1e-9, gold === 1 ? p : 1 - p));
}
