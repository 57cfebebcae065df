import { SIDE } from './jarosz.ts';

/** Divides the sum of gradients so that ordinary photographs come out at 100 (the published heuristic). */
const DIVISOR = 90;

/** How much there is to hash in a 64 × 64 picture, 0 (flat) to 100: the sum of its gradients in percent of the range, whole ones only. */
export function qualityOf(small: Float32Array): number {
  let sum = 0;
  const step = (one: number, other: number): number => Math.abs(Math.trunc((Math.fround(one - other) * 100) / 255));
  for (let y = 0; y < SIDE; y++)
    for (let x = 0; x < SIDE; x++) {
      const at = y * SIDE + x;
      if (y + 1 < SIDE) sum += step(small[at]!, small[at + SIDE]!);
      if (x + 1 < SIDE) sum += step(small[at]!, small[at + 1]!);
    }
  return Math.min(100, Math.trunc(sum / DIVISOR));
}
