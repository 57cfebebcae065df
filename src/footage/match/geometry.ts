import { bitsIn } from '../pdq/hash.ts';
import type { Features } from './features.ts';

/** How one picture lies on another: a point (x, y) of this one is (a·x − b·y + dx, b·x + a·y + dy) of the other. */
export interface Placing {
  a: number;
  b: number;
  dx: number;
  dy: number;
}

/** A picture found within another, in words and numbers. */
export interface Placed {
  placing: Placing;
  /** Size of this one's content in the other, and its turn in degrees. */
  scale: number;
  turn: number;
  /** Corners that agree, and parts of the other that show the same of those that say something. */
  corners: number;
  same: number;
  of: number;
}

/** Bits in which two descriptions of one corner differ at most, and how much nearer the best must be than the next. */
const MOST_BITS = 60;
const RATIO = 0.85;
/** Beyond this a second best decides nothing any more. */
const FAR = Math.ceil(MOST_BITS / RATIO) + 1;
/** How far from its place a corner may lie, in parts of the longer side. */
const NEAR = 0.015;
/** Corners that must agree; a placing beyond these sizes or turned further than this is no copy but chance. */
const LEAST_CORNERS = 9;
const SCALES = [0.3, 3.4] as const;
const MOST_TURN = 20;
/** Pairs of corners tried for a placing. */
const TRIALS = 400;

interface Pair {
  i: number;
  j: number;
  bits: number;
}

/** Finds one picture in another by their corners. Null where fewer than nine agree on one placing, or where what they show does not agree. */
export function placedOn(one: Features, other: Features): Placed | null {
  const pairs = pairsOf(one, other);
  if (pairs.length < LEAST_CORNERS) return null;
  let best: { placing: Placing; inside: Pair[] } | null = null;
  let state = 1;
  const pick = (): Pair => {
    state = (Math.imul(state, 1103515245) + 12345) >>> 0;
    return pairs[(state >>> 8) % pairs.length]!;
  };
  for (let trial = 0; trial < TRIALS; trial++) {
    const placing = placingOf(one, other, [pick(), pick()]);
    if (placing === null) continue;
    const inside = pairs.filter((pair) => gap(one, other, placing, pair) <= NEAR);
    if (best === null || inside.length > best.inside.length) best = { placing, inside };
  }
  if (best === null || distinct(best.inside) < LEAST_CORNERS) return null;
  const placing = placingOf(one, other, best.inside) ?? best.placing;
  const { same, of } = sameCells(one, other, placing);
  if (of < LEAST_CELLS || same < of * LEAST_SHARE) return null;
  const turn = (Math.atan2(placing.b, placing.a) * 180) / Math.PI;
  return { placing, scale: Math.hypot(placing.a, placing.b), turn, corners: distinct(best.inside), same, of };
}

const distinct = (pairs: readonly Pair[]): number => new Set(pairs.map(({ j }) => j)).size;

/** Each corner with the nearest of the other picture, where the next is clearly farther or lies at the same place (another level). */
function pairsOf(one: Features, other: Features): Pair[] {
  const pairs: Pair[] = [];
  for (let i = 0; i < one.x.length; i++) {
    let [best, next, at] = [FAR, FAR, -1];
    for (let j = 0; j < other.x.length; j++) {
      let bits = 0;
      for (let k = 0; k < 8 && bits < next; k++) bits += bitsIn(one.words[i * 8 + k]! ^ other.words[j * 8 + k]!);
      if (bits < best) {
        if (at < 0 || Math.hypot(other.x[j]! - other.x[at]!, other.y[j]! - other.y[at]!) > NEAR) next = best;
        best = bits;
        at = j;
      } else if (bits < next && Math.hypot(other.x[j]! - other.x[at]!, other.y[j]! - other.y[at]!) > NEAR) next = bits;
    }
    if (best <= MOST_BITS && best < next * RATIO) pairs.push({ i, j: at, bits: best });
  }
  return pairs;
}

/** The similarity that fits pairs best (least squares, Umeyama 1991); null when it is out of bounds or they lie on one point. */
function placingOf(one: Features, other: Features, pairs: readonly Pair[]): Placing | null {
  const n = pairs.length;
  let [mx, my, nx, ny] = [0, 0, 0, 0];
  for (const { i, j } of pairs) {
    mx += one.x[i]! / n;
    my += one.y[i]! / n;
    nx += other.x[j]! / n;
    ny += other.y[j]! / n;
  }
  let [spread, along, across] = [0, 0, 0];
  for (const { i, j } of pairs) {
    const [x, y, u, v] = [one.x[i]! - mx, one.y[i]! - my, other.x[j]! - nx, other.y[j]! - ny];
    spread += x * x + y * y;
    along += x * u + y * v;
    across += x * v - y * u;
  }
  if (spread < 0.004) return null;
  const [a, b] = [along / spread, across / spread];
  const scale = Math.hypot(a, b);
  if (scale < SCALES[0] || scale > SCALES[1] || Math.abs(Math.atan2(b, a)) > (MOST_TURN * Math.PI) / 180) return null;
  return { a, b, dx: nx - a * mx + b * my, dy: ny - b * mx - a * my };
}

function gap(one: Features, other: Features, { a, b, dx, dy }: Placing, { i, j }: Pair): number {
  const [x, y] = [one.x[i]!, one.y[i]!];
  return Math.hypot(a * x - b * y + dx - other.x[j]!, b * x + a * y + dy - other.y[j]!);
}

/** Cells of the view are compared in tiles of this side; those that vary less than this many grey levels say nothing. */
const TILE = 6;
const LEAST_DEVIATION = 5;
const LEAST_CORRELATION = 0.7;
/** Tiles that must say something, and the part of them that must show the same: the graphics of one channel alone cover less. */
const LEAST_CELLS = 6;
const LEAST_SHARE = 0.55;

/** Compares what the two show where they lie on one another, tile by tile of the other picture, whatever the brightness. */
function sameCells(one: Features, other: Features, { a, b, dx, dy }: Placing): { same: number; of: number } {
  const norm = a * a + b * b;
  const [wide, tall] = [Math.max(one.view.columns, one.view.rows), Math.max(other.view.columns, other.view.rows)];
  let [same, of] = [0, 0];
  for (let top = 0; top + TILE <= other.view.rows; top += TILE)
    for (let left = 0; left + TILE <= other.view.columns; left += TILE) {
      let [n, p, q, pp, qq, pq] = [0, 0, 0, 0, 0, 0];
      for (let y = top; y < top + TILE; y++)
        for (let x = left; x < left + TILE; x++) {
          const [u, v] = [(x + 0.5) / tall - dx, (y + 0.5) / tall - dy];
          const value = sampleAt(
            one.view,
            ((a * u + b * v) / norm) * wide - 0.5,
            ((a * v - b * u) / norm) * wide - 0.5,
          );
          if (value === null) continue;
          const mate = other.view.values[y * other.view.columns + x]!;
          n++;
          p += value;
          q += mate;
          pp += value * value;
          qq += mate * mate;
          pq += value * mate;
        }
      if (n < (TILE * TILE) / 2) continue;
      const [varP, varQ, both] = [pp / n - (p / n) ** 2, qq / n - (q / n) ** 2, pq / n - (p / n) * (q / n)];
      if (Math.max(varP, varQ) < LEAST_DEVIATION ** 2) continue;
      of++;
      if (both > 0 && both * both >= LEAST_CORRELATION ** 2 * varP * varQ) same++;
    }
  return { same, of };
}

/** Between the four cells round a point; null outside. */
function sampleAt({ columns, rows, values }: Features['view'], x: number, y: number): number | null {
  if (x < 0 || y < 0 || x > columns - 1 || y > rows - 1) return null;
  const [i, j] = [Math.min(columns - 2, Math.floor(x)), Math.min(rows - 2, Math.floor(y))];
  if (i < 0 || j < 0) return null;
  const at = j * columns + i;
  const [u, v] = [x - i, y - j];
  const above = values[at]! + (values[at + 1]! - values[at]!) * u;
  const below = values[at + columns]! + (values[at + columns + 1]! - values[at + columns]!) * u;
  return above + (below - above) * v;
}
