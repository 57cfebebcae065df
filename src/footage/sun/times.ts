import { type Allowed, allowedBy, type Measured, misfit } from './measure.ts';
import { type Spot, sunAt, turn } from './position.ts';

/** A stretch of time, milliseconds since 1970 (UTC), both ends included. */
export interface Stretch {
  from: number;
  to: number;
}

/** A place and how far from it the thing may have stood, km. */
export interface Area extends Spot {
  radius?: number;
}

const MINUTE = 60_000;
/** Kilometres to a degree of a great circle. */
const KM_A_DEGREE = 111.2;
/** A search steps by minutes: ten years are five million positions, a few seconds. */
const LONGEST = 3660 * 24 * 60 * MINUTE;

/**
 * When, within the window, the shadow measured at this place can have been cast: stretches in order, their ends found to the second
 * and rounded outward. Empty when it never fits. Throws RangeError for an empty window, one of more than ten years, or an impossible
 * measurement.
 */
export function possibleTimes(place: Area, window: Stretch, measured: readonly Measured[]): Stretch[] {
  const allowed = allowedBy(measured);
  if (!(window.to >= window.from)) throw new RangeError('The window of time ends before it begins.');
  if (window.to - window.from > LONGEST)
    throw new RangeError('The window of time is longer than ten years: narrow it.');
  const spots = spotsOf(place);
  const off = (at: number): number => misfitAmong(spots, at, allowed);
  const found: Stretch[] = [];
  const steps = Math.max(1, Math.ceil((window.to - window.from) / MINUTE));
  const at = (i: number): number => Math.min(window.to, window.from + i * MINUTE);
  let [before, here] = [Number.POSITIVE_INFINITY, off(at(0))];
  for (let i = 0; i <= steps; i++) {
    const after = i < steps ? off(at(i + 1)) : Number.POSITIVE_INFINITY;
    if (here <= 1) add(found, stretchAround(off, at(i), i === 0 ? at(0) : at(i - 1), at(Math.min(steps, i + 1))));
    else if (here <= before && here < after && steps > 1) {
      // The fit may last less than a minute between two steps that miss it.
      const best = lowest(off, at(Math.max(0, i - 1)), at(Math.min(steps, i + 1)));
      if (off(best) <= 1) add(found, stretchAround(off, best, at(Math.max(0, i - 1)), at(Math.min(steps, i + 1))));
    }
    [before, here] = [here, after];
  }
  return found.map(({ from, to }) => ({
    from: Math.max(window.from, Math.floor(from / 1000) * 1000),
    to: Math.min(window.to, Math.ceil(to / 1000) * 1000),
  }));
}

/** Does the shadow fit this place and instant? The misfit in units of the error: 1 or less fits. */
export function misfitAt(place: Area, instant: number, measured: readonly Measured[]): number {
  return misfitAmong(spotsOf(place), instant, allowedBy(measured));
}

/**
 * The least misfit among spots of which the first is the middle. What lies between them is reached by widening each measurement by half of what it
 * changes from the middle to the edge, so that nothing possible is left out.
 */
function misfitAmong([centre, ...around]: Spots, instant: number, allowed: readonly Allowed[]): number {
  const middle = sunAt(centre, instant);
  const edge = around.map((spot) => sunAt(spot, instant));
  if (edge.length === 0) return misfit(middle, allowed);
  const change = {
    height: Math.max(...edge.map((one) => Math.abs(one.height - middle.height))),
    azimuth: Math.max(...edge.map((one) => Math.abs(turn(middle.azimuth, one.azimuth)))),
  };
  const wide = allowed.map((one) => ({ ...one, half: one.half + change[one.of] / 2 }));
  return Math.min(...[middle, ...edge].map((sun) => misfit(sun, wide)));
}

/** The middle and eight points of the edge of the area. */
/** The middle of a place and, where it is unsure, eight spots round its edge. */
type Spots = readonly [middle: Spot, ...Spot[]];

function spotsOf({ lat, lon, radius = 0 }: Area): Spots {
  if (!(radius >= 0 && radius <= 1000))
    throw new RangeError(`A place cannot be unsure by ${radius} km: give 0 to 1,000.`);
  if (radius === 0) return [{ lat, lon }];
  const degrees = radius / KM_A_DEGREE;
  const edge = Array.from({ length: 8 }, (_, k) => {
    const north = degrees * Math.cos((k * Math.PI) / 4);
    const east = (degrees * Math.sin((k * Math.PI) / 4)) / Math.max(0.01, Math.cos((lat * Math.PI) / 180));
    return { lat: Math.max(-90, Math.min(90, lat + north)), lon: lon + east };
  });
  return [{ lat, lon }, ...edge];
}

function add(found: Stretch[], next: Stretch): void {
  const last = found.at(-1);
  if (last !== undefined && next.from <= last.to + 1) last.to = Math.max(last.to, next.to);
  else found.push(next);
}

/** The stretch of fit around a fitting instant, no further than the neighbouring steps. */
function stretchAround(off: (at: number) => number, fits: number, least: number, most: number): Stretch {
  return { from: edge(off, fits, least), to: edge(off, fits, most) };
}

/** Where the fit ends between a fitting instant and another, within half a second; the other itself when it fits too. */
function edge(off: (at: number) => number, fits: number, other: number): number {
  if (off(other) <= 1) return other;
  let [inside, outside] = [fits, other];
  while (Math.abs(outside - inside) > 500) {
    const middle = (inside + outside) / 2;
    if (off(middle) <= 1) inside = middle;
    else outside = middle;
  }
  return inside;
}

/** The instant of least misfit between two, by thirds: within half a second. */
function lowest(off: (at: number) => number, from: number, to: number): number {
  let [a, b] = [from, to];
  while (b - a > 500) {
    const third = (b - a) / 3;
    if (off(a + third) < off(b - third)) b -= third;
    else a += third;
  }
  return (a + b) / 2;
}
