import { type Plane, SIDE } from '../pdq/jarosz.ts';

/** A rectangle in parts of a picture's width and height: 0 to 1 each. */
export interface Region {
  x0: number;
  y0: number;
  x1: number;
  y1: number;
}

export const WHOLE: Region = { x0: 0, y0: 0, x1: 1, y1: 1 };

/** Sums of all pixels above and to the left, so that the mean of any rectangle takes four look-ups (Crow 1984). */
export interface Sums {
  width: number;
  height: number;
  values: Float64Array;
}

export function sumsOf({ width, height, values }: Plane): Sums {
  const stride = width + 1;
  const sums = new Float64Array(stride * (height + 1));
  for (let y = 0; y < height; y++) {
    let row = 0;
    for (let x = 0; x < width; x++) {
      row += values[y * width + x]!;
      sums[(y + 1) * stride + x + 1] = sums[y * stride + x + 1]! + row;
    }
  }
  return { width, height, values: sums };
}

/**
 * A region brought to a grid by exact area means, parts of pixels included. Unlike PDQ's own decimation it is symmetric: the mirrored
 * region gives the mirrored values, and a copy at another size nearly the same ones.
 */
export function meansOf(
  { width, height, values }: Sums,
  { x0, y0, x1, y1 }: Region,
  columns: number,
  rows: number,
): Float32Array {
  const stride = width + 1;
  const edges = (from: number, to: number, size: number, parts: number): { at: Int32Array; part: Float64Array } => {
    const at = new Int32Array(parts + 1);
    const part = new Float64Array(parts + 1);
    for (let i = 0; i <= parts; i++) {
      const edge = Math.min(size, Math.max(0, (from + ((to - from) * i) / parts) * size));
      at[i] = Math.min(size - 1, Math.floor(edge));
      part[i] = edge - at[i]!;
    }
    return { at, part };
  };
  const across = edges(x0, x1, width, columns);
  const down = edges(y0, y1, height, rows);
  const line = (i: number, into: Float64Array): void => {
    const top = down.at[i]! * stride;
    const share = down.part[i]!;
    for (let j = 0; j <= columns; j++) {
      const at = top + across.at[j]!;
      const left = values[at]! + (values[at + stride]! - values[at]!) * share;
      const right = values[at + 1]! + (values[at + stride + 1]! - values[at + 1]!) * share;
      into[j] = left + (right - left) * across.part[j]!;
    }
  };
  let above = new Float64Array(columns + 1);
  let below = new Float64Array(columns + 1);
  const area = (((x1 - x0) * width) / columns) * (((y1 - y0) * height) / rows);
  const grid = new Float32Array(columns * rows);
  line(0, above);
  for (let i = 0; i < rows; i++) {
    line(i + 1, below);
    for (let j = 0; j < columns; j++)
      grid[i * columns + j] = (below[j + 1]! - below[j]! - above[j + 1]! + above[j]!) / area;
    [above, below] = [below, above];
  }
  return grid;
}

/** A region brought to the 64 × 64 that the transform takes. */
export const gridOf = (sums: Sums, region: Region): Float32Array => meansOf(sums, region, SIDE, SIDE);
