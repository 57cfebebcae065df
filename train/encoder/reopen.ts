import { type Encoder, openEncoder } from '../../src/language/encoder/model.ts';
import { paramSpecs } from '../../src/language/encoder/net.ts';
import type { Container } from '../../src/language/model/container.ts';
import { newTrainee } from './model.ts';
import type { Trained } from './train.ts';

/** A packed encoder, ready to read with and to learn on: the weights are those of the file, rounded as it keeps them. */
export function reopen(file: Container): { encoder: Encoder; trained: Trained } {
  const encoder = openEncoder(file);
  const { tags, labels, shape } = encoder.header;
  const { dense, denseScales, rows, rowScales, vectors, vectorScales } = file.sections;
  const t = newTrainee(shape, encoder.lexicon, new Float32Array(vectors!.length), 1);
  const f = t.engine.f32();
  let offset = 0;
  for (const [i, spec] of paramSpecs(shape).entries()) {
    const end = offset + spec.rows * spec.cols;
    for (; offset < end; offset++) f[(t.dense.at >> 2) + offset] = dense![offset]! * denseScales![i]!;
  }
  const fill = (at: number, data: ArrayLike<number>, scales: ArrayLike<number>, width: number) => {
    for (let i = 0; i < data.length; i++) f[(at >> 2) + i] = data[i]! * scales[Math.floor(i / width)]!;
  };
  fill(t.table.at, rows!, rowScales!, shape.width);
  fill(t.vectors.at, vectors!, vectorScales!, shape.vectorWidth);
  return { encoder, trained: { trainee: t, tags, labels } };
}
