import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { engine, engineOf } from '../src/engine.ts';
import { fingerprintOf, modelFiles, stageFiles } from '../src/fingerprint.ts';
import { readText } from '../src/intake.ts';
import { readReport } from '../src/sitrep.ts';

const root = join(import.meta.dirname, '..');
const stages = stageFiles(root);
const now = fingerprintOf(root);

/** The engine's name if this file of the repository held something more. */
const nameWith = (changed: string): string =>
  engineOf(
    fingerprintOf(root, (path) => {
      const bytes = readFileSync(path);
      return path === join(root, changed) ? Buffer.concat([bytes, Buffer.from(' ')]) : bytes;
    }),
    'a gazetteer',
  );
const name = engineOf(now, 'a gazetteer');

describe('the name of an engine', () => {
  test('says the version, and stands in every reading', () => {
    expect(engine()).toMatch(/^sitrep\/\d+\.\d+\.\d+\+[0-9a-f]{8}$/);
    expect(readReport(readText('Rebels seized Hama.')).engine).toBe(engine());
  });

  test.each([
    'src/read/text.ts',
    'src/language/analyse.ts',
    'src/extract/extract.ts',
    'src/resolve/resolve.ts',
    'src/languages/en/places/countries.ts',
    'src/record/reading.ts',
    'src/record/observation.ts',
    'src/sitrep.ts',
    ...modelFiles(root),
  ])('changes with %s', (file) => {
    expect(nameWith(file)).not.toBe(name);
  });

  test('changes with the gazetteer, and with there being one', () => {
    expect(new Set([name, engineOf(now, 'a larger gazetteer'), engineOf(now, null)]).size).toBe(3);
  });

  test('takes in every source of the folders that read', () => {
    for (const folder of ['read', 'language', 'languages/en', 'extract', 'resolve']) {
      const sources = readdirSync(join(root, 'src', folder), { recursive: true, encoding: 'utf8' });
      for (const file of sources.filter((one) => one.endsWith('.ts') && !one.endsWith('.test.ts')))
        expect(stages).toContain(`src/${folder}/${file}`);
    }
  });

  test('does not change with what reads nothing: what comes after the log, the desk, docs, tests, the name itself', () => {
    const none =
      /^(?:desk|docs|test|eval|bench|train|scripts)\/|^src\/(?:corroborate|situation|store|serve|cli|footage)\/|\.test\.ts$/;
    expect(stages.filter((file) => none.test(file))).toEqual([]);
    for (const file of [
      'src/serve/index.ts',
      'src/engine.ts',
      'src/record/judgement.ts',
      'src/resolve/places.test.ts',
      'src/languages/template/index.ts',
      'models/NOTICE',
    ])
      expect(nameWith(file)).toBe(name);
  });

  test('is the same wherever the repository was checked out, with whatever line ends', () => {
    const windows = fingerprintOf(root, (path) =>
      path.endsWith('.ts') ? Buffer.from(readFileSync(path, 'utf8').replaceAll('\n', '\r\n')) : readFileSync(path),
    );
    expect(windows).toEqual(now);
  });

  test('is the one that the build wrote', () => {
    expect(JSON.parse(readFileSync(join(root, 'dist/engine.json'), 'utf8'))).toEqual(now);
  });
});
