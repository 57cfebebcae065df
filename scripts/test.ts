import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from './build.ts';

/**
 * Every check, in order of speed: types, lint, direction of imports, docs, then all tests. Says what was left out and how to get it; with
 * SITREP_ALL_CHECKS=1 leaving anything out is a failure. The last line counts: `N passed, N failed, N skipped`.
 */
const root = join(import.meta.dirname, '..');
const counts = { passed: 0, failed: 0, skipped: 0 };
const leftOut: string[] = [];

function check(name: string, command: string[]): void {
  const { status } = spawnSync(process.execPath, command, { cwd: root, stdio: 'inherit' });
  counts[status === 0 ? 'passed' : 'failed'] += 1;
  process.stdout.write(`${status === 0 ? 'ok    ' : 'FAILED'} ${name}\n`);
}

build();
check('types', ['node_modules/typescript/bin/tsc', '--noEmit']);
check('types of the desk', ['node_modules/typescript/bin/tsc', '--noEmit', '-p', 'desk']);
check('lint and format', ['node_modules/@biomejs/biome/bin/biome', 'check', '.']);
check('direction and circles of imports', ['scripts/check-imports.ts']);
check('words of a language outside src/languages', ['scripts/check-words.ts']);
check('sizes of functions and files', ['scripts/check-shape.ts']);
check('package', ['node_modules/publint/src/cli.js', '--strict']);
check('docs name every command and option', ['scripts/docs.ts', '--check']);

const chromium = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find((path) =>
  existsSync(path),
);
if (chromium === undefined)
  leftOut.push('the browser checks of the desk: install Chromium (Debian, Ubuntu: apt-get install chromium)');
mkdirSync(join(root, 'build'), { recursive: true });
const results = join(root, 'build/test-results.json');
spawnSync(
  process.execPath,
  ['node_modules/vitest/vitest.mjs', 'run', '--reporter=default', '--reporter=json', `--outputFile.json=${results}`],
  {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, SITREP_CHROMIUM: chromium ?? '' },
  },
);
const ran = JSON.parse(readFileSync(results, 'utf8')) as {
  numPassedTests: number;
  numFailedTests: number;
  numFailedTestSuites: number;
  numPendingTests: number;
};
counts.passed += ran.numPassedTests;
counts.failed += ran.numFailedTests;
counts.skipped += ran.numPendingTests;
if (ran.numFailedTests === 0 && ran.numFailedTestSuites > 0) counts.failed += ran.numFailedTestSuites;

for (const what of leftOut) process.stdout.write(`left out: ${what}\n`);
if (leftOut.length > 0 && process.env.SITREP_ALL_CHECKS === '1') counts.failed += leftOut.length;
process.stdout.write(`${counts.passed} passed, ${counts.failed} failed, ${counts.skipped} skipped\n`);
process.exit(counts.failed > 0 ? 1 : 0);
