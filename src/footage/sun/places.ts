import { outline, type Polygon, within } from './contour.ts';
import { type Allowed, allowedBy, heightsAllowed, type Measured, misfit, narrowest } from './measure.ts';
import { type Spot, sunAt } from './position.ts';
import type { Stretch } from './times.ts';

/** Mean radius of the earth, km (IUGG). */
const RADIUS = 6371.0088;
const RAD = Math.PI / 180;
/** The coarsest mesh: 8 cells of 22.5° from pole to pole. */
const COARSE = 8;
/** The finest: 22.5° halved ten times, 0.022° or 2.4 km. */
const FINEST = 10;
/** More instants than this in a stretch would take minutes. */
const MOST_INSTANTS = 60;

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
  const allowed = allowedBy(measured);
  const half = Math.min(20, narrowest(allowed));
  const instants = instantsOf(when, half);
  const depth = Math.min(FINEST, Math.max(6, Math.ceil(Math.log2((22.5 * 2.5) / half))));
  const cells = COARSE * 2 ** depth;
  const step = 180 / cells;
  const known = new Map<number, number>();
  const off = (spot: Spot): number => Math.min(...instants.map((at) => misfit(sunAt(spot, at), allowed)));
  const value = (i: number, j: number): number => {
    const key = i * (cells + 1) + j;
    let found = known.get(key);
    if (found === undefined) {
      // A hair off the edges: at ±180° and the poles themselves bearings flip.
      const lon = Math.max(-179.9999, Math.min(179.9999, i * step - 180));
      const lat = Math.max(-89.9999, Math.min(89.9999, j * step - 90));
      found = off({ lat, lon }) - 1;
      known.set(key, found);
    }
    return found;
  };
  const polygons = outline({ cells, value }, cellsNear(allowed, instants, depth));
  return { polygons, mesh: step, area: polygons.flat().reduce((sum, ring) => sum + areaOf(ring), 0) };
}

/** Does the band hold the place? */
export const bandHolds = ({ polygons }: Pick<Band, 'polygons'>, { lat, lon }: Spot): boolean =>
  polygons.some(([outer, ...holes]) => within([lon, lat], outer) && !holes.some((hole) => within([lon, lat], hole)));

/** Instants so close that the sun moves less than the narrowest error from one to the next (it moves a degree in four minutes). */
function instantsOf({ from, to }: Stretch, half: number): number[] {
  const step = Math.max(1, half) * 4 * 60_000;
  const count = Math.ceil((to - from) / step);
  if (!(count >= 0)) throw new RangeError('The stretch of time ends before it begins.');
  if (count > MOST_INSTANTS)
    throw new RangeError(
      'The time is too wide for a band on the map: give an instant, or a stretch of a few hours at most.',
    );
  return Array.from({ length: count + 1 }, (_, k) => (count === 0 ? from : from + ((to - from) * k) / count));
}

/**
 * The cells of the finest mesh that can touch the region, found by halving: a cell is left out when the sun's height at its centre is
 * further from what is allowed than the cell is wide, for over a degree of the earth the sun's height changes by a degree at most
 * (by a little less near the horizon, where refraction counts).
 */
function* cellsNear(
  allowed: readonly Allowed[],
  instants: readonly number[],
  depth: number,
  level = 0,
  from: [number, number] = [0, 0],
): Generator<[number, number]> {
  const { low, high } = heightsAllowed(allowed);
  const cells = COARSE * 2 ** level;
  const step = 180 / cells;
  const [across, up] = level === 0 ? [2 * COARSE, COARSE] : [2, 2];
  for (let i = from[0]; i < from[0] + across; i++) {
    for (let j = from[1]; j < from[1] + up; j++) {
      const middle = { lat: (j + 0.5) * step - 90, lon: (i + 0.5) * step - 180 };
      const near = instants.some((at) => {
        const { height } = sunAt(middle, at);
        return height >= low - step && height <= high + step;
      });
      if (!near) continue;
      if (level === depth) yield [i, j];
      else yield* cellsNear(allowed, instants, depth, level + 1, [2 * i, 2 * j]);
    }
  }
}

/** Area on the sphere, km², of a ring of short sides; holes are negative. Chamberlain & Duquette, JPL 07-03, eq. 6. */
function areaOf(ring: Polygon[number]): number {
  let sum = 0;
  for (let k = 1; k < ring.length; k++) {
    const [[ax, ay], [bx, by]] = [ring[k - 1], ring[k]];
    sum -= (bx - ax) * RAD * (2 + Math.sin(ay * RAD) + Math.sin(by * RAD));
  }
  return (sum * RADIUS * RADIUS) / 2;
}
