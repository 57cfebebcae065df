import type { Plane } from '../pdq/jarosz.ts';
import { meansOf, type Sums, sumsOf, WHOLE } from './region.ts';

/**
 * Corners of a picture with a description of what lies round each: they find a picture again when it was cropped off its centre, turned
 * a little, or stands small in another. After ORB (Rublee et al. 2011), upright: copies are turned by a few degrees at most.
 */
export interface Features {
  /** Positions in parts of the longer side, so that x and y have one scale: 0 to 1. Strongest first. */
  x: Float32Array;
  y: Float32Array;
  /** Eight words a corner. */
  words: Uint32Array;
  /** The picture as 64 cells along its longer side, grey levels in rows. */
  view: { columns: number; rows: number; values: Uint8Array };
}

/** Longer side of the largest level, the step between levels, and their number: to less than half. */
const SIDE = 256;
const STEP = 1.25;
const LEVELS = 5;
/** Corners kept in all; they are shared out by the area of the levels and over a coarse grid. */
const MOST_CORNERS = 240;
const CELLS = 5;
/** Half the patch that a corner is described by, in pixels of its level. */
const REACH = 14;
const VIEW = 64;
/** A corner has at least this part of the strongest response of its picture. */
const LEAST_RESPONSE = 0.004;

/** 256 pairs of points round a corner, normally spread: fixed for ever, since descriptions made with others do not compare. */
const PATTERN = patternOf();

function patternOf(): Int8Array {
  let state = 0x5eed;
  const next = (): number => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return (state + 0.5) / 4294967296;
  };
  const normal = (): number => Math.sqrt(-2 * Math.log(next())) * Math.cos(2 * Math.PI * next());
  return Int8Array.from({ length: 1024 }, () => Math.max(-11, Math.min(11, Math.round(normal() * 5.5))));
}

interface Corner {
  x: number;
  y: number;
  response: number;
  words: Uint32Array;
}

/** Corners of a grey plane, the strongest first. */
export function featuresOf(plane: Plane): Features {
  const sums = sumsOf(plane);
  const longer = Math.max(plane.width, plane.height);
  const corners: Corner[] = [];
  const areas = Array.from({ length: LEVELS }, (_, level) => STEP ** (-2 * level));
  const all = areas.reduce((sum, area) => sum + area, 0);
  for (const [level, area] of areas.entries()) {
    const scale = SIDE / STEP ** level / longer;
    const [width, height] = [Math.round(plane.width * scale), Math.round(plane.height * scale)];
    if (Math.min(width, height) <= 2 * REACH + 4) break;
    const values = meansOf(sums, WHOLE, width, height);
    const found = cornersOf({ width, height, values }, Math.round((MOST_CORNERS * area) / all));
    for (const { x, y, response, words } of found)
      corners.push({
        x: ((x + 0.5) / width) * (plane.width / longer),
        y: ((y + 0.5) / height) * (plane.height / longer),
        response,
        words,
      });
  }
  corners.sort((a, b) => b.response - a.response);
  const words = new Uint32Array(corners.length * 8);
  corners.forEach((corner, i) => {
    words.set(corner.words, i * 8);
  });
  const columns = Math.max(1, Math.round((VIEW * plane.width) / longer));
  const rows = Math.max(1, Math.round((VIEW * plane.height) / longer));
  return {
    x: Float32Array.from(corners, ({ x }) => x),
    y: Float32Array.from(corners, ({ y }) => y),
    words,
    view: { columns, rows, values: Uint8Array.from(meansOf(sums, WHOLE, columns, rows), Math.round) },
  };
}

/** Corners of one level: local maxima of the smaller eigenvalue (Shi and Tomasi 1994), spread over a coarse grid. */
function cornersOf(plane: Plane, most: number): Corner[] {
  const { width, height } = plane;
  const response = responseOf(plane);
  const peaks: { at: number; response: number }[] = [];
  let strongest = 0;
  for (let y = REACH + 1; y < height - REACH - 1; y++)
    for (let x = REACH + 1; x < width - REACH - 1; x++) {
      const at = y * width + x;
      const here = response[at]!;
      if (
        here <= 1 ||
        here < response[at - 1]! ||
        here <= response[at + 1]! ||
        here < response[at - width]! ||
        here <= response[at + width]!
      )
        continue;
      if (
        here < response[at - width - 1]! ||
        here < response[at - width + 1]! ||
        here <= response[at + width - 1]! ||
        here <= response[at + width + 1]!
      )
        continue;
      peaks.push({ at, response: here });
      strongest = Math.max(strongest, here);
    }
  peaks.sort((a, b) => b.response - a.response || a.at - b.at);
  const taken = new Uint16Array(CELLS * CELLS);
  const room = Math.ceil((most * 2.5) / (CELLS * CELLS));
  const sums = sumsOf(plane);
  const corners: Corner[] = [];
  for (const peak of peaks) {
    if (corners.length >= most || peak.response < strongest * LEAST_RESPONSE) break;
    const [x, y] = [peak.at % width, Math.floor(peak.at / width)];
    const cell = Math.floor((y * CELLS) / height) * CELLS + Math.floor((x * CELLS) / width);
    if (taken[cell]!++ >= room) continue;
    corners.push({ x, y, response: peak.response, words: described(sums, x, y) });
  }
  return corners;
}

function responseOf({ width, height, values }: Plane): Float32Array {
  const plane = (): Float32Array => new Float32Array(values.length);
  const [squaredAcross, squaredDown, product] = [plane(), plane(), plane()];
  for (let y = 1; y < height - 1; y++)
    for (let x = 1; x < width - 1; x++) {
      const at = y * width + x;
      const across = values[at + 1]! - values[at - 1]!;
      const down = values[at + width]! - values[at - width]!;
      squaredAcross[at] = across * across;
      squaredDown[at] = down * down;
      product[at] = across * down;
    }
  const sums = (values: Float32Array): Sums => sumsOf({ width, height, values });
  const [xx, yy, xy] = [sums(squaredAcross), sums(squaredDown), sums(product)];
  const out = plane();
  for (let y = 3; y < height - 3; y++)
    for (let x = 3; x < width - 3; x++) {
      const [a, b, c] = [box(xx, x, y), box(yy, x, y), box(xy, x, y)];
      out[y * width + x] = ((a + b) / 2 - Math.sqrt(((a - b) / 2) ** 2 + c * c)) / 25;
    }
  return out;
}

/** Sum of the 5 × 5 pixels round one. */
function box({ width, values }: Sums, x: number, y: number): number {
  const stride = width + 1;
  const top = (y - 2) * stride + x;
  const bottom = (y + 3) * stride + x;
  return values[bottom + 3]! - values[bottom - 2]! - values[top + 3]! + values[top - 2]!;
}

/** 256 comparisons of 5 × 5 means (Calonder et al. 2010). */
function described(sums: Sums, x: number, y: number): Uint32Array {
  const words = new Uint32Array(8);
  for (let bit = 0; bit < 256; bit++) {
    const at = bit * 4;
    const one = box(sums, x + PATTERN[at]!, y + PATTERN[at + 1]!);
    const other = box(sums, x + PATTERN[at + 2]!, y + PATTERN[at + 3]!);
    if (one > other) words[bit >> 5]! |= 1 << (bit & 31);
  }
  return words;
}
