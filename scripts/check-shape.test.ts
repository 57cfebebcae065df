import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { grown, offenders } from './check-shape.ts';
import { withProgram } from './program.ts';
import { shapesIn } from './shape.ts';

const directory = mkdtempSync(join(tmpdir(), 'shape-'));
afterAll(() => rmSync(directory, { recursive: true }));

function shapesOf(text: string) {
  writeFileSync(
    join(directory, 'tsconfig.json'),
    JSON.stringify({ compilerOptions: { types: [] }, include: ['a.ts'] }),
  );
  writeFileSync(join(directory, 'a.ts'), text);
  return withProgram(
    ({ files }) => [...files].flatMap(([path, file]) => shapesIn(path, file)).map(({ file, ...shape }) => shape),
    directory,
  );
}

test('counts each way through a function, and those of a function inside it apart', () => {
  expect(
    shapesOf(`export function outer(a: number, b?: number): number {
  const inner = (x: number) => (x > 1 ? 1 : 2);
  for (const one of [1, 2]) if (a > one && b) return b ?? 1;
  switch (a) {
    case 1: return 1;
    default: return [3].map((x) => inner(x) || 4)[0];
  }
}
`),
  ).toEqual([
    { name: 'outer', line: 1, lines: 8, parameters: 2, paths: 6 },
    { name: 'inner', line: 2, lines: 1, parameters: 1, paths: 2 },
    { name: 'outer/map…', line: 6, lines: 1, parameters: 1, paths: 2 },
  ]);
});

test('optional chaining, types and declarations without a body are no ways', () => {
  expect(
    shapesOf(`export type Maybe<T> = T extends string ? 1 : 2;
export declare function told(a: string): void;
export const at = { to(a?: { b: number }) { return a?.b; } };
`),
  ).toEqual([{ name: 'to', line: 3, lines: 1, parameters: 1, paths: 1 }]);
});

const shape = (file: string, name: string, paths: number, lines = 10, parameters = 1) => ({
  file,
  name,
  line: 1,
  paths,
  lines,
  parameters,
});

test('paths and lines have a limit in the stages, parameters everywhere', () => {
  expect(
    offenders([
      shape('src/extract/a.ts', 'most', 25, 60, 6),
      shape('src/extract/a.ts', 'over', 26, 61, 7),
      shape('src/cli/a.ts', 'free', 90, 90, 7),
      shape('src/extract/a.ts', 'over', 30),
    ]),
  ).toEqual({
    'src/extract/a.ts over': { paths: 30, lines: 61, parameters: 7 },
    'src/cli/a.ts free': { parameters: 7 },
  });
});

test('what is listed may shrink, leave or move as it is; it may not grow, nor another come', () => {
  const before = { 'src/extract/a.ts roles': { paths: 40 } };
  expect(grown({}, before)).toEqual([]);
  expect(grown({ 'src/extract/a.ts roles': { paths: 39 } }, before)).toEqual([]);
  expect(grown({ 'src/mentions/b.ts roles': { paths: 40 } }, before)).toEqual([]);
  expect(grown({ 'src/extract/a.ts roles': { paths: 41 } }, before)).toEqual([
    'src/extract/a.ts roles: 41 paths, 40 before (25 are allowed): take cases out into functions of their own, or into rows of a table',
  ]);
  expect(grown({ 'src/extract/a.ts roles': { paths: 40, lines: 61 } }, before)).toHaveLength(1);
  expect(grown({ ...before, 'src/extract/b.ts roles': { paths: 30 } }, before)).toHaveLength(1);
  expect(grown({ 'src/extract/a.ts other': { paths: 30 } }, before)).toHaveLength(1);
});
