import { closeSync, fstatSync, openSync, readSync } from 'node:fs';

/** A file that is read in pieces. */
export interface Source {
  size: number;
  /** Up to `length` bytes from `at`; fewer at the end. */
  read(at: number, length: number): Buffer;
}

export const sourceOfBytes = (bytes: Uint8Array): Source => ({
  size: bytes.length,
  read: (at, length) => Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).subarray(at, at + length),
});

/** Opens a file, gives it to `use` and closes it. */
export async function withSource<T>(path: string, use: (source: Source) => Promise<T>): Promise<T> {
  const file = openSync(path, 'r');
  try {
    return await use({
      size: fstatSync(file).size,
      read(at, length) {
        const bytes = Buffer.alloc(length);
        return bytes.subarray(0, readSync(file, bytes, 0, length, at));
      },
    });
  } finally {
    closeSync(file);
  }
}
