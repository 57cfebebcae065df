import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';

const folder = mkdtempSync(join(tmpdir(), 'sitrep-group-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const program = join(import.meta.dirname, '../../src/cli/main.ts');

function sitrep(words: string[]): { status: number | null; stdout: string; stderr: string } {
  const start = `import(${JSON.stringify(program)}).then((m) => m.main(process.argv.slice(1)))`;
  const { status, stdout, stderr } = spawnSync(process.execPath, ['-e', start, '--', ...words], { encoding: 'utf8' });
  return { status, stdout, stderr };
}
function file(name: string, words: string): string {
  const path = join(folder, name);
  writeFileSync(path, words);
  return path;
}

const marked = {
  reports: [
    { id: 'a', text: 'A bomb exploded at a market in Karachi on Tuesday.' },
    { id: 'b', sentences: [['The', 'explosion', 'hit', 'a', 'market', 'in', 'Karachi', '.']] },
  ],
  mentions: [
    { id: 'm1', report: 'a', start: 7, end: 15 },
    { id: 'm2', report: 'b', start: 1, end: 2 },
    { id: 'm3', report: 'b', start: 4, end: 5 },
  ],
};

test('marked mentions come back with their groups', () => {
  const { status, stdout } = sitrep(['group', '--mentions', file('marked.json', JSON.stringify(marked))]);
  expect(status).toBe(0);
  expect(JSON.parse(stdout)).toEqual({ m1: 'm1', m2: 'm1', m3: 'm3' });
});

test('a file of another form is bad input, with the place', () => {
  const bad = { ...marked, mentions: [{ id: 'm1', report: 'z', start: 0, end: 1 }] };
  const { status, stdout, stderr } = sitrep(['group', '--mentions', file('bad.json', JSON.stringify(bad))]);
  expect([status, stdout]).toEqual([2, '']);
  expect(stderr).toContain('mention "m1" is of report "z", which is not there');
  expect(sitrep(['group', '--mentions', join(folder, 'none.json')]).status).toBe(2);
  expect(sitrep(['group', 'a.txt', '--mentions', 'b.json']).stderr).toContain('brings its own reports');
});

test('found mentions are grouped over all inputs, alike by group and by read --group', () => {
  const one = file('one.txt', 'Rebels captured the town of Hama on Thursday.');
  const two = file('two.txt', 'The capture of the town of Hama by rebels on Thursday was a blow to the army.');
  const groups = JSON.parse(sitrep(['group', one, two]).stdout) as Record<string, string>;
  const readings = sitrep(['read', '--group', one, two])
    .stdout.trim()
    .split('\n')
    .map((line) => JSON.parse(line) as { report: { id: string }; groups: Record<string, string> });
  const of = readings.map(({ groups: own }) => Object.values(own));
  expect(of[0]!.some((group) => of[1]!.includes(group))).toBe(true);
  for (const { report, groups: own } of readings)
    for (const [id, group] of Object.entries(own)) expect(groups[`${report.id.slice(0, 12)}:${id}`]).toBe(group);
});
