import { type FileHandle, open } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { createInflateRaw, type InflateRaw } from 'node:zlib';
import { isBomb } from './unpack.ts';

/** A file in a zip. */
export interface ZipEntry {
  name: string;
  /** Unpacked size in bytes, as the zip says; more is refused while unpacking. */
  size: number;
  /** The content, unpacked as it is read. */
  open(): AsyncIterable<Uint8Array>;
}

/** A zip that cannot be read, in one line. */
export class ZipError extends Error {
  override name = 'ZipError';
}

const END = 0x06054b50;
const CENTRAL = 0x02014b50;
const LOCAL = 0x04034b50;
/** Files in a zip, at most; unpacked bytes for one packed, at most (deflate's own bound is 1,032). */
const MOST_ENTRIES = 100_000;
const MOST_RATIO = 1100;
/** Bytes of a directory that names so many files, at most. */
const MOST_DIRECTORY = 2 ** 27;

/** Whether a name stays inside the folder that it is unpacked in. */
export const staysInside = (name: string): boolean =>
  !/^([a-z]:)?[\\/]/i.test(name) && !name.split(/[\\/]/).includes('..') && !name.includes('\0');

/**
 * The files of a zip by its central directory (PKWARE APPNOTE 6.3). Nothing is unpacked to disk under a name of the zip's.
 * @throws ZipError
 */
export async function* zipEntries(path: string): AsyncGenerator<ZipEntry | { refused: string }, void, undefined> {
  const file = await open(path, 'r');
  try {
    const { size } = await file.stat();
    const { count, at, length } = await endOf(file, size);
    if (count > MOST_ENTRIES) throw new ZipError(`it names ${count} files, more than ${MOST_ENTRIES}`);
    if (length > MOST_DIRECTORY) throw new ZipError(`its directory has ${length} bytes`);
    const directory = await read(file, at, length);
    let unpacked = 0;
    for (let i = 0, from = 0; i < count; i++) {
      if (from + 46 > directory.length || directory.readUInt32LE(from) !== CENTRAL)
        throw new ZipError(`its directory breaks off after ${i} of ${count} files`);
      const [names, extra, comment] = [28, 30, 32].map((offset) => directory.readUInt16LE(from + offset));
      const name = directory.toString('utf8', from + 46, from + 46 + names);
      const entry = {
        name,
        flags: directory.readUInt16LE(from + 8),
        method: directory.readUInt16LE(from + 10),
        packed: directory.readUInt32LE(from + 20),
        size: directory.readUInt32LE(from + 24),
        at: directory.readUInt32LE(from + 42),
      };
      from += 46 + names + extra + comment;
      if (name.endsWith('/')) continue;
      const refused = refusal(entry);
      if (refused !== null) {
        yield { refused };
        continue;
      }
      unpacked += entry.size;
      if (isBomb(unpacked, size)) throw new ZipError('its files would unpack to more than 100 times its size');
      yield { name, size: entry.size, open: () => contentOf(file, entry) };
    }
  } finally {
    await file.close();
  }
}

interface Entry {
  name: string;
  flags: number;
  method: number;
  packed: number;
  size: number;
  at: number;
}

function refusal({ name, flags, method, packed, size }: Entry): string | null {
  const named = JSON.stringify(name.slice(0, 120));
  if (!staysInside(name)) return `${named} would leave its folder and is not unpacked`;
  if (flags & 1) return `${named} is encrypted`;
  if (method !== 0 && method !== 8) return `${named} is packed by a method (${method}) that is not read`;
  if (packed === 0xffffffff || size === 0xffffffff) return `${named} has 4 GiB or more (Zip64), which is not read`;
  if (size > packed * MOST_RATIO + 1024)
    return `${named} claims ${size} bytes from ${packed}, more than packing can hold`;
  return null;
}

async function endOf(file: FileHandle, size: number): Promise<{ count: number; at: number; length: number }> {
  const tail = await read(file, Math.max(0, size - 65_557), Math.min(size, 65_557));
  for (let at = tail.length - 22; at >= 0; at--) {
    if (tail.readUInt32LE(at) !== END) continue;
    const found = {
      count: tail.readUInt16LE(at + 10),
      length: tail.readUInt32LE(at + 12),
      at: tail.readUInt32LE(at + 16),
    };
    if (found.at + found.length <= size) return found;
  }
  throw new ZipError('it has no directory of its files: it is cut off or damaged');
}

async function read(file: FileHandle, at: number, length: number): Promise<Buffer> {
  const bytes = Buffer.alloc(length);
  const { bytesRead } = await file.read(bytes, 0, length, at);
  return bytes.subarray(0, bytesRead);
}

async function* contentOf(
  file: FileHandle,
  { name, method, packed, size, at }: Entry,
): AsyncGenerator<Uint8Array, void, undefined> {
  const head = await read(file, at, 30);
  if (head.length < 30 || head.readUInt32LE(0) !== LOCAL)
    throw new ZipError(`${JSON.stringify(name)} is not where the directory says`);
  const start = at + 30 + head.readUInt16LE(26) + head.readUInt16LE(28);
  async function* stored(): AsyncGenerator<Buffer, void, undefined> {
    for (let done = 0; done < packed; ) {
      const chunk = await read(file, start + done, Math.min(65_536, packed - done));
      if (chunk.length === 0) throw new ZipError(`${JSON.stringify(name)} breaks off`);
      done += chunk.length;
      yield chunk;
    }
  }
  let seen = 0;
  const source = Readable.from(stored());
  const chunks = method === 0 ? source : unpacked(source, createInflateRaw());
  try {
    for await (const chunk of chunks as AsyncIterable<Buffer>) {
      seen += chunk.length;
      if (seen > size)
        throw new ZipError(`${JSON.stringify(name)} unpacks to more than the ${size} bytes that it claims`);
      yield chunk;
    }
  } finally {
    source.destroy();
    chunks.destroy();
  }
}

function unpacked(source: Readable, inflate: InflateRaw): InflateRaw {
  source.on('error', (error) => inflate.destroy(error));
  return source.pipe(inflate);
}
