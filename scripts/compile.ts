import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { rolldown } from 'rolldown';

/*
 * Compiles src/ to dist/. A language is hundreds of small files, one a construction or concept: they are made one module, since opening them one
 * by one would take a third of a cold start.
 */

const root = join(import.meta.dirname, '..');
const dist = join(root, 'dist');

const started = Date.now();
execFileSync(process.execPath, ['node_modules/typescript/bin/tsc', '-p', 'tsconfig.build.json'], {
  cwd: root,
  stdio: 'inherit',
});
for (const path of modulesIn(dist)) {
  // The desk is built by another step; of what is older than this run the source is gone.
  if (!path.startsWith(join(dist, 'desk') + sep) && statSync(path).mtimeMs < started - 1000) rmSync(path);
}
for (const { name } of readdirSync(join(dist, 'languages'), { withFileTypes: true }).filter((one) => one.isDirectory()))
  await unite(join(dist, 'languages', name));

/** Makes of a folder one module for each that is imported from outside, and one for what they share. What it imports stays outside. */
async function unite(folder: string): Promise<void> {
  const isInside = (path: string): boolean => path.startsWith(folder + sep);
  const all = modulesIn(dist).filter((path) => path.endsWith('.js'));
  const inputs = new Set(
    all
      .filter((path) => !isInside(path))
      .flatMap(importsOf)
      .filter(isInside),
  );
  if (inputs.size === 0) return;
  const bundle = await rolldown({
    input: Object.fromEntries([...inputs].sort().map((path) => [relative(folder, path).replace(/\.js$/, ''), path])),
    plugins: [
      {
        name: 'outside',
        resolveId(source, importer) {
          if (importer === undefined || !source.startsWith('.')) return null;
          const id = resolve(dirname(importer), source);
          return isInside(id) ? null : { id, external: 'relative' };
        },
      },
    ],
  });
  const { output } = await bundle.generate({ format: 'esm', chunkFileNames: 'shared-[hash].js' });
  for (const path of all.filter(isInside)) rmSync(path);
  for (const one of output) if (one.type === 'chunk') writeFileSync(join(folder, one.fileName), one.code);
}

/** Files that a compiled module imports. */
function importsOf(path: string): string[] {
  const found = readFileSync(path, 'utf8').matchAll(/\b(?:from |import\()'(\.[^']+)'/g);
  return [...found].flatMap(([, to]) => (to === undefined ? [] : [resolve(dirname(path), to)]));
}

/** Compiled modules and their types in a folder. */
function modulesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.(?:js|d\.ts)$/.test(path))
    .map((path) => join(folder, path));
}
