import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';

/** Bytes of a gold file, unpacked when it is gzip, whatever its name says. */
export function readGold(path: string): Buffer {
  const bytes = readFileSync(path);
  return bytes[0] === 0x1f && bytes[1] === 0x8b ? gunzipSync(bytes) : bytes;
}

/** The list as it is, when there is something in it; else an error that says what a file of this format should hold. */
export function needed<T>(list: readonly T[], what: string): readonly T[] {
  if (list.length === 0) throw new Error(`no ${what} in it`);
  return list;
}
