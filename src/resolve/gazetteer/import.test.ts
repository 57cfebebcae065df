import { existsSync, mkdtempSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { gazetteerNames } from '../../languages/en/places/index.ts';
import { importGazetteer } from './import.ts';
import { type Gazetteer, openGazetteer } from './read.ts';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'gazetteer-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

interface Row {
  id: number;
  name: string;
  others?: string;
  at: [number, number];
  kind: [string, string];
  country: string;
  admin1?: string;
  population?: number;
}

const line = ({ id, name, others = '', at, kind, country, admin1 = '', population = 0 }: Row): string =>
  [
    id,
    name,
    name.normalize('NFKD').replace(/\p{M}/gu, ''),
    others,
    ...at,
    ...kind,
    country,
    '',
    admin1,
    '',
    '',
    '',
    population,
    '',
    '',
    'UTC',
    '2024-01-01',
  ].join('\t');

const rows: Row[] = [
  {
    id: 1,
    name: 'Ar Raqqah',
    others: 'Raqqa,Rakka,ALP,Ракка',
    at: [35.95, 39.01],
    kind: ['P', 'PPLA'],
    country: 'SY',
    admin1: '04',
    population: 177_636,
  },
  { id: 2, name: 'Raqqa', at: [36.1, 38.9], kind: ['A', 'ADM1'], country: 'SY', admin1: '04', population: 900_000 },
  {
    id: 3,
    name: 'Springfield',
    at: [39.8, -89.64],
    kind: ['P', 'PPLA'],
    country: 'US',
    admin1: 'IL',
    population: 116_000,
  },
  {
    id: 4,
    name: 'Springfield',
    at: [37.2, -93.29],
    kind: ['P', 'PPL'],
    country: 'US',
    admin1: 'MO',
    population: 166_000,
  },
  { id: 5, name: 'Old Mill Road', at: [10, 10], kind: ['R', 'RD'], country: 'US' },
  {
    id: 6,
    name: 'Khān Shaykhūn',
    at: [35.44, 36.65],
    kind: ['P', 'PPL'],
    country: 'SY',
    admin1: '12',
    population: 48_975,
  },
];

describe('importGazetteer', () => {
  let gazetteer: Gazetteer;
  beforeAll(async () => {
    const table = join(folder, 'rows.txt.gz');
    writeFileSync(table, gzipSync(`${rows.map(line).join('\n')}\nnot a row\n`));
    const done = await importGazetteer([table], join(folder, 'small.bin'), gazetteerNames);
    expect(done).toMatchObject({ places: 5, skipped: 2 });
    gazetteer = openGazetteer(join(folder, 'small.bin'));
  });
  afterAll(() => gazetteer.close());

  test('finds a place by its own and by its other names', () => {
    expect(gazetteer.find('Ar-Raqqah')[0]?.place).toMatchObject({
      id: 1,
      country: 'SY',
      lat: 35.95,
      lon: 39.01,
      population: 177_636,
    });
    expect(gazetteer.find('Rakka').map(({ place }) => place.id)).toEqual([1]);
  });
  test('gives the weightiest bearer of a name first', () => {
    expect(gazetteer.find('Springfield').map(({ place }) => place.id)).toEqual([4, 3]);
    expect(gazetteer.find('Raqqa').map(({ place }) => place.feature)).toEqual(['admin', 'city']);
  });
  test('finds other transliterations of names that were written over', () => {
    expect(gazetteer.findLoose('Khan Sheikhoun').map(({ place }) => place.id)).toEqual([6]);
    expect(gazetteer.findLoose('Sprinkfeld')).toEqual([]);
  });
  test('knows no codes, other scripts or roads', () => {
    for (const name of ['ALP', 'Ракка', 'Old Mill Road', 'Atlantis']) expect(gazetteer.find(name)).toEqual([]);
  });
});

test('the same tables give the same hash, others another; a file of before it was kept is read through', async () => {
  const hashOf = async (name: string, of: readonly Row[], cut = false): Promise<string> => {
    const [table, path] = [join(folder, `${name}.txt`), join(folder, `${name}.bin`)];
    writeFileSync(table, of.map(line).join('\n'));
    await importGazetteer([table], path, gazetteerNames);
    if (cut) writeFileSync(path, Buffer.from(readFileSync(path)).fill(0, 96, 128));
    const gazetteer = openGazetteer(path);
    const { hash } = gazetteer;
    gazetteer.close();
    return hash;
  };
  const hash = await hashOf('first', rows);
  expect(hash).toMatch(/^[0-9a-f]{64}$/);
  expect(await hashOf('again', rows)).toBe(hash);
  expect(await hashOf('before', rows, true)).toBe(hash);
  const moved = rows.map((row, i) => (i === 0 ? { ...row, population: 177_637 } : row));
  expect(await hashOf('moved', moved)).not.toBe(hash);
});

test('a file that is no GeoNames table is refused', async () => {
  const table = join(folder, 'foreign.txt');
  writeFileSync(table, 'name,lat,lon\nAleppo,36,37\n');
  await expect(importGazetteer([table], join(folder, 'none.bin'), gazetteerNames)).rejects.toThrow(/no GeoNames row/);
});

test('a foreign, older or cut gazetteer is refused with its path', async () => {
  const table = join(folder, 'one.txt');
  const path = join(folder, 'one.bin');
  writeFileSync(table, rows.slice(0, 1).map(line).join('\n'));
  await importGazetteer([table], path, gazetteerNames);
  const good = readFileSync(path);
  truncateSync(path, good.length - 5);
  expect(() => openGazetteer(path)).toThrow(/cut short/);
  const older = Buffer.from(good);
  older.writeUInt32LE(1, 8);
  writeFileSync(path, older);
  expect(() => openGazetteer(path)).toThrow(/version 1/);
  writeFileSync(path, 'hello');
  expect(() => openGazetteer(path)).toThrow(/is not a gazetteer/);
});

const dump = join(
  process.env.SITREP_DATA ?? join(import.meta.dirname, '../../../../shared/data'),
  'gazetteer/geonames-cities15000-2013.txt.gz',
);

test.skipIf(!existsSync(dump))('a GeoNames dump of towns is imported (skipped without the data folder)', async () => {
  const path = join(folder, 'cities.bin');
  const { places, skipped } = await importGazetteer([dump], path, gazetteerNames);
  expect(places).toBe(22_936);
  expect(skipped).toBe(0);
  const gazetteer = openGazetteer(path);
  for (const [name, id] of [
    ['Aleppo', 170063],
    ['Halab', 170063],
    ['Dayr az Zawr', 170794],
    ['Kyiv', 703448],
  ] as const) {
    expect(gazetteer.find(name).map(({ place }) => place.id)).toContain(id);
  }
  gazetteer.close();
});
