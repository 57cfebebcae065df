import { type Region, type Sums, WHOLE } from './region.ts';

/** A line of pixels belongs to a bar when no block of it strays this far from the line's mean, in grey levels: a clear sky strays further. */
const STRAYS = 3;
/** Blocks that a line is cut into. */
const BLOCKS = 24;
/** A border is at least this part of the side, and leaves at least that part of the picture. */
const LEAST = 0.015;
const LEAVES = 0.4;
/** A bar keeps its outermost line's grey within this many levels, and so does the bar on the other side. */
const SAME = 3;
/** A bar on one side only must be as dark as this, in grey levels: a road or a wall is not. */
const DARK = 24;

/**
 * What is left of a picture without its flat bars (letterbox, pillarbox, side bars of one colour). The whole where there are none.
 */
export function withoutBorder(sums: Sums): Region {
  const { width, height } = sums;
  const [top, bottom] = pair(
    bar(height, (i) => lineAcross(sums, i)),
    bar(height, (i) => lineAcross(sums, height - 1 - i)),
  );
  const [left, right] = pair(
    bar(width, (i) => lineDown(sums, i, top, height - bottom)),
    bar(width, (i) => lineDown(sums, width - 1 - i, top, height - bottom)),
  );
  const region = { x0: left / width, y0: top / height, x1: 1 - right / width, y1: 1 - bottom / height };
  const fits = region.x1 - region.x0 >= LEAVES && region.y1 - region.y0 >= LEAVES;
  return fits ? region : WHOLE;
}

/** Whether a region is less than the whole. */
export const isTrimmed = ({ x0, y0, x1, y1 }: Region): boolean => x0 > 0 || y0 > 0 || x1 < 1 || y1 < 1;

interface Line {
  mean: number;
  flat: boolean;
}

interface Bar {
  lines: number;
  grey: number;
}

/** Bars on opposite sides: both where they are of one grey, else each that is dark. */
function pair(one: Bar, other: Bar): [number, number] {
  if (one.lines > 0 && other.lines > 0 && Math.abs(one.grey - other.grey) <= SAME) return [one.lines, other.lines];
  return [one.grey <= DARK ? one.lines : 0, other.grey <= DARK ? other.lines : 0];
}

/** Lines of a bar, counted inward; 0 where they are too few. One line beyond is taken too: it blends bar and picture. */
function bar(size: number, lineAt: (i: number) => Line): Bar {
  const { mean: grey } = lineAt(0);
  let lines = 0;
  while (lines < size) {
    const { mean, flat } = lineAt(lines);
    if (!flat || Math.abs(mean - grey) > SAME) break;
    lines++;
  }
  return { lines: lines >= Math.max(2, size * LEAST) && lines < size ? lines + 1 : 0, grey };
}

function lineAcross(sums: Sums, y: number): Line {
  return lineOf(BLOCKS, (i) =>
    mean(sums, Math.floor((i * sums.width) / BLOCKS), y, Math.floor(((i + 1) * sums.width) / BLOCKS), y + 1),
  );
}

function lineDown(sums: Sums, x: number, top: number, bottom: number): Line {
  const step = (bottom - top) / BLOCKS;
  return lineOf(BLOCKS, (i) =>
    mean(
      sums,
      x,
      Math.floor(top + i * step),
      x + 1,
      Math.max(Math.floor(top + (i + 1) * step), Math.floor(top + i * step) + 1),
    ),
  );
}

function lineOf(blocks: number, meanOf: (i: number) => number): Line {
  const means = Array.from({ length: blocks }, (_, i) => meanOf(i));
  const middle = means.reduce((sum, value) => sum + value, 0) / blocks;
  return { mean: middle, flat: means.every((value) => Math.abs(value - middle) <= STRAYS) };
}

function mean({ width, values }: Sums, x0: number, y0: number, x1: number, y1: number): number {
  const stride = width + 1;
  const right = Math.max(x1, x0 + 1);
  const sum =
    values[y1 * stride + right]! - values[y1 * stride + x0]! - values[y0 * stride + right]! + values[y0 * stride + x0]!;
  return sum / ((right - x0) * (y1 - y0));
}
