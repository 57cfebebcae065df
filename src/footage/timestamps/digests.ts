import { createHash, getHashes } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { pipeline } from 'node:stream/promises';
import type { DigestOf } from './check.ts';

/** Digests of a file, each made once, by reading it in pieces. */
export function digestsOfFile(path: string): DigestOf {
  const made = new Map<string, Promise<Uint8Array>>();
  return (algorithm) => {
    const known = made.get(algorithm) ?? digest(path, algorithm);
    made.set(algorithm, known);
    return known;
  };
}

async function digest(path: string, algorithm: string): Promise<Uint8Array> {
  if (!getHashes().includes(algorithm)) throw new RangeError(`The digest ${algorithm} cannot be made here.`);
  const hash = createHash(algorithm);
  await pipeline(createReadStream(path), hash);
  return hash.digest();
}
