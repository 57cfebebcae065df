import type { Vectors } from './encoder/vectors.ts';
import { random } from './perceptron.ts';

/** Parts into which each level cuts a cluster of the level above. */
const LEVELS = [50, 5, 5];
const ROUNDS = 12;

/** Three cluster numbers of each word (coarse to fine, from 1). */
export function clusterNumbers({ words, width, values }: Vectors): Uint16Array {
  const rows = words.map((_, i) => values.subarray(i * width, (i + 1) * width));
  const numbers = new Uint16Array(words.length * LEVELS.length);
  const next = random(7);
  let groups: number[][] = [words.map((_, i) => i)];
  LEVELS.forEach((parts, level) => {
    const finer: number[][] = [];
    for (const group of groups) for (const part of kMeans(group, rows, width, parts, next)) finer.push(part);
    groups = finer;
    groups.forEach((group, number) => {
      for (const i of group) numbers[i * LEVELS.length + level] = number + 1;
    });
  });
  return numbers;
}

/** Spherical k-means over some rows; empty parts are dropped. */
function kMeans(group: number[], rows: Float32Array[], width: number, parts: number, next: () => number): number[][] {
  if (group.length <= parts) return group.map((i) => [i]);
  let centres: Float32Array[] = Array.from({ length: parts }, () =>
    Float32Array.from(rows[group[Math.floor(next() * group.length)]!]!),
  );
  let split: number[][] = [];
  for (let round = 0; round < ROUNDS; round++) {
    split = centres.map(() => []);
    for (const i of group) split[nearest(rows[i]!, centres)]!.push(i);
    centres = split.map((part, c) => (part.length === 0 ? centres[c]! : meanOf(part, rows, width)));
  }
  return split.filter((part) => part.length > 0);
}

function nearest(row: Float32Array, centres: Float32Array[]): number {
  let best = 0;
  let most = Number.NEGATIVE_INFINITY;
  for (let c = 0; c < centres.length; c++) {
    const centre = centres[c];
    let dot = 0;
    for (let j = 0; j < row.length; j++) dot += row[j]! * centre![j]!;
    if (dot > most) {
      most = dot;
      best = c;
    }
  }
  return best;
}

function meanOf(part: number[], rows: Float32Array[], width: number): Float32Array {
  const mean = new Float32Array(width);
  for (const i of part) for (let j = 0; j < width; j++) mean[j]! += rows[i]![j]!;
  const length = Math.hypot(...mean) || 1;
  for (let j = 0; j < width; j++) mean[j]! /= length;
  return mean;
}
