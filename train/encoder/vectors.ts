import { startEngine } from '../../src/language/encoder/engine.ts';
import { fold } from '../../src/language/words.ts';

export interface Vectors {
  words: string[];
  width: number;
  /** words.length × width, each row of length about 1. */
  values: Float32Array;
}

const POOL = 1 << 20;

/**
 * Word vectors by skip-gram with negative sampling and one output matrix per offset (Ling 2015): words that stand in the same
 * places get near vectors. Words seen under `least` times are left out. Seeded and single-threaded, so repeatable.
 */
export function trainVectors(
  sentences: Iterable<string[]>,
  width: number,
  epochs: number,
  least: number,
  report: (line: string) => void,
): Vectors {
  const counts = new Map<string, number>();
  const folded: string[][] = [];
  for (const sentence of sentences) {
    const row = sentence.map(fold);
    folded.push(row);
    for (const w of row) counts.set(w, (counts.get(w) ?? 0) + 1);
  }
  const words = [...counts.keys()]
    .filter((w) => counts.get(w)! >= least)
    .sort((a, b) => counts.get(b)! - counts.get(a)! || (a < b ? -1 : 1));
  const ids = new Map(words.map((w, i) => [w, i]));
  const stream: number[] = [];
  for (const row of folded) {
    for (const w of row) {
      const id = ids.get(w);
      if (id !== undefined) stream.push(id);
    }
    stream.push(-1);
  }
  const engine = startEngine(256 << 20);
  const v = words.length;
  const at = engine.take(stream.length * 4);
  engine.i32().set(stream, at >> 2);
  const input = engine.take(v * width * 4);
  const output = engine.take(4 * v * width * 4);
  const pool = engine.take(POOL * 4);
  const keep = engine.take(v * 4);
  const grad = engine.take(width * 4);
  const f = engine.f32();
  let seed = 12345;
  const random = () => {
    seed = (Math.imul(seed, 1103515245) + 12345) & 0x7fffffff;
    return seed / 0x7fffffff;
  };
  for (let i = 0; i < v * width; i++) f[(input >> 2) + i] = (random() - 0.5) / width;
  const total = stream.length;
  const weights = words.map((w) => counts.get(w)! ** 0.75);
  const sum = weights.reduce((a, b) => a + b, 0);
  let filled = 0;
  let mass = 0;
  for (let i = 0; i < v; i++) {
    mass += weights[i]!;
    for (; filled < Math.min(POOL, Math.round((mass / sum) * POOL)); filled++) engine.i32()[(pool >> 2) + filled] = i;
    const share = counts.get(words[i]!)! / total;
    f[(keep >> 2) + i] = Math.min(1, Math.sqrt(2e-4 / share) + 2e-4 / share);
  }
  const chunk = 20_000;
  let state = 88_172_645;
  for (let e = 0; e < epochs; e++) {
    for (let first = 0; first < total; first += chunk) {
      const done = (e + first / total) / epochs;
      state =
        engine.k.skipgram(
          at,
          first,
          Math.min(total, first + chunk),
          input,
          output,
          v,
          width,
          pool,
          POOL,
          keep,
          8,
          0.05 * (1 - done) + 0.0005,
          state,
          grad,
        ) | 0;
    }
    report(`vectors: epoch ${e + 1} of ${epochs}, ${v} words, ${total} tokens`);
  }
  const values = engine.f32().slice(input >> 2, (input >> 2) + v * width);
  for (let i = 0; i < v; i++) {
    const row = values.subarray(i * width, (i + 1) * width);
    const length = Math.hypot(...row) || 1;
    for (let j = 0; j < width; j++) row[j]! /= length;
  }
  return { words, width, values };
}
