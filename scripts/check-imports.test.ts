import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { circles, downstream, readImports } from './check-imports.ts';

const made: string[] = [];
afterAll(() => {
  for (const directory of made) rmSync(directory, { recursive: true });
});

function importsOf(files: Record<string, string>) {
  const directory = mkdtempSync(join(tmpdir(), 'imports-'));
  made.push(directory);
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(directory, path)), { recursive: true });
    writeFileSync(join(directory, path), text);
  }
  return readImports(directory, ['src']);
}

test('finds a circle through types, re-exports and lazy imports, and tells one way round', () => {
  const imports = importsOf({
    'src/read/a.ts': "import type { B } from './b.ts';\n",
    'src/read/b.ts': "export { c } from './c.ts';\n",
    'src/read/c.ts': "export const c = async () => (await import('./a.ts')).a;\n",
    'src/read/d.ts': "import './a.ts';\n",
  });
  expect(circles(imports)).toEqual([['src/read/a.ts', 'src/read/b.ts', 'src/read/c.ts']]);
});

test('takes no shared file, test or package for a circle', () => {
  const imports = importsOf({
    'src/read/a.ts': "import { z } from 'zod';\nimport { c } from './c.ts';\nimport { b } from './b.ts';\n",
    'src/read/b.ts': "import { c } from './c.ts';\n",
    'src/read/c.ts': 'export const c = 1;\n',
    'src/read/c.test.ts': "import './a.ts';\n",
  });
  expect(circles(imports)).toEqual([]);
});

test('imports point upstream', () => {
  const at = (path: string, ...targets: string[]) => downstream(new Map([[path, targets]])).wrong;
  expect(at('src/extract/a.ts', 'src/language/b.ts', 'src/record/c.ts', 'src/extract/d.ts')).toEqual([]);
  expect(at('src/extract/a.ts', 'src/mentions/b.ts')).toEqual([
    'src/extract/a.ts imports src/mentions/b.ts: mentions comes after extract; move what both need upstream',
  ]);
  expect(at('src/new/a.ts')).toHaveLength(1);
  expect(at('src/read/a.ts', 'eval/b.ts')).toEqual(['src/read/a.ts imports eval/b.ts: src stands by itself']);
  expect(at('eval/a.ts', 'src/cli/b.ts')).toEqual([]);
});

test('nothing but the whole path, the server and the command line names a language', () => {
  const english = 'src/languages/en/index.ts';
  expect(downstream(new Map([['src/sitrep.ts', [english]]]))).toEqual({ wrong: [], named: 0 });
  expect(downstream(new Map([['src/extract/a.ts', [english, english]]]))).toEqual({ wrong: [], named: 2 });
  expect(downstream(new Map([['src/store/a.ts', [english]]])).wrong).toHaveLength(1);
  expect(downstream(new Map([[english, ['src/language/tree.ts']]])).wrong).toEqual([]);
});
