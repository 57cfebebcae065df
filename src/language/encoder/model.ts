import { type Container, readModel } from '../model/container.ts';
import { type Engine, startEngine } from './engine.ts';
import { type ParamSpec, paramSpecs, type Shape } from './net.ts';
import type { Packed, Param, Tables } from './ops.ts';
import { type Lexicon, type Regions, tableRows } from './words.ts';

/** What the header of the model file says. */
export interface EncoderHeader {
  format: 1;
  shape: Shape;
  regions: Regions;
  /** "UPOS|XPOS" of each tag class. */
  tags: string[];
  /** Relation of each label class. */
  labels: string[];
}

/** The encoder ready to read: weights in the engine's memory. */
export interface Encoder {
  engine: Engine;
  header: EncoderHeader;
  lexicon: Lexicon;
  /** Norms and biases. */
  params: Map<string, Param>;
  /** All other matrices. */
  packed: Map<string, Packed>;
  tables: Tables;
}

export const ENCODER_FILE = 'encoder.bin';

/** Unpacks an encoder: dense weights from int16 with a scale per matrix, tables as int8 with a scale per row. */
export function openEncoder(file: Container, engine: Engine = startEngine()): Encoder {
  const header = file.header as unknown as EncoderHeader;
  if (header.format !== 1)
    throw new Error(`${ENCODER_FILE} has format ${String(header.format)}; this program reads format 1`);
  const { shape, regions } = header;
  const { params, packed } = unpackDense(file, engine, paramSpecs(shape), shape.width, ENCODER_FILE);
  const { rows, rowScales, vectors, vectorScales, known, vectorWords, listed, listOf } = file.sections;
  if (rows?.length !== tableRows(regions) * shape.width)
    throw new Error(`${ENCODER_FILE}: the feature table does not fit its shape`);
  const tables: Tables = {
    width: shape.width,
    rows: putBytes(engine, rows as Int8Array),
    rowScales: putFloats(engine, rowScales as Float32Array),
    vectorWidth: shape.vectorWidth,
    vectors: putBytes(engine, vectors as Int8Array),
    vectorScales: putFloats(engine, vectorScales as Float32Array),
  };
  const index = (keys: Int32Array): Map<number, number> => {
    const map = new Map<number, number>();
    for (let i = 0; i < keys.length; i++) map.set(keys[i]!, i);
    return map;
  };
  const lexicon: Lexicon = {
    regions,
    known: index(known as Int32Array),
    vectors: index(vectorWords as Int32Array),
    listed: new Map(),
  };
  for (const [i, name] of (listed as Int32Array).entries()) lexicon.listed.set(name, (listOf as Int32Array)[i] ?? 0);
  return { engine, header, lexicon, params, packed, tables };
}

export function putBytes(engine: Engine, data: Int8Array): number {
  const place = engine.take(data.length);
  engine.i8().set(data, place);
  return place;
}

export function putFloats(engine: Engine, data: Float32Array): number {
  const place = engine.take(data.length * 4);
  engine.f32().set(data, place >> 2);
  return place;
}

/** Unpacks the dense matrices of a model file into the engine's memory: norms and biases as they are, all others for `gemm16`. */
export function unpackDense(
  { sections }: Container,
  engine: Engine,
  specs: readonly ParamSpec[],
  width: number,
  name: string,
): Pick<Encoder, 'params' | 'packed'> {
  const dense = sections.dense as Int16Array;
  const scales = sections.denseScales as Float32Array;
  const params = new Map<string, Param>();
  const packed = new Map<string, Packed>();
  let offset = 0;
  for (const [i, { name: matrix, rows, cols }] of specs.entries()) {
    const n = rows * cols;
    const lasting = rows === 1 ? 0 : engine.take(n * 2);
    const columns = engine.take(cols * 4);
    const mark = engine.mark();
    const at = engine.take(n * 4);
    const f = engine.f32();
    for (let j = 0; j < n; j++) f[(at >> 2) + j] = dense[offset + j]! * scales[i]!;
    offset += n;
    if (rows === 1) {
      params.set(matrix, { at, rows, cols, grad: 0 });
      continue;
    }
    engine.k.packWeights(lasting, columns, at, rows, cols);
    engine.release(mark);
    const bound = rows === 3 * width ? boundOf(engine, params, `${matrix}.n`, name) : 0;
    packed.set(matrix, { rows, cols, panels: lasting, columns, bound });
  }
  if (offset !== dense.length)
    throw new Error(`${name} holds ${dense.length} dense weights where its shape needs ${offset}`);
  return { params, packed };
}

/** No number that leaves a layer normalisation is larger: its input there is at most √width. */
function boundOf(engine: Engine, params: Map<string, Param>, norm: string, file: string): number {
  const g = params.get(`${norm}.g`);
  const b = params.get(`${norm}.b`);
  if (g === undefined || b === undefined)
    throw new Error(`${file}: ${norm} must stand before the matrix that reads it`);
  const f = engine.f32();
  let top = 0;
  for (let j = 0; j < g.cols; j++)
    top = Math.max(top, Math.abs(f[(g.at >> 2) + j]!) * Math.sqrt(g.cols) + Math.abs(f[(b.at >> 2) + j]!));
  return top;
}

/** Reads the encoder from `models/`; about 30 ms. */
export const loadEncoder = (): Encoder => openEncoder(readModel(ENCODER_FILE));
