const { fround } = Math;

/** Grey values in rows, one float32 a pixel. */
export interface Plane {
  width: number;
  height: number;
  values: Float32Array;
}

/** Side of the small picture that the transform sees. */
export const SIDE = 64;
/** Passes of the box filter: two make it nearly a tent. */
const PASSES = 2;

/** Window of the box filter along a side of n pixels: a 128th, rounded up (Facebook 2019, "PDQ & TMK + PDQF", §2). */
const windowOf = (n: number): number => Math.floor((n + 2 * SIDE - 1) / (2 * SIDE));

/**
 * Brings a plane to 64 × 64: two passes of a box filter along rows and columns, then the pixels at the centres of a 64 × 64 grid. Each
 * sum and quotient is rounded to float32, in the order of the published algorithm, so that hashes agree to the bit.
 */
export function shrink({ width, height, values }: Plane): Float32Array {
  let here = values.slice();
  let there = new Float32Array(values.length);
  for (let pass = 0; pass < PASSES; pass++) {
    boxAlongRows(here, there, width, height, windowOf(width));
    boxAlongColumns(there, here, width, height, windowOf(height));
  }
  there = new Float32Array(SIDE * SIDE);
  for (let y = 0; y < SIDE; y++) {
    const row = Math.floor(((y + 0.5) * height) / SIDE) * width;
    for (let x = 0; x < SIDE; x++) there[y * SIDE + x] = here[row + Math.floor(((x + 0.5) * width) / SIDE)]!;
  }
  here = there;
  return here;
}

/** The moving sum over one row: the window grows at its start, slides, and shrinks at its end. */
function boxAlongRows(from: Float32Array, to: Float32Array, width: number, height: number, window: number): void {
  const half = (window + 2) >> 1;
  for (let y = 0; y < height; y++) {
    const end = (y + 1) * width;
    let sum = 0;
    let size = 0;
    let right = y * width;
    let left = right;
    let out = right;
    for (let i = 1; i < half; i++, size++) sum = fround(sum + from[right++]!);
    for (let i = half; i <= window; i++) {
      sum = fround(sum + from[right++]!);
      to[out++] = sum / ++size;
    }
    while (right < end) {
      sum = fround(fround(sum + from[right++]!) - from[left++]!);
      to[out++] = sum / size;
    }
    while (out < end) {
      sum = fround(sum - from[left++]!);
      to[out++] = sum / --size;
    }
  }
}

/** The same along columns, row by row with a sum for each column: the additions of one column keep their order. */
function boxAlongColumns(from: Float32Array, to: Float32Array, width: number, height: number, window: number): void {
  const half = (window + 2) >> 1;
  const sums = new Float32Array(width);
  let size = 0;
  for (let step = 1 - half; step < height; step++) {
    // `step` is the row that is written; the window's newest row lies half - 1 below it, its oldest `window` above that.
    const enters = step + half - 1;
    const leaves = enters - window;
    if (enters < height) {
      const row = enters * width;
      for (let x = 0; x < width; x++) sums[x]! += from[row + x]!;
      size++;
    }
    if (leaves >= 0) {
      const row = leaves * width;
      for (let x = 0; x < width; x++) sums[x]! -= from[row + x]!;
      size--;
    }
    if (step < 0) continue;
    const row = step * width;
    for (let x = 0; x < width; x++) to[row + x] = sums[x]! / size;
  }
}
