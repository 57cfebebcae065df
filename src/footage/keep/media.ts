import { createHash } from 'node:crypto';
import { once } from 'node:events';
import {
  chmodSync,
  createWriteStream,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { finished } from 'node:stream/promises';

/** Largest original that is kept, in bytes. */
const MOST_BYTES = 8 * 2 ** 30;

/** A file that is not taken in, with the reason in words. */
export class Refused extends Error {
  override name = 'Refused';
}

/** The folder of originals and derived files beside a situation file. */
export interface Media {
  readonly folder: string;
  /**
   * Copies an original in, once by content, under its SHA-256 and read-only. What was there stays as it is.
   * @throws Refused when it is empty or larger than 8 GiB.
   */
  keep(chunks: AsyncIterable<Uint8Array>): Promise<{ sha256: string; bytes: number; path: string; fresh: boolean }>;
  /** Where an original lies. */
  original(sha256: string): string;
  has(sha256: string): boolean;
  /** Writes a file that can be made again from the original. */
  derive(name: string, bytes: Uint8Array): void;
  hasDerived(name: string): boolean;
  /** A derived file; null where it is not there. */
  derived(name: string): Uint8Array | null;
  /** Deletes an original with everything that bears its SHA-256: derived files and the proofs beside it. */
  forget(sha256: string): void;
}

/** Opens (and makes, on the first write) `<situation>.media/`: originals by their SHA-256, derived files in `derived/`. */
export function mediaOf(situation: string): Media {
  const folder = `${situation}.media`;
  const inner = join(folder, 'derived');
  const original = (sha256: string): string => join(folder, sha256);
  let last = 0;
  return {
    folder,
    original,
    has: (sha256) => existsSync(original(sha256)),
    async keep(chunks) {
      mkdirSync(folder, { recursive: true });
      const part = join(folder, `.part-${process.pid}-${++last}`);
      try {
        const { sha256, bytes } = await written(part, chunks);
        const path = original(sha256);
        const fresh = !existsSync(path);
        if (fresh) {
          chmodSync(part, 0o444);
          renameSync(part, path);
        }
        return { sha256, bytes, path, fresh };
      } finally {
        rmSync(part, { force: true });
      }
    },
    derive(name, bytes) {
      mkdirSync(inner, { recursive: true });
      const part = join(inner, `.part-${process.pid}-${++last}`);
      writeFileSync(part, bytes);
      renameSync(part, join(inner, name));
    },
    hasDerived: (name) => existsSync(join(inner, name)),
    derived(name) {
      const path = join(inner, name);
      return existsSync(path) ? readFileSync(path) : null;
    },
    forget(sha256) {
      rmSync(original(sha256), { force: true });
      rmSync(join(folder, 'proofs', sha256), { recursive: true, force: true });
      for (const name of existsSync(inner) ? readdirSync(inner) : [])
        if (name.startsWith(`${sha256}.`)) rmSync(join(inner, name), { force: true });
    },
  };
}

async function written(path: string, chunks: AsyncIterable<Uint8Array>): Promise<{ sha256: string; bytes: number }> {
  const out = createWriteStream(path, { flags: 'wx', mode: 0o600 });
  const hash = createHash('sha256');
  let bytes = 0;
  try {
    for await (const chunk of chunks) {
      bytes += chunk.length;
      if (bytes > MOST_BYTES) throw new Refused(`it has more than ${MOST_BYTES / 2 ** 30} GiB`);
      hash.update(chunk);
      if (!out.write(chunk)) await once(out, 'drain');
    }
  } finally {
    out.end();
    await finished(out);
  }
  if (bytes === 0) throw new Refused('it is empty');
  return { sha256: hash.digest('hex'), bytes };
}
