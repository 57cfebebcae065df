import { type Apparent, apparentSun } from './ephemeris.ts';

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
 * The largest error of `sunAt` in standard air, degrees, as measured against JPL Horizons (`npm run eval -- sun`), rounded up. Near the
 * horizon the real air can lift the sun by some tenths of a degree more or less than the standard air of the formula: measurements of very long
 * shadows deserve a wide error of their own. Within some degrees of the zenith azimuths lose their meaning, and this bound with them.
 */
export const SUN_ERROR: Sun = { azimuth: 0.01, height: 0.01 };

const RAD = Math.PI / 180;
/** The sun's horizontal parallax, degrees: 8.794 seconds of arc. */
const PARALLAX = 8.794 / 3600;
/** Refraction is not reckoned on below this true height, degrees. */
const LOWEST = -1;

/** Apparent places of the last instants asked for: a band asks for the same few at hundreds of thousands of spots. */
const apparent = new Map<number, Apparent>();
const KEPT = 128;

function apparentAt(instant: number): Apparent {
  const known = apparent.get(instant);
  if (known !== undefined) return known;
  if (apparent.size >= KEPT) apparent.clear();
  const found = apparentSun(instant);
  apparent.set(instant, found);
  return found;
}

/**
 * The sun's position at an instant (milliseconds since 1970, UTC), refraction included: Meeus, Astronomical Algorithms, chapters 13 and 16 (formula 16.4,
 * Saemundsson: 1010 hPa, 10 °C), on the apparent place of `apparentSun`.
 */
export function sunAt({ lat, lon }: Spot, instant: number): Sun {
  const { rightAscension, declination, sidereal } = apparentAt(instant);
  const hour = sidereal + lon * RAD - rightAscension;
  const [sinLat, cosLat] = [Math.sin(lat * RAD), Math.cos(lat * RAD)];
  const [sinDec, cosDec] = [Math.sin(declination), Math.cos(declination)];
  const geocentric = Math.asin(Math.max(-1, Math.min(1, sinLat * sinDec + cosLat * cosDec * Math.cos(hour)))) / RAD;
  const height = geocentric - PARALLAX * Math.cos(geocentric * RAD);
  const south = Math.atan2(Math.sin(hour) * cosDec, Math.cos(hour) * sinLat * cosDec - sinDec * cosLat);
  return { azimuth: (south / RAD + 540) % 360, height: height + refraction(height) };
}

/** Degrees by which air lifts what stands at a true height, degrees. */
function refraction(height: number): number {
  const h = Math.max(LOWEST, height);
  return 1.02 / 60 / Math.tan((h + 10.3 / (h + 5.11)) * RAD);
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
