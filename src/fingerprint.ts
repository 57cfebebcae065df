import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';

/** What of this program decides how a report is read, apart from the gazetteer: SHA-256 in hex. */
export interface Fingerprint {
  /** Of the package. */
  version: string;
  stages: string;
  models: string;
}

/** Folders of src/ whose every file may decide what a reading says, and files outside them: the stages in order, the form of a reading. */
const folders = ['read', 'language', 'languages', 'extract', 'resolve', 'mentions'];
const entries = ['sitrep.ts', 'record/reading.ts'];
/**
 * What names the engine reads nothing itself; a language that nobody speaks yet is copied, never read with; and what comes after the log
 * reads event mentions alone.
 */
const apart = ['engine.ts', 'fingerprint.ts', 'languages/template', 'stores.ts', 'situation', 'corroborate', 'store'];

const IMPORT = /^(?:import|export)\s+(?!type\b)[^'"]*?from '(\.[^']+)'|\bimport\('(\.[^']+)'\)/gm;

/** Bytes of a file by its path. */
export type ReadBytes = (path: string) => Uint8Array;

/** Sources that decide what a reading says, sorted, relative to `root`: the reading stages and every file that they import values from. */
export function stageFiles(root: string, read: ReadBytes = readFileSync): string[] {
  const src = resolve(root, 'src');
  const isApart = (path: string): boolean =>
    apart.some((name) => path === join(src, name) || path.startsWith(join(src, `${name}/`)));
  const queue = [
    ...entries.map((name) => join(src, name)),
    ...folders.flatMap((name) => sourcesIn(join(src, name))),
  ].filter((path) => !isApart(path));
  const found = new Set(queue);
  for (let path = queue.pop(); path !== undefined; path = queue.pop()) {
    for (const [, from, later = ''] of text(read(path)).matchAll(IMPORT)) {
      const imported = resolve(dirname(path), from ?? later);
      if (found.has(imported) || isApart(imported)) continue;
      found.add(imported);
      queue.push(imported);
    }
  }
  return [...found].map((path) => relative(root, path).replaceAll('\\', '/')).sort();
}

/** Weights and kernels in models/, sorted, relative to `root`. */
export const modelFiles = (root: string): string[] =>
  readdirSync(join(root, 'models'))
    .filter((name) => /\.(?:bin|wasm)$/.test(name))
    .map((name) => `models/${name}`)
    .sort();

/** Reads and hashes all of them (about 0.1 s): done once, by the build. Throws where a file is missing. */
export function fingerprintOf(root: string, read: ReadBytes = readFileSync): Fingerprint {
  const { version } = JSON.parse(text(read(join(root, 'package.json')))) as { version: string };
  return {
    version,
    // Wherever the repository was checked out, with whatever line ends.
    stages: hashed(stageFiles(root, read), (file) => text(read(join(root, file))).replaceAll('\r\n', '\n')),
    models: hashed(modelFiles(root), (file) => read(join(root, file))),
  };
}

const sha256 = (data: string | Uint8Array): string => createHash('sha256').update(data).digest('hex');

const hashed = (files: readonly string[], content: (file: string) => string | Uint8Array): string =>
  sha256(files.map((file) => `${file} ${sha256(content(file))}\n`).join(''));

const text = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);

const sourcesIn = (folder: string): string[] =>
  existsSync(folder)
    ? readdirSync(folder, { recursive: true, encoding: 'utf8' })
        .filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'))
        .map((name) => join(folder, name))
    : [];
