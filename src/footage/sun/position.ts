import { getPosition } from 'suncalc';

/** A point on the earth in degrees, WGS 84: north and east are positive. */
export interface Spot {
  lat: number;
  lon: number;
}

/** Where the sun stands. Degrees: azimuth clockwise from true north; height above the horizon as seen, refraction included. */
export interface Sun {
  azimuth: number;
  height: number;
}

/**
 * The largest error of `sunAt` with the sun above the horizon, degrees, as measured against JPL Horizons (`npm run eval -- sun`: 0.03
 * and 0.08), rounded up. Near the horizon the real air can lift the sun by some tenths of a degree more or less than the
 * standard air of the formula (Meeus, chapter 16): measurements of very long shadows deserve a wide error of their own.
 */
export const SUN_ERROR: Sun = { azimuth: 0.05, height: 0.1 };

/**
 * The sun's position at an instant (milliseconds since 1970, UTC) by the series of Meeus, Astronomical Algorithms, chapter 25, with
 * the refraction of chapter 16, as suncalc 2 computes them.
 */
export function sunAt({ lat, lon }: Spot, instant: number): Sun {
  const { azimuth, altitude } = getPosition(new Date(instant), lat, lon);
  return { azimuth, height: altitude };
}

/** The shadow of an upright thing on level ground. */
export interface Cast {
  /** Where the shadow points, degrees clockwise from true north. */
  direction: number;
  /** Its length as a multiple of the thing's height. */
  ratio: number;
}

/** The shadow that this sun casts; null when it is below the horizon: then there is none. */
export function castBy({ azimuth, height }: Sun): Cast | null {
  if (height <= 0) return null;
  return { direction: (azimuth + 180) % 360, ratio: 1 / Math.tan((height * Math.PI) / 180) };
}

/** The signed turn from one bearing to another, degrees, -180 … 180. */
export const turn = (from: number, to: number): number => ((((to - from) % 360) + 540) % 360) - 180;
