import { spawnSync } from 'node:child_process';
import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { build } from './build.ts';
import { isStale } from './stale.ts';

/** Builds what is needed, makes a situation of the sample reports, and serves the desk on it. */
const { port } = options();
const root = join(import.meta.dirname, '..');
const program = join(root, 'bin/sitrep.js');
const situation = join(root, 'build/sample.db');
const reports = join(root, 'examples/syria-2024');

build();
if (isStale(situation, [reports, join(root, 'dist/cli/main.js'), join(root, 'data'), join(root, 'models')])) {
  mkdirSync(join(root, 'build'), { recursive: true });
  for (const file of [situation, `${situation}-wal`, `${situation}-shm`]) rmSync(file, { force: true });
  const added = spawnSync(process.execPath, [program, 'add', reports, '--archive', '--situation', situation], {
    stdio: 'inherit',
  });
  if (added.status !== 0) process.exit(added.status ?? 1);
}
const served = spawnSync(process.execPath, [program, 'serve', '--situation', situation, '--port', port], {
  stdio: 'inherit',
});
process.exit(served.status ?? 0);

function options(): { port: string } {
  try {
    return parseArgs({ options: { port: { type: 'string', default: '4600' } } }).values;
  } catch (error) {
    process.stderr.write(`${(error as Error).message} Type: npm start -- --port 4700\n`);
    process.exit(2);
  }
}
