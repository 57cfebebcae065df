import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { type Counts, readCounts, writeCounts } from './ratchet.ts';

/**
 * Two rules of imports, so that a file can be read, tested and replaced without those that come after it:
 *
 * 1. In src they point only upstream: a folder may import those before it in `order`. `sitrep.ts` (the path as a whole), `stores.ts`
 *    (the stores with their fold) and `engine.ts` (the name of the reading stages) count as one step after `store`, which keeps what it is
 *    given and imports the record alone. A stage gets its language as an argument: nothing but `mayName` imports one.
 *    How many do so today stands in scripts/by-name.json and may only fall (`--update`).
 * 2. No file imports itself by way of others, for its types or lazily either, in any of `roots`.
 */
const order = [
  'record',
  'read',
  'footage',
  'language',
  'extract',
  'resolve',
  'mentions',
  'corroborate',
  'situation',
  'languages',
  'store',
  'sitrep',
  'serve',
  'cli',
  'index',
];
/** Files at the top of src/ and the step they count as. */
const steps: Record<string, string> = {
  'sitrep.ts': 'sitrep',
  'intake.ts': 'sitrep',
  'intake-page.ts': 'sitrep',
  'engine.ts': 'sitrep',
  'stores.ts': 'sitrep',
  'group-readings.ts': 'sitrep',
  'fingerprint.ts': 'record',
  'index.ts': 'index',
};
const mayName = ['languages', 'sitrep', 'serve', 'cli'];
const roots = ['src', 'desk/src', 'eval', 'train', 'bench', 'scripts'];

/** Files by their path from the root of the repository, with the paths of those that each imports. */
export type Imports = ReadonlyMap<string, readonly string[]>;

/** The imports of all files under the roots; tests, and what is no file of ours (packages, styles, data), are left out. */
export function readImports(directory: string, from: readonly string[] = roots): Imports {
  const found = new Map<string, string[]>();
  for (const root of from) {
    for (const entry of readdirSync(join(directory, root), { recursive: true, withFileTypes: true })) {
      const path = join(entry.parentPath, entry.name);
      if (!entry.isFile() || !/(?<!\.test)\.tsx?$/.test(path) || path.includes('node_modules')) continue;
      const targets = readFileSync(path, 'utf8').matchAll(/(?:\bfrom |\bimport |\bimport\()'(\.[^']+\.tsx?)'/g);
      found.set(
        relative(directory, path),
        Array.from(targets, ([, target = '']) => relative(directory, resolve(dirname(path), target))),
      );
    }
  }
  return found;
}

/** The step of the order that a file of src counts as; null for any other file. */
function stepOf(path: string): string | null {
  const [source, first = ''] = path.split('/');
  return source === 'src' ? (steps[first] ?? first) : null;
}

/** Imports in src against the order, in words, and how many name a language in a stage. */
export function downstream(imports: Imports): { wrong: string[]; named: number } {
  const wrong: string[] = [];
  let named = 0;
  for (const [path, targets] of imports) {
    const step = stepOf(path);
    if (step === null) continue;
    if (!order.includes(step))
      wrong.push(`${path}: its folder is not in the order: add it to scripts/check-imports.ts`);
    for (const target of targets) {
      const other = stepOf(target);
      if (other === 'languages' && !mayName.includes(step)) {
        if (order.indexOf(step) < order.indexOf('languages')) named++;
        else wrong.push(`${path} imports ${target}: ${step} gets its language from src/sitrep.ts`);
      } else if (other === null) wrong.push(`${path} imports ${target}: src stands by itself`);
      else if (step === 'store' && other !== 'store' && other !== 'record')
        wrong.push(
          `${path} imports ${target}: the store imports the record alone; give it what it needs as an argument`,
        );
      else if (order.indexOf(other) > order.indexOf(step))
        wrong.push(`${path} imports ${target}: ${other} comes after ${step}; move what both need upstream`);
    }
  }
  return { wrong, named };
}

/** Circles: groups of files each of which imports every other, by way of the rest. One way round each is given. */
export function circles(imports: Imports): string[][] {
  const found: string[][] = [];
  const done = new Set<string>();
  for (const start of imports.keys()) {
    const way = done.has(start) ? null : wayRound(imports, start);
    if (way === null) continue;
    found.push(way);
    for (const path of way) done.add(path);
  }
  return found;
}

/** The shortest way from a file back to itself; null where there is none. */
function wayRound(imports: Imports, start: string): string[] | null {
  const before = new Map<string, string>();
  const waiting = [start];
  for (const path of waiting) {
    for (const target of imports.get(path) ?? []) {
      if (target === start) {
        const way = [path];
        for (let at = path; at !== start; ) {
          at = before.get(at) ?? start;
          way.unshift(at);
        }
        return way;
      }
      if (before.has(target)) continue;
      before.set(target, path);
      waiting.push(target);
    }
  }
  return null;
}

function main(options: string[]): void {
  const list = join(import.meta.dirname, 'by-name.json');
  const imports = readImports(join(import.meta.dirname, '..'));
  const { wrong, named } = downstream(imports);
  const allowed = (readCounts(list) as Counts).imports ?? 0;
  if (named > allowed)
    wrong.push(`${named} imports name a language in a stage, ${allowed} are allowed: a stage takes it as an argument`);
  else if (options.includes('--update')) writeCounts(list, { imports: named });
  const round = circles(imports).map((way) => `${[...way, way[0]].join(' → ')}`);
  if (wrong.length > 0)
    process.stderr.write(`Imports must point upstream (${order.join(' → ')}):\n${wrong.join('\n')}\n`);
  if (round.length > 0)
    process.stderr.write(
      `Files import one another in a circle: move what both need (often a type) to a file that both may import.\n${round.join('\n')}\n`,
    );
  process.exitCode = wrong.length + round.length > 0 ? 1 : 0;
}

if (import.meta.main) main(process.argv.slice(2));
