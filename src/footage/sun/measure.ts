import { SUN_ERROR, type Sun, turn } from './position.ts';

/**
 * What was measured of a shadow in a picture: its direction, or its length over the height of what casts it, each with the
 * largest error that the measurer allows (a bound, not a standard deviation). All of one picture hold at the same instant and place.
 */
export type Measured =
  | { kind: 'direction'; degrees: number; error: number }
  | { kind: 'ratio'; ratio: number; error: number };

/** The sun's azimuths and heights that a measurement allows: the middle and half the width, in degrees. */
export interface Allowed {
  of: 'azimuth' | 'height';
  middle: number;
  half: number;
}

const heightOf = (ratio: number): number => (Math.atan2(1, Math.max(0, ratio)) * 180) / Math.PI;

/**
 * Turns measurements into what they allow of the sun. The error of the sun's own position (SUN_ERROR) is added to each. Throws
 * RangeError for a measurement that no shadow has.
 */
export function allowedBy(measured: readonly Measured[]): Allowed[] {
  if (measured.length === 0)
    throw new RangeError('No shadow was given: a direction, a length ratio, or both are needed.');
  return measured.map((one) => {
    if (!Number.isFinite(one.error) || one.error < 0)
      throw new RangeError(`The error of a shadow's ${one.kind} cannot be ${one.error}: give a number of 0 or more.`);
    if (one.kind === 'direction') {
      if (!Number.isFinite(one.degrees)) throw new RangeError(`A shadow cannot point to ${one.degrees} degrees.`);
      return { of: 'azimuth', middle: (one.degrees + 540) % 360, half: Math.min(180, one.error + SUN_ERROR.azimuth) };
    }
    if (!Number.isFinite(one.ratio) || one.ratio < 0 || one.ratio + one.error === 0)
      throw new RangeError(`A shadow cannot be ${one.ratio} times as long as the thing is high.`);
    const high = heightOf(one.ratio - one.error) + SUN_ERROR.height;
    const low = Math.max(0, heightOf(one.ratio + one.error) - SUN_ERROR.height);
    return { of: 'height', middle: (high + low) / 2, half: (high - low) / 2 };
  });
}

/**
 * How far the sun is from what the measurements allow, in their own errors: 1 or less fits, 2 is twice the error away. A sun below the
 * horizon casts no shadow and never fits. Continuous in time and place, so that its crossings of 1 can be searched for.
 */
export function misfit({ azimuth, height }: Sun, allowed: readonly Allowed[]): number {
  let worst = 1 - height;
  for (const { of, middle, half } of allowed) {
    const off = of === 'height' ? Math.abs(height - middle) : Math.abs(turn(middle, azimuth));
    worst = Math.max(worst, off / half);
  }
  return worst;
}

/** The sun's heights that the measurements allow between them: what prunes a search, since the height changes by at most a degree a degree of the earth. */
export function heightsAllowed(allowed: readonly Allowed[]): { low: number; high: number } {
  let low = 0;
  let high = 90;
  for (const { of, middle, half } of allowed) {
    if (of !== 'height') continue;
    low = Math.max(low, middle - half);
    high = Math.min(high, middle + half);
  }
  return { low, high };
}

/** Half the width of the narrowest measurement, degrees: how fine a search must be. */
export const narrowest = (allowed: readonly Allowed[]): number => Math.min(...allowed.map(({ half }) => half));
