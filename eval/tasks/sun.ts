import { existsSync } from 'node:fs';
import { basename, join } from 'node:path';
import { getPosition } from 'suncalc';
import { type Sun, sunAt, turn } from '../../src/footage/sun/position.ts';
import { fingerprint } from '../fingerprint.ts';
import { needed, readGold } from '../gold.ts';
import type { EvalMiss, EvalResult, EvalRow, EvalTask } from '../types.ts';

/** Errors that a position may have, degrees: what is asked for, and what is reached. */
const BOUNDS = [
  { azimuth: 0.05, height: 0.25 },
  { azimuth: 0.01, height: 0.01 },
];

interface Truth {
  locations: { name: string; lat: number; lng: number }[];
  positions: Record<string, { sun: Record<string, { azimuth: number; altitude: number }> }>;
}

/** How far a position is from the truth, degrees. */
const off = (truth: Sun, { azimuth, height }: Sun): Sun => ({
  azimuth: Math.abs(turn(truth.azimuth, azimuth)),
  height: Math.abs(truth.height - height),
});

export const task: EvalTask = {
  name: 'sun',
  describe:
    "the sun's azimuth and height against JPL Horizons (fixtures.json: locations, positions, degrees, refracted)",
  async run(context): Promise<EvalResult> {
    const path = context.file ?? join(context.data, 'footage/sun/fixtures.json');
    const result: EvalResult = { rows: [], errors: [], fingerprints: {} };
    if (!existsSync(path)) return result;
    const bytes = readGold(path);
    const truth = JSON.parse(bytes.toString('utf8')) as Truth;
    const found = needed(
      truth.locations.flatMap(({ name, lat, lng }) =>
        Object.entries(truth.positions[name]?.sun ?? {}).map(([time, { azimuth, altitude }]) => {
          const real = { azimuth, height: altitude };
          const peer = getPosition(new Date(time), lat, lng);
          return {
            words: `${name} ${time}`,
            ours: off(real, sunAt({ lat, lon: lng }, Date.parse(time))),
            suncalc: off(real, { azimuth: peer.azimuth, height: peer.altitude }),
          };
        }),
      ),
      'positions',
    );
    const set = context.file === null ? 'horizons' : basename(path);
    const common = { task: 'sun', set, of: found.length };
    for (const kind of ['azimuth', 'height'] as const) {
      const scored = (score: (errors: number[]) => number): Pick<EvalRow, 'ours' | 'peers'> => ({
        ours: score(found.map(({ ours }) => ours[kind])),
        peers: [{ name: 'suncalc 2', score: score(found.map(({ suncalc }) => suncalc[kind])), how: 'run here' }],
      });
      for (const bound of BOUNDS) {
        const within = (errors: number[]): number =>
          errors.filter((error) => error <= bound[kind]).length / errors.length;
        result.rows.push({ ...common, metric: `${kind} within ${bound[kind]}°`, ...scored(within) });
      }
      const minutes = (errors: number[]): number => 60 * Math.max(...errors);
      result.rows.push({ ...common, metric: `largest error of ${kind}`, ...scored(minutes), unit: '′', floor: false });
    }
    const [asked] = BOUNDS;
    result.errors = found
      .filter(({ ours }) => ours.azimuth > asked!.azimuth || ours.height > asked!.height)
      .map(
        ({ words, ours }): EvalMiss => ({
          set,
          words,
          expected: `within ${asked!.azimuth}° and ${asked!.height}°`,
          found: `azimuth off by ${ours.azimuth.toFixed(3)}°, height by ${ours.height.toFixed(3)}°`,
        }),
      );
    result.fingerprints[set] = fingerprint(bytes);
    return result;
  },
};
