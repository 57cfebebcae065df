import { ENCODER_FILE, type EncoderHeader } from '../../src/language/encoder/model.ts';
import { type ParamSpec, paramSpecs } from '../../src/language/encoder/net.ts';
import { type Container, packContainer } from '../../src/language/model/container.ts';
import type { Trained } from './train.ts';

/** Rows of f32 as int8 with a scale each: value = int8 × scale. */
export function quantiseRows(values: Float32Array, width: number): { data: Int8Array; scales: Float32Array } {
  const rows = values.length / width;
  const data = new Int8Array(values.length);
  const scales = new Float32Array(rows);
  for (let r = 0; r < rows; r++) {
    let top = 0;
    for (let i = r * width; i < (r + 1) * width; i++) top = Math.max(top, Math.abs(values[i]!));
    scales[r] = top / 127;
    for (let i = r * width; top > 0 && i < (r + 1) * width; i++) data[i] = Math.round((values[i]! / top) * 127);
  }
  return { data, scales };
}

/** Dense matrices as int16 with a scale each: value = int16 × scale. `at` is where they stand in the engine's memory `f`. */
export function quantiseDense(f: Float32Array, at: number, specs: readonly ParamSpec[]) {
  const dense = new Int16Array(specs.reduce((n, s) => n + s.rows * s.cols, 0));
  const denseScales = new Float32Array(specs.length);
  let offset = 0;
  for (const [i, { rows, cols }] of specs.entries()) {
    const n = rows * cols;
    const values = f.subarray((at >> 2) + offset, (at >> 2) + offset + n);
    const top = values.reduce((m, x) => Math.max(m, Math.abs(x)), 1e-12);
    denseScales[i] = top / 32767;
    for (let j = 0; j < n; j++) dense[offset + j] = Math.round((values[j]! / top) * 32767);
    offset += n;
  }
  return { dense, denseScales };
}

/** The model file's content: what `openEncoder` reads. */
export function containerOf({ trainee: t, tags, labels }: Trained): Container {
  const f = t.engine.f32();
  const rows = quantiseRows(
    f.subarray(t.table.at >> 2, (t.table.at >> 2) + t.table.rows * t.table.width),
    t.table.width,
  );
  const vectors = quantiseRows(
    f.subarray(t.vectors.at >> 2, (t.vectors.at >> 2) + t.vectors.rows * t.vectors.cols),
    t.vectors.cols,
  );
  const header: EncoderHeader = { format: 1, shape: t.shape, regions: t.lexicon.regions, tags, labels };
  return {
    header: { ...header },
    sections: {
      ...quantiseDense(f, t.dense.at, paramSpecs(t.shape)),
      rows: rows.data,
      rowScales: rows.scales,
      vectors: vectors.data,
      vectorScales: vectors.scales,
      known: Int32Array.from(t.lexicon.known.keys()),
      listed: Int32Array.from(t.lexicon.listed.keys()),
      listOf: Int8Array.from(t.lexicon.listed.values()),
      vectorWords: Int32Array.from(t.lexicon.vectors.keys()),
    },
  };
}

/** Bytes of models/encoder.bin. */
export const packEncoder = (trained: Trained): { file: string; bytes: Uint8Array } => ({
  file: ENCODER_FILE,
  bytes: packContainer(containerOf(trained)),
});
