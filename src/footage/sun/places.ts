import { outline, type Polygon, sidesOf, within } from './contour.ts';
import { type Allowed, allowedBy, heightsAllowed, type Measured, misfit, narrowest } from './measure.ts';
import { type Spot, sunAt, turn } from './position.ts';
import type { Stretch } from './times.ts';

/** Mean radius of the earth, km (IUGG). */
const RADIUS = 6371.0088;
const RAD = Math.PI / 180;
/** The coarsest mesh: 8 cells of 22.5° from pole to pole. */
const COARSE = 8;
/** The finest: 22.5° halved ten times, 0.022° or 2.4 km. */
const FINEST = 10;
/** Milliseconds in which the sun goes a degree; of how many of them a stretch may be made. */
const PIECE = 4 * 60_000;
const MOST_PIECES = 60;
/** In units of the error. */
const WELL_OUTSIDE = 2;
/** How far the sun's way in a piece bends from a straight one, degrees. */
const BEND = 0.01;

/** Where on the earth a shadow can have been cast. */
export interface Band {
  /** Nothing here when no place fits. Lon and lat in degrees; cut at the antimeridian (RFC 7946). */
  polygons: Polygon[];
  /** Width of the mesh, degrees: outlines are exact to about a tenth of it. */
  mesh: number;
  /** km². */
  area: number;
}

/**
 * Where on the earth the shadow measured can have been cast at one instant, or at any instant of a stretch (a clock that is not to be
 * trusted to the minute). The errors of the measurement and of the sun's position are in the outline. Throws RangeError for an impossible
 * measurement, and for a stretch so long that the whole earth turns under it.
 */
export function possiblePlaces(when: Stretch, measured: readonly Measured[]): Band {
  const asked = allowedBy(measured);
  const swept = (when.to - when.from) / PIECE;
  const half = Math.max(Math.min(20, narrowest(asked)), swept / 15);
  const depth = Math.min(FINEST, Math.max(6, Math.ceil(Math.log2((22.5 * 2.5) / half))));
  const cells = COARSE * 2 ** depth;
  const step = 180 / cells;
  // What the mesh is too coarse for is widened to it, so that nothing possible falls through.
  const allowed = asked.map((one) => ({ ...one, half: Math.max(one.half, 0.7 * step) }));
  const known = new Map<number, number>();
  const found: [number, number][] = [];
  const pieces = piecesOf(when);
  for (const { i, j, near } of cellsNear(allowed, pieces, depth)) {
    found.push([i, j]);
    const corners: [number, number][] = [
      [i, j],
      [i + 1, j],
      [i, j + 1],
      [i + 1, j + 1],
    ];
    for (const [k, l] of corners) {
      const key = k * (cells + 1) + l;
      const before = known.get(key);
      if (before !== undefined && pieces.length === 1) continue;
      // A hair off the edges: at ±180° and the poles themselves bearings flip.
      const lon = Math.max(-179.9999, Math.min(179.9999, k * step - 180));
      const lat = Math.max(-89.9999, Math.min(89.9999, l * step - 90));
      const off = Math.min(...near.map((piece) => leastMisfit({ lat, lon }, piece, allowed))) - 1;
      known.set(key, Math.min(before ?? Number.POSITIVE_INFINITY, off));
    }
  }
  const value = (i: number, j: number): number => known.get(i * (cells + 1) + j) ?? Number.POSITIVE_INFINITY;
  const polygons = outline({ cells, value }, found);
  return { polygons, mesh: step, area: polygons.flat().reduce((sum, ring) => sum + areaOf(ring), 0) };
}

/** Does the band hold the place? */
export const bandHolds = ({ polygons }: Pick<Band, 'polygons'>, { lat, lon }: Spot): boolean =>
  polygons.some(([outer, ...holes]) => within([lon, lat], outer) && !holes.some((hole) => within([lon, lat], hole)));

/** A stretch cut into pieces of at most four minutes, in which the sun goes a degree, as good as straight and evenly. */
function piecesOf({ from, to }: Stretch): Stretch[] {
  if (!(to >= from)) throw new RangeError('The stretch of time ends before it begins.');
  const count = Math.max(1, Math.ceil((to - from) / PIECE));
  if (count > MOST_PIECES)
    throw new RangeError(
      'The time is too wide for a band on the map: give an instant, or a stretch of four hours at most.',
    );
  const at = (k: number): number => from + ((to - from) * k) / count;
  return Array.from({ length: count }, (_, k) => ({ from: at(k), to: at(k + 1) }));
}

/** The least misfit at a spot in a piece of time: of the sun's way between its two ends, by thirds (the misfit is convex on a straight way). */
function leastMisfit(spot: Spot, { from, to }: Stretch, allowed: readonly Allowed[]): number {
  const first = sunAt(spot, from);
  if (from === to) return misfit(first, allowed);
  const last = sunAt(spot, to);
  const way = { azimuth: turn(first.azimuth, last.azimuth), height: last.height - first.height };
  const off = (share: number): number =>
    misfit({ azimuth: first.azimuth + share * way.azimuth, height: first.height + share * way.height }, allowed);
  // Where one measurement alone keeps the whole way well outside, that is answer enough.
  const apart = allowed.map(({ of, middle, half }) => {
    const start = of === 'height' ? first.height - middle : turn(middle, first.azimuth);
    const end = start + way[of];
    return start * end <= 0 ? 0 : Math.min(Math.abs(start), Math.abs(end)) / half;
  });
  const least = Math.max(...apart);
  if (least > WELL_OUTSIDE) return least;
  let [a, b] = [0, 1];
  for (let k = 0; k < 9; k++) {
    const third = (b - a) / 3;
    if (off(a + third) < off(b - third)) b -= third;
    else a += third;
  }
  return Math.min(off(0), off((a + b) / 2), off(1));
}

interface Near {
  i: number;
  j: number;
  /** The pieces of time in which the sun's height there can be what is allowed. */
  near: Stretch[];
}

/**
 * The cells of the finest mesh that can touch the region, found by halving: a cell is left out when the sun's height at its centre is
 * further from what is allowed than the cell is wide, for over a degree of the earth the sun's height changes by a degree at most
 * (by a little less near the horizon, where refraction counts).
 */
function* cellsNear(
  allowed: readonly Allowed[],
  pieces: readonly Stretch[],
  depth: number,
  level = 0,
  from: [number, number] = [0, 0],
): Generator<Near> {
  const { low, high } = heightsAllowed(allowed);
  const cells = COARSE * 2 ** level;
  const step = 180 / cells;
  const [across, up] = level === 0 ? [2 * COARSE, COARSE] : [2, 2];
  for (let i = from[0]; i < from[0] + across; i++) {
    for (let j = from[1]; j < from[1] + up; j++) {
      const middle = { lat: (j + 0.5) * step - 90, lon: (i + 0.5) * step - 180 };
      const near = pieces.filter((piece) => {
        const heights = [sunAt(middle, piece.from).height, sunAt(middle, piece.to).height];
        return Math.max(...heights) >= low - step - BEND && Math.min(...heights) <= high + step + BEND;
      });
      if (near.length === 0) continue;
      if (level === depth) yield { i, j, near };
      else yield* cellsNear(allowed, near, depth, level + 1, [2 * i, 2 * j]);
    }
  }
}

/** Area on the sphere, km², of a ring of short sides; holes are negative. Chamberlain & Duquette, JPL 07-03, eq. 6. */
function areaOf(ring: Polygon[number]): number {
  let sum = 0;
  for (const [[ax, ay], [bx, by]] of sidesOf(ring)) {
    sum -= (bx - ax) * RAD * (2 + Math.sin(ay * RAD) + Math.sin(by * RAD));
  }
  return (sum * RADIUS * RADIUS) / 2;
}
