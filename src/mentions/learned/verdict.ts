import type { Engine, Mat } from '../../language/encoder/engine.ts';
import type { Candidate, Cue } from './candidates.ts';
import type { CodedCue } from './coded.ts';
import { MODES, ROLES } from './labels.ts';
import type { Answers } from './net.ts';

/** What the network makes of a cue by itself; all numbers are probabilities. */
export interface CueVerdict {
  cue: Cue;
  /** Of each of `TYPES`. */
  types: Float32Array;
  /** Of each of `MODES`. */
  modes: Float32Array;
  background: number;
}

/** The same with who may take part. */
export interface Verdict extends CueVerdict {
  candidates: readonly Candidate[];
  /** Of each of `ROLES`, for each candidate. */
  roles: readonly Float32Array[];
}

/** From which probability on words that the rules make no event of are one. */
const IS_EVENT = 0.3;

/** May the words tell an event, so that it is worth asking who takes part? */
export const mayTell = ({ types, cue }: CueVerdict): boolean =>
  1 - (types[0] ?? 1) >= IS_EVENT || cue.mentions.length > 0;

/** Reads the scores of cues, in their order, as probabilities. The scores are changed in place. */
export function cueVerdicts(engine: Engine, answers: Answers, cues: readonly CodedCue[], types: number): CueVerdict[] {
  const f = engine.f32();
  return cues.map(({ cue }, i) => ({
    cue,
    // Before the modes: their softmax pads its row to four with zeros.
    background: sigmoid(f[place(answers.modes, i) + MODES.length] ?? 0),
    types: softmax(engine, answers.types, i, types),
    modes: softmax(engine, answers.modes, i, MODES.length),
  }));
}

/** Adds who may take part to the verdicts on some cues: `roles` are the scores of their pairs, cue by cue. */
export function withRoles(
  engine: Engine,
  asked: readonly { verdict: CueVerdict; candidates: readonly Candidate[] }[],
  roles: Mat | null,
): Verdict[] {
  const f = engine.f32();
  let pair = 0;
  return asked.map(({ verdict, candidates }) => ({
    ...verdict,
    candidates,
    roles: candidates.map(() => rolesAt(f, roles, pair++)),
  }));
}

const place = ({ at, cols }: Mat, row: number): number => (at >> 2) + row * cols;
const sigmoid = (x: number): number => 1 / (1 + Math.exp(-x));

function softmax({ k, f32 }: Engine, scores: Mat, row: number, classes: number): Float32Array {
  const first = place(scores, row);
  k.softmax(first * 4, classes);
  return f32().slice(first, first + classes);
}

function rolesAt(f: Float32Array, scores: Mat | null, row: number): Float32Array {
  const out = new Float32Array(ROLES.length);
  if (scores !== null) for (let r = 0; r < out.length; r++) out[r] = sigmoid(f[place(scores, row) + r] ?? 0);
  return out;
}
