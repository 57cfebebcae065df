import { readSync } from 'node:fs';

/** Bytes `at` … `at + length` of an open file; fewer when the file ends before. */
export function readAt(file: number, at: number, length: number): Buffer {
  const out = Buffer.allocUnsafe(length);
  let done = 0;
  while (done < length) {
    const got = readSync(file, out, done, length - done, at + done);
    if (got === 0) return out.subarray(0, done);
    done += got;
  }
  return out;
}
