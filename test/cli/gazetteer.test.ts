import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { type Done, readAll, type Taken } from '../../src/cli/reading/readers.ts';
import { readText } from '../../src/intake.ts';
import type { Reading } from '../../src/record/reading.ts';
import { useGazetteer } from '../../src/resolve/gazetteer/in-use.ts';

const root = join(import.meta.dirname, '../..');
const folder = mkdtempSync(join(tmpdir(), 'sitrep-gazetteer-'));
afterAll(() => rmSync(folder, { recursive: true }));

const sitrep = (words: string[], input = '', gazetteer = '') =>
  spawnSync(process.execPath, [join(root, 'bin/sitrep.js'), ...words], {
    cwd: folder,
    input,
    encoding: 'utf8',
    env: { ...process.env, SITREP_GAZETTEER: gazetteer },
    maxBuffer: 1 << 28,
  });
/** A village that stands in no embedded table. */
const village = [
  1,
  'Sampleford',
  'Sampleford',
  '',
  35.1,
  36.7,
  'P',
  'PPL',
  'SY',
  '',
  '',
  '',
  '',
  '',
  9000,
  '',
  '',
  'UTC',
  '2024-01-01',
];

const text = 'Rebels entered the town of Sampleford on Thursday, a war monitor said.';
const findsIt = ({ entities }: Reading): boolean => entities.some(({ place }) => place?.source === 'geonames:1');

test('an imported gazetteer is used, on every thread, and is part of the name of the engine', async () => {
  writeFileSync(join(folder, 'table.txt'), `${village.join('\t')}\n`);
  expect(sitrep(['gazetteer', 'import', 'table.txt', '--out', 'own.bin']).status).toBe(0);
  const read = (gazetteer: string) => JSON.parse(sitrep(['read', '--json', '-'], text, gazetteer).stdout) as Reading;
  const [own, embedded] = [read('own.bin'), read('')];
  expect([findsIt(own), findsIt(embedded)]).toEqual([true, false]);
  expect(own.engine).not.toBe(embedded.engine);

  useGazetteer(join(folder, 'own.bin'));
  async function* items(): AsyncGenerator<Taken> {
    for (let day = 1; day < 4; day++) yield { input: '-', bytes: 0, item: readText(`${text} It was day ${day}.`) };
  }
  const done: Done[] = [];
  for await (const one of readAll(items(), { threads: 2, direct: 0 })) done.push(one);
  const readings = done.flatMap((one) => ('reading' in one ? [one.reading] : []));
  expect(readings.map(findsIt)).toEqual([true, true, true]);
  expect(new Set(readings.map(({ engine }) => engine))).toEqual(new Set([own.engine]));
});

test('what is no gazetteer is refused at the door, whatever is asked', () => {
  writeFileSync(join(folder, 'letter.bin'), 'a letter to the editor');
  for (const [path, says] of [
    ['none.bin', 'there is no gazetteer at none.bin'],
    ['letter.bin', 'letter.bin is not a gazetteer'],
  ]) {
    const { status, stderr } = sitrep(['read', '-'], 'Rebels seized Hama.', path);
    expect(stderr).toBe(`sitrep: SITREP_GAZETTEER: ${says}.\n`);
    expect(status).toBe(2);
  }
});
