import { execFileSync } from 'node:child_process';
import { existsSync, utimesSync } from 'node:fs';
import { join } from 'node:path';
import { linkProgram } from './link.ts';
import { isStale } from './stale.ts';

const root = join(import.meta.dirname, '..');

interface Step {
  name: string;
  target: string;
  sources: string[];
  command: string[];
}

/** What is built, in order; a step whose target is newer than all of its sources is left out. */
const steps: Step[] = [
  {
    name: 'gazetteer',
    target: 'data/gazetteer.bin',
    sources: ['scripts/build-gazetteer.ts', 'src/resolve/gazetteer', 'src/languages/en/places'],
    command: ['scripts/build-gazetteer.ts'],
  },
  {
    name: 'program',
    target: 'dist/cli/main.js',
    sources: ['src', 'tsconfig.build.json', 'tsconfig.json', 'scripts/compile.ts'],
    command: ['scripts/compile.ts'],
  },
  {
    name: 'engine',
    target: 'dist/engine.json',
    sources: ['src', 'models', 'package.json', 'scripts/write-engine.ts'],
    command: ['scripts/write-engine.ts'],
  },
  {
    name: 'schema',
    target: 'dist/schema.json',
    sources: ['src/record', 'scripts/write-schema.ts'],
    command: ['scripts/write-schema.ts'],
  },
  {
    name: 'desk',
    target: 'dist/desk/index.html',
    sources: ['desk', 'src/record'],
    command: ['node_modules/vite/bin/vite.js', 'build', 'desk', '--logLevel', 'warn'],
  },
];

/** Builds what is missing or older than its sources, and links the program for npx. */
export function build(): void {
  linkProgram(root);
  for (const { name, target, sources, command } of steps) {
    const output = join(root, target);
    if (
      !isStale(
        output,
        sources.map((source) => join(root, source)),
      )
    )
      continue;
    const started = performance.now();
    execFileSync(process.execPath, command, { cwd: root, stdio: 'inherit' });
    if (!existsSync(output)) throw new Error(`the step "${name}" did not write ${target}`);
    utimesSync(output, new Date(), new Date());
    process.stderr.write(`built ${name} in ${((performance.now() - started) / 1000).toFixed(1)} s\n`);
  }
}

if (import.meta.main) build();
