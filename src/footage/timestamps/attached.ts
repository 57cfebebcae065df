import { createHash } from 'node:crypto';
import { chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { OTS_MAGIC } from './ots-parse.ts';

/** A timestamp's proof that lies beside an original: its name there and its bytes. */
export interface Proof {
  name: string;
  bytes: Uint8Array;
}

const folderOf = (media: string, sha256: string): string => join(media, 'proofs', sha256);

/** Keeps a proof beside an original (in `<media>/proofs/<SHA-256>/`), once by content and read-only; gives back its path. */
export function attachProof(media: string, sha256: string, bytes: Uint8Array): string {
  const folder = folderOf(media, sha256);
  const extension = OTS_MAGIC.equals(bytes.subarray(0, OTS_MAGIC.length)) ? 'ots' : 'tsr';
  const path = join(folder, `${createHash('sha256').update(bytes).digest('hex').slice(0, 16)}.${extension}`);
  if (existsSync(path)) return path;
  mkdirSync(folder, { recursive: true });
  writeFileSync(path, bytes, { flag: 'wx' });
  chmodSync(path, 0o444);
  return path;
}

/** The proofs that lie beside an original, by name. */
export function attachedProofs(media: string, sha256: string): Proof[] {
  const folder = folderOf(media, sha256);
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => /\.(tsr|ots)$/.test(name))
    .sort()
    .map((name) => ({ name, bytes: readFileSync(join(folder, name)) }));
}
