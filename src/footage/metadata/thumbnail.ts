import type { Pixels } from '../pdq/pdq.ts';

/** Cells a side of the grid on which picture and thumbnail are compared. */
const GRID = 16;
/**
 * A thumbnail that is less alike than this (correlation of luminance on the grid) shows another picture. Camera thumbnails of the sample
 * pictures reach 1.00, thumbnails of other pictures of the same walk stay at 0.55 or below (test/footage/metadata.test.ts).
 */
const ALIKE = 0.8;

/**
 * How alike a picture and the thumbnail in its metadata are, -1 to 1, and whether they show different pictures: editors that leave the old
 * thumbnail betray what was there before. Either may be turned or mirrored, as an orientation tag asks. Black bars that fill a thumbnail up are left out. Null for
 * pictures without contrast.
 */
export function compareThumbnail(picture: Pixels, thumbnail: Pixels): { likeness: number; differs: boolean } | null {
  const whole = { left: 0, top: 0, width: picture.width, height: picture.height };
  const trimmed = withoutBars(thumbnail);
  const [large, small] = [gridOf(picture, whole), gridOf(thumbnail, trimmed)];
  const all = TURNS.map((turn) => correlation(large, turned(small, turn)));
  const likeness = Math.max(...all.map((one) => one ?? Number.NaN));
  return Number.isNaN(likeness) ? null : { likeness, differs: likeness < ALIKE };
}

/** The eight ways that a grid can lie, each as what stands at (row, column). */
const TURNS: readonly ((row: number, column: number) => number)[] = [
  (row, column) => row * GRID + column,
  (row, column) => row * GRID + GRID - 1 - column,
  (row, column) => (GRID - 1 - row) * GRID + column,
  (row, column) => (GRID - 1 - row) * GRID + GRID - 1 - column,
  (row, column) => column * GRID + row,
  (row, column) => column * GRID + GRID - 1 - row,
  (row, column) => (GRID - 1 - column) * GRID + row,
  (row, column) => (GRID - 1 - column) * GRID + GRID - 1 - row,
];

const turned = (grid: readonly number[], turn: (typeof TURNS)[number]): number[] =>
  grid.map((_, k) => grid[turn(Math.floor(k / GRID), k % GRID)]!);

interface Area {
  left: number;
  top: number;
  width: number;
  height: number;
}

/** Rec. 601 luma, 0-255. */
const luma = ({ data, width, channels }: Pixels, x: number, y: number): number => {
  const at = (y * width + x) * channels;
  if (channels === 1) return data[at]!;
  return 0.299 * data[at]! + 0.587 * data[at + 1]! + 0.114 * data[at + 2]!;
};

/** The thumbnail without nearly black rows or columns at two opposite sides. */
function withoutBars(pixels: Pixels): Area {
  const { width, height } = pixels;
  const mean = (count: number, at: (k: number) => number): number => {
    let sum = 0;
    for (let k = 0; k < count; k++) sum += at(k);
    return sum / count;
  };
  const dark = 16;
  const row = (y: number): boolean => mean(width, (x) => luma(pixels, x, y)) < dark;
  const column = (x: number): boolean => mean(height, (y) => luma(pixels, x, y)) < dark;
  const bar = (is: (k: number) => boolean, size: number): number => {
    let [first, last] = [0, 0];
    while (first < size / 4 && is(first)) first++;
    while (last < size / 4 && is(size - 1 - last)) last++;
    return Math.min(first, last);
  };
  const [top, left] = [bar(row, height), bar(column, width)];
  return { left, top, width: width - 2 * left, height: height - 2 * top };
}

/** The first pixel of a cell of the grid. */
const edge = (from: number, size: number, cell: number): number => from + Math.floor((cell * size) / GRID);

function gridOf(pixels: Pixels, { left, top, width, height }: Area): number[] {
  const grid: number[] = [];
  for (let row = 0; row < GRID; row++) {
    for (let column = 0; column < GRID; column++) {
      const [x0, x1] = [edge(left, width, column), edge(left, width, column + 1)];
      const [y0, y1] = [edge(top, height, row), edge(top, height, row + 1)];
      let sum = 0;
      for (let y = y0; y < Math.max(y1, y0 + 1); y++)
        for (let x = x0; x < Math.max(x1, x0 + 1); x++) sum += luma(pixels, x, y);
      grid.push(sum / (Math.max(1, x1 - x0) * Math.max(1, y1 - y0)));
    }
  }
  return grid;
}

/** Pearson's correlation; null when one side does not vary. */
function correlation(a: readonly number[], b: readonly number[]): number | null {
  const mean = (list: readonly number[]): number => list.reduce((sum, value) => sum + value, 0) / list.length;
  const [ma, mb] = [mean(a), mean(b)];
  let [ab, aa, bb] = [0, 0, 0];
  for (const [k, value] of a.entries()) {
    const [x, y] = [value - ma, b[k]! - mb];
    ab += x * y;
    aa += x ** 2;
    bb += y ** 2;
  }
  return aa < 1 || bb < 1 ? null : ab / Math.sqrt(aa * bb);
}
