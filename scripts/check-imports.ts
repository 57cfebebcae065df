import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';

/**
 * Imports point only upstream: a folder may import those before it in this list, so that data flows one way and a stage can be read,
 * tested and replaced without those that come after it. `sitrep.ts` (the stages in order) and `engine.ts` (their name) count as one step
 * after `languages`.
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
  'sitrep',
  'store',
  'serve',
  'cli',
  'index',
];
/** Files at the top of src/ and the step they count as. */
const files: Record<string, string> = {
  'sitrep.ts': 'sitrep',
  'engine.ts': 'sitrep',
  'fingerprint.ts': 'record',
  'index.ts': 'index',
};

const root = join(import.meta.dirname, '../src');
const stepOf = (file: string): number => {
  const [first] = relative(root, file).split('/');
  return order.indexOf(files[first] ?? first);
};

/** Imports of English by name in the stages: what is left to be given as an argument. May only fall. */
const BY_NAME: number = JSON.parse(readFileSync(join(import.meta.dirname, 'by-name.json'), 'utf8')).imports;

const wrong: string[] = [];
let named = 0;
for (const entry of readdirSync(root, { recursive: true, withFileTypes: true })) {
  const file = join(entry.parentPath, entry.name);
  if (!entry.isFile() || !file.endsWith('.ts') || file.endsWith('.test.ts')) continue;
  for (const [, target] of readFileSync(file, 'utf8').matchAll(/from '(\.[^']+)'/g)) {
    const imported = resolve(dirname(file), target);
    if (stepOf(imported) === order.indexOf('languages') && stepOf(file) < stepOf(imported)) named++;
    else if (stepOf(imported) > stepOf(file)) {
      wrong.push(
        `src/${relative(root, file)} imports src/${relative(root, imported)}: ${order[stepOf(imported)]} comes after ${order[stepOf(file)]}`,
      );
    }
    if (stepOf(imported) < 0 || stepOf(file) < 0)
      wrong.push(`src/${relative(root, file)}: its folder, or that of ${target}, is not in the order`);
  }
}
if (named < BY_NAME && process.argv.includes('--update'))
  writeFileSync(join(import.meta.dirname, 'by-name.json'), `{ "imports": ${named} }\n`);
if (named > BY_NAME)
  wrong.push(`${named} imports name a language in a stage, ${BY_NAME} are allowed: a stage takes it as an argument`);
if (wrong.length > 0) {
  process.stderr.write(`Imports must point upstream (${order.join(' → ')}):\n${wrong.join('\n')}\n`);
  process.exit(1);
}
