import { SIDE } from '../pdq/jarosz.ts';
import { gridOf, type Region, type Sums } from './region.ts';

/** Side of the stored thumbnail, in pixels, and of the tiles that it is compared by: 16 tiles of 8 × 8. */
export const THUMB = 32;
const TILE = 8;
/** Tiles with a smaller deviation say nothing (grey levels). */
const LEAST_DEVIATION = 4;
/** Correlation from which a tile is the same. */
const LEAST_CORRELATION = 0.88;

/** A region as 32 × 32 grey levels, one byte each. */
export function thumbOf(sums: Sums, region: Region): Uint8Array {
  const grid = gridOf(sums, region);
  const half = SIDE / THUMB;
  return Uint8Array.from({ length: THUMB * THUMB }, (_, at) => {
    const [x, y] = [(at % THUMB) * half, Math.floor(at / THUMB) * half];
    return Math.round(
      (grid[y * SIDE + x]! + grid[y * SIDE + x + 1]! + grid[(y + 1) * SIDE + x]! + grid[(y + 1) * SIDE + x + 1]!) / 4,
    );
  });
}

/** How many tiles of two pictures say something in either, and how many of these show the same, whatever their brightness. */
export function sameTiles(one: Uint8Array, other: Uint8Array, mirrored: boolean): { same: number; of: number } {
  let same = 0;
  let of = 0;
  for (let top = 0; top < THUMB; top += TILE)
    for (let left = 0; left < THUMB; left += TILE) {
      let [a, b, aa, bb, ab] = [0, 0, 0, 0, 0];
      for (let y = top; y < top + TILE; y++)
        for (let x = left; x < left + TILE; x++) {
          const first = one[y * THUMB + (mirrored ? THUMB - 1 - x : x)]!;
          const second = other[y * THUMB + x]!;
          a += first;
          b += second;
          aa += first * first;
          bb += second * second;
          ab += first * second;
        }
      const n = TILE * TILE;
      const [varA, varB, both] = [aa / n - (a / n) ** 2, bb / n - (b / n) ** 2, ab / n - (a / n) * (b / n)];
      if (Math.max(varA, varB) < LEAST_DEVIATION ** 2) continue;
      of++;
      if (both > 0 && both * both >= LEAST_CORRELATION ** 2 * varA * varB) same++;
    }
  return { same, of };
}
