import { existsSync } from 'node:fs';
import { basename, join } from 'node:path';
import { sunAt, turn } from '../../src/footage/sun/position.ts';
import { fingerprint } from '../fingerprint.ts';
import { needed, readGold } from '../gold.ts';
import type { EvalMiss, EvalResult, EvalTask } from '../types.ts';

/** The error that footage checks may have, degrees. */
const MOST = { azimuth: 0.05, height: 0.25 };

interface Truth {
  locations: { name: string; lat: number; lng: number }[];
  positions: Record<string, { sun: Record<string, { azimuth: number; altitude: number }> }>;
}

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
          const ours = sunAt({ lat, lon: lng }, Date.parse(time));
          return {
            words: `${name} ${time}`,
            up: altitude > 0,
            azimuth: Math.abs(turn(azimuth, ours.azimuth)),
            height: Math.abs(ours.height - altitude),
          };
        }),
      ),
      'positions',
    );
    const set = context.file === null ? 'horizons' : basename(path);
    const within = (kind: 'azimuth' | 'height'): number =>
      found.filter((one) => one[kind] <= MOST[kind]).length / found.length;
    // Minutes of arc.
    const worst = (kind: 'azimuth' | 'height', list: typeof found): number =>
      60 * Math.max(0, ...list.map((one) => one[kind]));
    const up = found.filter((one) => one.up);
    const degrees = { task: 'sun', set, floor: false, unit: '′' };
    result.rows.push(
      { task: 'sun', set, metric: 'azimuth within 0.05°', of: found.length, ours: within('azimuth') },
      { task: 'sun', set, metric: 'height within 0.25°', of: found.length, ours: within('height') },
      { ...degrees, metric: 'largest error of azimuth', of: found.length, ours: worst('azimuth', found) },
      { ...degrees, metric: 'largest error of height', of: found.length, ours: worst('height', found) },
      { ...degrees, metric: 'largest error of height, sun up', of: up.length, ours: worst('height', up) },
    );
    result.errors = found
      .filter(({ azimuth, height }) => azimuth > MOST.azimuth || height > MOST.height)
      .map(
        ({ words, azimuth, height }): EvalMiss => ({
          set,
          words,
          expected: 'within 0.05° and 0.25°',
          found: `azimuth off by ${azimuth.toFixed(3)}°, height by ${height.toFixed(3)}°`,
        }),
      );
    result.fingerprints[set] = fingerprint(bytes);
    return result;
  },
};
