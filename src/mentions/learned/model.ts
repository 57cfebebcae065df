import { type Engine, type Mat, startEngine } from '../../language/encoder/engine.ts';
import { putBytes, putFloats, unpackDense } from '../../language/encoder/model.ts';
import { inferenceOps, matrix, type Ops } from '../../language/encoder/ops.ts';
import { type Container, readModel } from '../../language/model/container.ts';
import type { Calibration } from './calibrator.ts';
import { type Coded, type Layout, layOut, pairsIn } from './coded.ts';
import { decideOn, type EventShape, eventSpecs, rolesOf } from './net.ts';
import { TABLE_ROWS } from './rows.ts';
import { cueVerdicts, mayTell, type Verdict, withRoles } from './verdict.ts';

export const EVENTS_FILE = 'events.bin';

/** What the header of the model file says. */
export interface EventsHeader {
  format: 1;
  shape: EventShape;
  bias: number;
  sureFrom: Record<string, number>;
}

/** The network, and how sure what it decides is. */
export interface EventModel {
  judge: Judge;
  calibration: Calibration;
}

/** Decides on the cues of pieces; `states` are the encoder states of each piece's words, side by side. */
export type Judge = (pieces: readonly Coded[], states: readonly Float32Array[]) => Verdict[];

const NO_DROPOUT = { input: 0, layer: 0, head: 0 };

/** Unpacks the network: dense weights from int16 with a scale per matrix, the feature table as int8 with a scale per row. */
function openJudge(file: Container, engine: Engine = startEngine()): Judge {
  const { format, shape } = file.header as unknown as EventsHeader;
  if (format !== 1) throw new Error(`${EVENTS_FILE} has format ${String(format)}; this program reads format 1`);
  const { params, packed } = unpackDense(file, engine, eventSpecs(shape), shape.width, EVENTS_FILE);
  const { rows, rowScales } = file.sections;
  if (rows?.length !== TABLE_ROWS * shape.width)
    throw new Error(`${EVENTS_FILE}: the feature table does not fit its shape`);
  const tables = {
    width: shape.width,
    rows: putBytes(engine, rows as Int8Array),
    rowScales: putFloats(engine, rowScales as Float32Array),
    vectorWidth: shape.vectorWidth,
    vectors: 0,
    vectorScales: 0,
  };
  const mark = engine.mark();
  return (pieces, states) =>
    pieces.flatMap((piece, p) => {
      engine.release(mark);
      if (piece.cues.length === 0) return [];
      const layout = layOut([piece], [0]);
      const given = states[p] ?? new Float32Array(0);
      const ops: Ops = {
        ...inferenceOps(engine, params, packed, tables),
        vectors: () => statesIn(engine, given, layout.batch.vectors, shape.vectorWidth),
      };
      return verdictsOn(engine, ops, shape, [piece], layout);
    });
}

/** The verdicts on those cues of pieces that may tell an event. */
export function verdictsOn(
  engine: Engine,
  ops: Ops,
  shape: EventShape,
  pieces: readonly Coded[],
  layout: Layout,
): Verdict[] {
  const answers = decideOn(ops, shape, layout.batch, layout.cues, NO_DROPOUT);
  const cues = pieces.flatMap((piece) => piece.cues);
  const verdicts = cueVerdicts(engine, answers, cues, shape.types);
  const asked = verdicts.flatMap((verdict, i) =>
    mayTell(verdict) ? [{ verdict, candidates: cues[i]?.candidates ?? [] }] : [],
  );
  const pairs = pairsIn(pieces, layout, (i) => {
    const verdict = verdicts[i];
    return verdict !== undefined && mayTell(verdict);
  });
  return withRoles(engine, asked, rolesOf(ops, answers.words, pairs, NO_DROPOUT));
}

/** The encoder state of each row of a batch, 0 where it has none. */
function statesIn(engine: Engine, states: Float32Array, rows: Int32Array, width: number): Mat {
  const out = matrix(engine, rows.length, width);
  const f = engine.f32();
  for (const [r, row] of rows.entries())
    if (row >= 0) f.set(states.subarray(row * width, (row + 1) * width), (out.at >> 2) + r * width);
  return out;
}

function calibrationIn({ header, sections }: Container): Calibration {
  const { bias, sureFrom } = header as unknown as EventsHeader;
  const floats = (name: string): Float32Array => Float32Array.from(sections[name] ?? []);
  return {
    means: floats('signMeans'),
    scales: floats('signScales'),
    weights: floats('signWeights'),
    types: floats('typeOffsets'),
    bias,
    sureFrom,
  };
}

let opened: EventModel | null = null;

/** Opens the model in `models/` on first use. Throws where the file is missing or broken. */
export function eventModel(): EventModel {
  opened ??= openEvents(readModel(EVENTS_FILE));
  return opened;
}

const openEvents = (file: Container): EventModel => ({ judge: openJudge(file), calibration: calibrationIn(file) });
