import { DAY } from '../../record/plain.ts';

const { sin, cos, atan2, asin } = Math;
const RAD = Math.PI / 180;
/** Julian days of 1 January 1970, 0 h, and of J2000.0. */
const JD_1970 = 2_440_587.5;
const JD_2000 = 2_451_545;
const CENTURY = 36_525;

/** Where the sun stands among the stars, and how far the earth has turned: radians, apparent, of the date. */
export interface Apparent {
  rightAscension: number;
  declination: number;
  /** Greenwich apparent sidereal time. */
  sidereal: number;
}

/**
 * The sun's apparent place at an instant (milliseconds since 1970, UTC taken for UT1, which differ by less than a second). Meeus, Astronomical
 * Algorithms (2nd ed.): chapter 25 (low accuracy), 22 (nutation, main terms), 12 (sidereal time), with the perturbations by Venus, Jupiter and the Moon
 * of his Astronomical Formulae for Calculators, chapter 18: some thousandths of a degree from 1900 to 2100.
 */
export function apparentSun(instant: number): Apparent {
  const days = instant / DAY + JD_1970 - JD_2000;
  const dynamical = days + deltaT(2000 + days / 365.2425) / 86_400;
  const t = dynamical / CENTURY;
  const longitude = 280.46646 + t * (36_000.76983 + t * 0.0003032);
  const anomaly = (357.52911 + t * (35_999.05029 - t * 0.0001537)) * RAD;
  const centre =
    (1.914602 - t * (0.004817 + t * 0.000014)) * sin(anomaly) +
    (0.019993 - 0.000101 * t) * sin(2 * anomaly) +
    0.000289 * sin(3 * anomaly);
  const eccentricity = 0.016708634 - t * (0.000042037 + t * 0.0000001267);
  const distance = (1.000001018 * (1 - eccentricity ** 2)) / (1 + eccentricity * cos(anomaly + centre * RAD));
  const { inLongitude, obliquity } = nutation(t);
  // 20.4898 seconds of arc: aberration at one astronomical unit.
  const apparent = (longitude + centre + perturbations(t) - 0.00569161 / distance + inLongitude) * RAD;
  const tilt = obliquity * RAD;
  const centuries = days / CENTURY;
  const mean = 280.46061837 + 360.98564736629 * days + centuries * centuries * (0.000387933 - centuries / 38_710_000);
  return {
    rightAscension: atan2(cos(tilt) * sin(apparent), cos(apparent)),
    declination: asin(sin(tilt) * sin(apparent)),
    sidereal: (mean + inLongitude * cos(tilt)) * RAD,
  };
}

/** Degrees to add to the longitude; the arguments count centuries from 1900 January 0.5. */
function perturbations(t: number): number {
  const u = t + 1;
  return (
    0.00134 * cos((153.23 + 22_518.7541 * u) * RAD) +
    0.00154 * cos((216.57 + 45_037.5082 * u) * RAD) +
    0.002 * cos((312.69 + 32_964.3577 * u) * RAD) +
    0.00179 * sin((350.74 + 445_267.1142 * u - 0.00144 * u * u) * RAD) +
    0.00178 * sin((231.19 + 20.2 * u) * RAD)
  );
}

/** Nutation in longitude and the true obliquity of the ecliptic, degrees. */
function nutation(t: number): { inLongitude: number; obliquity: number } {
  const node = (125.04452 - 1934.136261 * t) * RAD;
  const sun = 2 * (280.4665 + 36_000.7698 * t) * RAD;
  const moon = 2 * (218.3165 + 481_267.8813 * t) * RAD;
  const inLongitude = -17.2 * sin(node) - 1.32 * sin(sun) - 0.23 * sin(moon) + 0.21 * sin(2 * node);
  const inObliquity = 9.2 * cos(node) + 0.57 * cos(sun) + 0.1 * cos(moon) - 0.09 * cos(2 * node);
  const mean = 23.4392911 - t * (0.0130042 + t * (1.64e-7 - t * 5.04e-7));
  return { inLongitude: inLongitude / 3600, obliquity: mean + inObliquity / 3600 };
}

/**
 * Seconds by which the even time of the planets is ahead of the earth's turning in a (decimal) year: Espenak and Meeus, Polynomial Expressions
 * for Delta T (NASA, 2006). A second is 0.00001° of the sun's place: outside 1900 to 2150 their long parabola is enough.
 */
function deltaT(year: number): number {
  const since = (from: number): number => year - from;
  const of = (x: number, ...factors: number[]): number => factors.reduceRight((sum, factor) => sum * x + factor, 0);
  if (year < 1900 || year > 2150) return of(since(1820) / 100, -20, 0, 32);
  if (year < 1920) return of(since(1900), -2.79, 1.494119, -0.0598939, 0.0061966, -0.000197);
  if (year < 1941) return of(since(1920), 21.2, 0.84493, -0.0761, 0.0020936);
  if (year < 1961) return of(since(1950), 29.07, 0.407, -1 / 233, 1 / 2547);
  if (year < 1986) return of(since(1975), 45.45, 1.067, -1 / 260, -1 / 718);
  if (year < 2005) return of(since(2000), 63.86, 0.3345, -0.060374, 0.0017275, 0.000651814, 0.00002373599);
  if (year < 2050) return of(since(2000), 62.92, 0.32217, 0.005589);
  return of(since(1820) / 100, -20, 0, 32) - 0.5628 * (2150 - year);
}
