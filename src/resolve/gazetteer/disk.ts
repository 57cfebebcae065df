import { createHash } from 'node:crypto';
import { fstatSync, readSync } from 'node:fs';

/** Bytes read at once where a file is read as it is needed. */
const pageBytes = 16_384;

/** Reads an open file of `size` bytes as it is needed, each page once: a short run touches a part of it only, a long one holds it whole. */
export function pagedReader(file: number, size: number): (at: number, bytes: number) => Buffer {
  const whole = Buffer.allocUnsafeSlow(size);
  const loaded = new Uint8Array(Math.ceil(size / pageBytes));
  return (at, bytes) => {
    const end = Math.min(at + bytes, size);
    for (let page = Math.floor(at / pageBytes); page * pageBytes < end; page++) {
      if (loaded[page] === 1) continue;
      const from = page * pageBytes;
      readInto(file, whole, from, Math.min(from + pageBytes, size));
      loaded[page] = 1;
    }
    return whole.subarray(at, end);
  };
}

/** Fills `out` from `from` to `to` with the bytes at the same place of the file. */
function readInto(file: number, out: Buffer, from: number, to: number): void {
  for (let at = from; at < to; ) {
    const got = readSync(file, out, at, to - at, at);
    if (got === 0) throw new Error('the file was cut short while it was read');
    at += got;
  }
}

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

/** Bytes hashed at once. */
const hashedBytes = 1 << 20;

/** SHA-256, in hex, of an open file from `at` to its end. */
export function hashFrom(file: number, at: number): string {
  const hash = createHash('sha256');
  const { size } = fstatSync(file);
  for (let next = at; next < size; next += hashedBytes)
    hash.update(readAt(file, next, Math.min(hashedBytes, size - next)));
  return hash.digest('hex');
}
