import { spawnSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { linkProgram } from '../../scripts/link.ts';

const root = join(import.meta.dirname, '../..');
const folder = mkdtempSync(join(tmpdir(), 'sitrep-npx-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** The path as a person's shell has it: no folder of this repository's programs, so npm runs on the machine's own Node. */
const path = (process.env.PATH ?? '')
  .split(delimiter)
  .filter((entry) => !entry.includes('node_modules'))
  .join(delimiter);
const cache = join(folder, 'cache');
const run = (program: string, words: string[], cwd: string) => {
  const { status, stdout, stderr } = spawnSync(program, words, {
    cwd,
    input: '',
    encoding: 'utf8',
    env: { PATH: path, HOME: folder, npm_config_cache: cache, npm_config_update_notifier: 'false' },
  });
  return { status, stdout, stderr };
};
const written = (file: string): Record<string, unknown> => JSON.parse(readFileSync(file, 'utf8'));

const { version } = written(join(root, 'package.json'));

describe('npx sitrep', () => {
  test.each(['.', 'desk', 'docs'])(
    'in %s runs the checkout: no warning, nothing in npm’s cache of programs',
    (place) => {
      const { status, stdout, stderr } = run('npx', ['--offline', 'sitrep', '--version'], join(root, place));
      expect({ status, stdout, stderr }).toEqual({ status: 0, stdout: `${version}\n`, stderr: '' });
      expect(existsSync(join(cache, '_npx'))).toBe(false);
    },
  );

  test('downloads no program that the repository does not name', () => {
    const { status, stderr } = run('npx', ['--offline', 'sitrep-that-nobody-has'], root);
    expect(status).not.toBe(0);
    expect(stderr).not.toMatch(/will be installed/);
  });
});

test('the link is made anew where it is missing or leads elsewhere', () => {
  const checkout = join(folder, 'checkout');
  const link = join(checkout, 'node_modules/.bin/sitrep');
  mkdirSync(join(checkout, 'bin'), { recursive: true });
  linkProgram(checkout);
  expect(existsSync(join(checkout, 'node_modules'))).toBe(false);
  writeFileSync(join(checkout, 'bin/sitrep.js'), 'the checkout');
  mkdirSync(join(checkout, 'node_modules/.bin'), { recursive: true });
  writeFileSync(link, 'another program');
  for (let times = 0; times < 2; times += 1) {
    linkProgram(checkout);
    expect(readFileSync(link, 'utf8')).toBe('the checkout');
  }
});

test('the packed package has the program, though package.json of the repository names none', () => {
  const source = join(folder, 'source');
  const user = join(folder, 'user');
  for (const made of [join(source, 'bin'), user]) mkdirSync(made, { recursive: true });
  const { prepare: _, ...scripts } = written(join(root, 'package.json')).scripts as Record<string, string>;
  const manifest = `${JSON.stringify({ name: 'sitrep', version, type: 'module', files: ['bin'], scripts }, null, 2)}\n`;
  writeFileSync(join(source, 'package.json'), manifest);
  copyFileSync(join(root, 'bin/sitrep.js'), join(source, 'bin/sitrep.js'));
  writeFileSync(join(user, 'package.json'), '{"private":true}');

  expect(run('npm', ['pack', '--offline', '--pack-destination', user], source).status).toBe(0);
  expect(readFileSync(join(source, 'package.json'), 'utf8')).toBe(manifest);
  expect(run('npm', ['install', '--offline', `./sitrep-${version}.tgz`], user).status).toBe(0);
  expect(existsSync(join(user, 'node_modules/.bin/sitrep'))).toBe(true);
});

test('the folder itself is never published: its package.json names no program', () => {
  const { status, stderr } = run('npm', ['run', 'prepublishOnly'], root);
  expect(status).not.toBe(0);
  expect(stderr).toContain('npm pack');
});
