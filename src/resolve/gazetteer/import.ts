import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { createGunzip } from 'node:zlib';
import { type GazetteerNames, geonamesRow } from './geonames.ts';
import type { Gazetteer } from './read.ts';
import { isTransliterated } from './transliterated.ts';
import { gazetteerWriter } from './write.ts';

export interface Imported {
  places: number;
  names: number;
  /** Lines that are no GeoNames rows, or of kinds that no report names. */
  skipped: number;
}

/**
 * Builds a gazetteer from GeoNames tables (allCountries.txt, cities15000.txt, gzipped too) at `out`, streaming: memory stays flat.
 * Where the tables hold no provinces (the cities files), those of `base` are taken over. Throws when a file cannot be read or holds no place.
 */
export async function importGazetteer(
  paths: readonly string[],
  out: string,
  names: GazetteerNames,
  base?: Gazetteer,
): Promise<Imported> {
  const writer = gazetteerWriter(out);
  let skipped = 0;
  let taken = 0;
  let provinces = 0;
  for (const path of paths) {
    for await (const line of lines(path)) {
      const row = geonamesRow(line, names);
      if (row === null) {
        skipped++;
        continue;
      }
      taken++;
      if (row.place.code === 'ADM1') provinces++;
      writer.add(row.place, row.names, isTransliterated(row.place.country));
    }
  }
  if (taken === 0) throw new Error(`no GeoNames row in ${paths.join(', ')}: 19 tab-separated columns are expected`);
  if (provinces === 0 && base !== undefined) {
    for (const place of base.all()) {
      if (place.adminCode !== null) writer.add(place, names.bare(place.name), isTransliterated(place.country));
    }
  }
  return { ...writer.finish(), skipped };
}

async function* lines(path: string): AsyncIterable<string> {
  const file = createReadStream(path, { highWaterMark: 1 << 20 });
  const input = path.endsWith('.gz') ? file.pipe(createGunzip()) : file;
  yield* createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY });
}
