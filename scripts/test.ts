import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { build } from './build.ts';
import { slowest, type TestResults } from './test-results.ts';

/**
 * Every check, in order of speed: types, lint, imports, words, sizes, docs, then all tests. Says which test files were slowest, what was left
 * out and how to get it; with SITREP_ALL_CHECKS=1 leaving anything out is a failure. The last line counts: `N passed, N failed, N skipped`.
 * `npm test -- extract` runs the tests alone whose path holds "extract"; so do all other arguments of vitest (`-t "a name"`).
 */
const root = join(import.meta.dirname, '..');
const filters = process.argv.slice(2);
const counts = { passed: 0, failed: 0, skipped: 0 };
const leftOut: string[] = [];

function check(name: string, command: string[]): void {
  const { status } = spawnSync(process.execPath, command, { cwd: root, stdio: 'inherit' });
  counts[status === 0 ? 'passed' : 'failed'] += 1;
  process.stdout.write(`${status === 0 ? 'ok    ' : 'FAILED'} ${name}\n`);
}

build();
if (filters.length === 0) {
  check('types', ['node_modules/typescript/bin/tsc', '--noEmit']);
  check('types of the desk', ['node_modules/typescript/bin/tsc', '--noEmit', '-p', 'desk']);
  check('lint and format', ['node_modules/@biomejs/biome/bin/biome', 'check', '.']);
  check('direction and circles of imports', ['scripts/check-imports.ts']);
  check('words of a language outside src/languages', ['scripts/check-words.ts']);
  check('sizes of functions and files', ['scripts/check-shape.ts']);
  check('package', ['node_modules/publint/src/cli.js', '--strict']);
  check('docs name every command and option', ['scripts/docs.ts', '--check']);
} else
  leftOut.push(`all checks but the tests of ${filters.join(' ')}: npm test runs them, npm run check all but the tests`);

const chromium = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find((path) =>
  existsSync(path),
);
if (chromium === undefined)
  leftOut.push('the browser checks of the desk: install Chromium (Debian, Ubuntu: apt-get install chromium)');
mkdirSync(join(root, 'build'), { recursive: true });
const results = join(root, 'build/test-results.json');
rmSync(results, { force: true });
const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${results}`];
spawnSync(process.execPath, ['node_modules/vitest/vitest.mjs', 'run', ...reporters, ...filters], {
  cwd: root,
  stdio: 'inherit',
  env: { ...process.env, SITREP_CHROMIUM: chromium ?? '' },
});
if (!existsSync(results)) {
  process.stderr.write('The tests did not run to their end (vitest says why above): nothing was counted.\n');
  process.exit(1);
}
const ran = JSON.parse(readFileSync(results, 'utf8')) as TestResults;
if (ran.testResults.length === 0) {
  process.stderr.write(
    `No test file has a path that holds ${filters.join(' or ')}: give a part of one, such as extract.\n`,
  );
  process.exit(1);
}
counts.passed += ran.numPassedTests;
counts.failed += ran.numFailedTests;
counts.skipped += ran.numPendingTests;
if (ran.numFailedTests === 0 && ran.numFailedTestSuites > 0) counts.failed += ran.numFailedTestSuites;

process.stdout.write(`slowest test files:\n${slowest(ran, root).join('\n')}\n`);
for (const what of leftOut) process.stdout.write(`left out: ${what}\n`);
if (leftOut.length > 0 && process.env.SITREP_ALL_CHECKS === '1') counts.failed += leftOut.length;
process.stdout.write(`${counts.passed} passed, ${counts.failed} failed, ${counts.skipped} skipped\n`);
process.exit(counts.failed > 0 ? 1 : 0);
