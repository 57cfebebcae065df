import fc from 'fast-check';
import { getPosition } from 'suncalc';
import { describe, expect, test } from 'vitest';
import type { Measured } from './measure.ts';
import { bandHolds, possiblePlaces } from './places.ts';
import { castBy, type Spot, SUN_ERROR, sunAt, turn } from './position.ts';
import { misfitAt, possibleTimes } from './times.ts';

const at = (instant: string): number => Date.parse(instant);
const day = (date: string) => ({ from: at(`${date}T00:00:00Z`), to: at(`${date}T23:59:59Z`) });
const kyiv: Spot = { lat: 50.45, lon: 30.52 };
const measuredAt = (place: Spot, instant: number, error = { degrees: 2, ratio: 0.05 }): Measured[] => {
  const cast = castBy(sunAt(place, instant))!;
  return [
    { kind: 'direction', degrees: cast.direction, error: error.degrees },
    { kind: 'ratio', ratio: cast.ratio, error: error.ratio * cast.ratio },
  ];
};

describe('the sun at a place and an instant', () => {
  test('stands where another program has it, to the error of that program', () => {
    fc.assert(
      fc.property(
        fc.double({ min: -89, max: 89, noNaN: true }),
        fc.double({ min: -180, max: 180, noNaN: true }),
        fc.integer({ min: at('1905-01-01T00:00:00Z'), max: at('2140-01-01T00:00:00Z') }),
        (lat, lon, when) => {
          const ours = sunAt({ lat, lon }, when);
          const theirs = getPosition(new Date(when), lat, lon);
          if (ours.height < 1) return;
          expect(Math.abs(ours.height - theirs.altitude)).toBeLessThan(0.06);
          expect(Math.abs(turn(ours.azimuth, theirs.azimuth)) * Math.cos((ours.height * Math.PI) / 180)).toBeLessThan(
            0.02,
          );
        },
      ),
      { numRuns: 500 },
    );
  });
  test('stands overhead of the Tropic of Cancer at noon of the June solstice', () => {
    expect(sunAt({ lat: 23.436, lon: 0 }, at('2024-06-20T12:02:00Z')).height).toBeGreaterThan(89.6);
  });
  test('rises due east and sets due west at the equator on the equinox', () => {
    expect(sunAt({ lat: 0, lon: 0 }, at('2024-03-20T06:15:00Z')).azimuth).toBeCloseTo(90, 0);
    expect(sunAt({ lat: 0, lon: 0 }, at('2024-03-20T18:00:00Z')).azimuth).toBeCloseTo(270, 0);
  });
  test('goes round the north pole at one height on midsummer and casts no shadow there at midwinter', () => {
    const heights = [0, 6, 12, 18].map(
      (hour) => sunAt({ lat: 90, lon: 0 }, at('2024-06-20T00:00:00Z') + hour * 3.6e6).height,
    );
    expect(Math.max(...heights) - Math.min(...heights)).toBeLessThan(0.02);
    expect(castBy(sunAt({ lat: 90, lon: 0 }, at('2024-12-21T12:00:00Z')))).toBeNull();
  });
  test('casts shadows away from itself, as long as high at 45 degrees', () => {
    expect(castBy({ azimuth: 350, height: 45 })).toEqual({ direction: 170, ratio: expect.closeTo(1, 9) });
  });
});

describe('the times of a shadow', () => {
  test('a shadow measured at an instant gives a stretch that holds it, and nothing on the other side of noon', () => {
    const when = at('2023-05-17T07:25:00Z');
    const found = possibleTimes(kyiv, day('2023-05-17'), measuredAt(kyiv, when));
    expect(found).toHaveLength(1);
    expect(found[0]!.from).toBeLessThan(when);
    expect(found[0]!.to).toBeGreaterThan(when);
    expect(found[0]!.to - found[0]!.from).toBeLessThan(20 * 60_000);
  });
  test('a length alone fits the morning and the afternoon', () => {
    const [, ratio] = measuredAt(kyiv, at('2023-05-17T07:25:00Z'));
    expect(possibleTimes(kyiv, day('2023-05-17'), [ratio!])).toHaveLength(2);
  });
  test('a fit shorter than a minute between two steps is found', () => {
    const when = at('2023-05-17T07:25:30Z');
    const found = possibleTimes(kyiv, day('2023-05-17'), measuredAt(kyiv, when, { degrees: 0, ratio: 0 }));
    expect(found).toHaveLength(1);
    expect(found[0]!.from).toBeLessThanOrEqual(when);
    expect(found[0]!.to).toBeGreaterThanOrEqual(when);
    expect(found[0]!.to - found[0]!.from).toBeLessThan(60_000);
  });
  test('no shadow is possible in the polar night, nor a short one in a Kyiv winter', () => {
    const any: Measured[] = [{ kind: 'direction', degrees: 0, error: 180 }];
    expect(possibleTimes({ lat: 78.2, lon: 15.6 }, day('2024-12-21'), any)).toEqual([]);
    expect(possibleTimes(kyiv, day('2024-12-21'), [{ kind: 'ratio', ratio: 1, error: 0.2 }])).toEqual([]);
  });
  test('a whole year gives the days that fit, on both sides of the solstice', () => {
    const when = at('2023-05-01T09:00:00Z');
    const year = { from: at('2023-01-01T00:00:00Z'), to: at('2023-12-31T23:59:59Z') };
    const found = possibleTimes(kyiv, year, measuredAt(kyiv, when, { degrees: 0.5, ratio: 0.005 }));
    expect(found.some(({ from, to }) => from <= when && when <= to)).toBe(true);
    expect(new Set(found.map(({ from }) => new Date(from).getUTCMonth()))).toEqual(new Set([4, 7]));
  });
  test('ends are where the misfit reaches 1', () => {
    fc.assert(
      fc.property(
        fc.double({ min: -60, max: 60, noNaN: true }),
        fc.double({ min: -180, max: 180, noNaN: true }),
        fc.integer({ min: at('2000-01-01T00:00:00Z'), max: at('2040-01-01T00:00:00Z') }),
        (lat, lon, when) => {
          const place = { lat, lon };
          if (sunAt(place, when).height < 2) return;
          const measured = measuredAt(place, when);
          const found = possibleTimes(place, { from: when - 4 * 3.6e6, to: when + 4 * 3.6e6 }, measured);
          expect(found.some(({ from, to }) => from <= when && when <= to)).toBe(true);
          for (const { from, to } of found) expect(misfitAt(place, (from + to) / 2, measured)).toBeLessThan(1.01);
        },
      ),
      { numRuns: 40 },
    );
  });
  test('a place that is unsure by some kilometres widens the times', () => {
    const when = at('2023-05-17T07:25:00Z');
    const measured = measuredAt(kyiv, when, { degrees: 0.5, ratio: 0.005 });
    const [exact] = possibleTimes(kyiv, day('2023-05-17'), measured);
    const [unsure] = possibleTimes({ ...kyiv, radius: 50 }, day('2023-05-17'), measured);
    expect(unsure!.from).toBeLessThan(exact!.from);
    expect(unsure!.to).toBeGreaterThan(exact!.to);
    // 50 km are 0.7 degrees of longitude there, or 2.8 minutes of the sun's way; twice that for the latitude and what lies between.
    expect(unsure!.to - unsure!.from - (exact!.to - exact!.from)).toBeLessThan(2 * 2 * 2.8 * 60_000);
    const sharp = measuredAt(kyiv, when, { degrees: 0.01, ratio: 0.0001 });
    expect(possibleTimes({ ...kyiv, radius: 50 }, day('2023-05-17'), sharp)).toHaveLength(1);
    const east = { lat: kyiv.lat, lon: kyiv.lon + 0.5 };
    expect(misfitAt(east, when, measuredAt(kyiv, when, { degrees: 0.1, ratio: 0.001 }))).toBeGreaterThan(1);
    expect(
      misfitAt({ ...east, radius: 40 }, when, measuredAt(kyiv, when, { degrees: 0.5, ratio: 0.005 })),
    ).toBeLessThan(1);
    expect(() => possibleTimes({ ...kyiv, radius: -1 }, day('2023-05-17'), measured)).toThrow(/unsure/);
  });
  test('refuses what no shadow has', () => {
    expect(() => possibleTimes(kyiv, day('2024-01-01'), [])).toThrow(/No shadow/);
    expect(() => possibleTimes(kyiv, day('2024-01-01'), [{ kind: 'ratio', ratio: -1, error: 0 }])).toThrow(RangeError);
    expect(() => possibleTimes(kyiv, { from: 2, to: 1 }, measuredAt(kyiv, at('2024-06-01T10:00:00Z')))).toThrow(
      RangeError,
    );
  });
});

describe('the places of a shadow', () => {
  test('the band of a direction and a length holds the place it was measured at and is small', () => {
    const when = at('2022-09-10T06:40:00Z');
    const band = possiblePlaces({ from: when, to: when }, measuredAt(kyiv, when));
    expect(bandHolds(band, kyiv)).toBe(true);
    expect(bandHolds(band, { lat: 50.45, lon: 20 })).toBe(false);
    expect(band.area).toBeLessThan(1e6);
    expect(band.area).toBeGreaterThan(1e4);
  });
  test('a length alone is a ring about the place below the sun, with the area of that ring', () => {
    // Equinox, noon at Greenwich: the sun is overhead of 0° N 1.9° E; a shadow as long as high lies 45 degrees away.
    const when = at('2024-03-20T12:00:00Z');
    const error = 0.1;
    const band = possiblePlaces({ from: when, to: when }, [{ kind: 'ratio', ratio: 1, error }]);
    const zone = (near: number, far: number) =>
      2 * Math.PI * 6371.0088 ** 2 * (Math.cos((near * Math.PI) / 180) - Math.cos((far * Math.PI) / 180));
    const far = (Math.atan(1 + error) * 180) / Math.PI + SUN_ERROR.height;
    const near = (Math.atan(1 - error) * 180) / Math.PI - SUN_ERROR.height;
    expect(band.area / zone(near, far)).toBeCloseTo(1, 2);
    expect(band.polygons).toHaveLength(1);
    expect(band.polygons[0]).toHaveLength(2);
    expect(bandHolds(band, { lat: 45, lon: 1.9 })).toBe(true);
    expect(bandHolds(band, { lat: 0, lon: 1.9 })).toBe(false);
  });
  test('is cut at the antimeridian, and may hold a pole', () => {
    const when = at('2024-03-20T00:00:00Z');
    const ring = possiblePlaces({ from: when, to: when }, [{ kind: 'ratio', ratio: 1, error: 0.1 }]);
    expect(ring.polygons.length).toBeGreaterThan(1);
    for (const [lon] of ring.polygons.flat(2)) expect(Math.abs(lon)).toBeLessThanOrEqual(180);
    const summer = at('2024-06-20T12:00:00Z');
    const polar = possiblePlaces({ from: summer, to: summer }, [{ kind: 'ratio', ratio: 2.3, error: 0.2 }]);
    expect(bandHolds(polar, { lat: 89.9, lon: 0 })).toBe(true);
  });
  test('an unsure clock widens the band along the parallel', () => {
    const when = at('2022-09-10T06:40:00Z');
    const measured = measuredAt(kyiv, when);
    const sure = possiblePlaces({ from: when, to: when }, measured);
    const unsure = possiblePlaces({ from: when - 30 * 60_000, to: when + 30 * 60_000 }, measured);
    expect(unsure.area).toBeGreaterThan(2 * sure.area);
    expect(bandHolds(unsure, { lat: kyiv.lat, lon: kyiv.lon + 7 })).toBe(true);
    expect(bandHolds(sure, { lat: kyiv.lat, lon: kyiv.lon + 7 })).toBe(false);
  });
  test('an exact measurement with an unsure clock leaves no gap between the earliest and the latest moment', () => {
    const when = at('2022-09-10T06:40:00Z');
    const band = possiblePlaces(
      { from: when - 12 * 60_000, to: when + 12 * 60_000 },
      measuredAt(kyiv, when, { degrees: 0.2, ratio: 0.002 }),
    );
    // The same sun stands over another place at every moment between: as far west as the earth turns in the time.
    for (let minutes = -11; minutes <= 11; minutes += 0.7)
      expect(bandHolds(band, { lat: kyiv.lat, lon: kyiv.lon - minutes / 4 })).toBe(true);
    for (const minutes of [-14, 14])
      expect(bandHolds(band, { lat: kyiv.lat, lon: kyiv.lon - minutes / 4 })).toBe(false);
  });
  test('what fits lies inside and what does not fit outside', () => {
    fc.assert(
      fc.property(
        fc.double({ min: -70, max: 70, noNaN: true }),
        fc.double({ min: -179, max: 179, noNaN: true }),
        fc.integer({ min: at('2010-01-01T00:00:00Z'), max: at('2030-01-01T00:00:00Z') }),
        (lat, lon, when) => {
          const { height } = sunAt({ lat, lon }, when);
          if (height < 5 || height > 80) return;
          const measured = measuredAt({ lat, lon }, when, { degrees: 4, ratio: 0.1 });
          const band = possiblePlaces({ from: when, to: when }, measured);
          expect(bandHolds(band, { lat, lon })).toBe(true);
          for (const [x, y] of band.polygons.flat(2)) {
            const off = misfitAt({ lat: y, lon: x }, when, measured);
            if (Math.abs(x) < 179.9 && Math.abs(y) < 85) expect(Math.abs(off - 1)).toBeLessThan(0.2);
          }
        },
      ),
      { numRuns: 10 },
    );
  });
});

test('a turn is the short way round', () => {
  expect(turn(350, 10)).toBe(20);
  expect(turn(10, 350)).toBe(-20);
});
