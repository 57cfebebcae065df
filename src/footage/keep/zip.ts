import { type FileHandle, open } from 'node:fs/promises';
import { pipeline, Readable } from 'node:stream';
import { createInflateRaw } from 'node:zlib';
import {
  type Entry,
  fromRandomAccessReaderPromise,
  getFileNameLowLevel,
  RandomAccessReader,
  type ZipFile,
} from 'yauzl';
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

/** Files in a zip, at most; unpacked bytes for one packed, at most (deflate's own bound is 1,032). */
const MOST_ENTRIES = 100_000;
const MOST_RATIO = 1100;
/** The methods of packing that are read (PKWARE APPNOTE 4.4.5). */
const STORED = 0;
const DEFLATED = 8;

/** Whether a name stays inside the folder that it is unpacked in. */
export const staysInside = (name: string): boolean =>
  !/^([a-z]:)?[\\/]/i.test(name) && !name.split(/[\\/]/).includes('..') && !name.includes('\0');

/**
 * The files of a zip, Zip64 too, by its central directory. Nothing is unpacked to disk under a name of the zip's.
 * @throws ZipError
 */
export async function* zipEntries(path: string): AsyncGenerator<ZipEntry | { refused: string }, void, undefined> {
  const file = await open(path, 'r');
  try {
    const { size } = await file.stat();
    const zip = await openZip(file, size);
    if (zip.entryCount > MOST_ENTRIES)
      throw new ZipError(`it names ${zip.entryCount} files, more than ${MOST_ENTRIES}`);
    let unpacked = 0;
    for await (const entry of zip.eachEntry()) {
      const name = nameOf(entry);
      if (name.endsWith('/')) continue;
      const refused = refusal(name, entry);
      if (refused !== null) {
        yield { refused };
        continue;
      }
      unpacked += entry.uncompressedSize;
      if (isBomb(unpacked, size)) throw new ZipError('its files would unpack to more than 100 times its size');
      yield { name, size: entry.uncompressedSize, open: () => contentOf(zip, name, entry) };
    }
  } catch (error) {
    throw error instanceof ZipError ? error : new ZipError(reasonOf(error));
  } finally {
    await file.close();
  }
}

/** Opened so that a bad name or size refuses its own entry, not the whole zip: names come as bytes, sizes are checked here. */
const openZip = (file: FileHandle, size: number): Promise<ZipFile> =>
  fromRandomAccessReaderPromise(new Bytes(file, size), size, { decodeStrings: false, validateEntrySizes: false });

/** The name in UTF-8 where the entry says so (bit 11 of its flags, or its Unicode field), else in code page 437 (APPNOTE, appendix D). */
const nameOf = ({ generalPurposeBitFlag, fileNameRaw, extraFields }: Entry): string =>
  getFileNameLowLevel(generalPurposeBitFlag, fileNameRaw, extraFields, true);

function refusal(name: string, entry: Entry): string | null {
  const { compressedSize: packed, uncompressedSize: size, compressionMethod: method } = entry;
  const named = JSON.stringify(name.slice(0, 120));
  if (!staysInside(name)) return `${named} would leave its folder and is not unpacked`;
  if (entry.isEncrypted()) return `${named} is encrypted`;
  if (method !== STORED && method !== DEFLATED) return `${named} is packed by a method (${method}) that is not read`;
  if (size > packed * MOST_RATIO + 1024)
    return `${named} claims ${size} bytes from ${packed}, more than packing can hold`;
  return null;
}

async function* contentOf(zip: ZipFile, name: string, entry: Entry): AsyncGenerator<Uint8Array, void, undefined> {
  const { compressionMethod, uncompressedSize: size } = entry;
  const named = JSON.stringify(name.slice(0, 120));
  let seen = 0;
  try {
    const packed = await zip.openReadStreamPromise(entry, { decodeFileData: false });
    // Whatever fails on the way is thrown to whoever reads.
    const content = compressionMethod === DEFLATED ? pipeline(packed, createInflateRaw(), () => {}) : packed;
    for await (const chunk of content as AsyncIterable<Buffer>) {
      seen += chunk.length;
      if (seen > size) throw new ZipError(`${named} unpacks to more than the ${size} bytes that it claims`);
      yield chunk;
    }
  } catch (error) {
    throw error instanceof ZipError ? error : new ZipError(`${named}: ${reasonOf(error)}`);
  }
}

/** What the reader of zips says, in our words where they tell what to do. */
function reasonOf(error: unknown): string {
  const { message } = error as Error;
  if (message.startsWith('multi-disk')) return 'it is one part of several: join them first';
  if (message.startsWith('strong encryption')) return 'it is encrypted: unpack it first';
  return `it is cut off or damaged (${message.slice(0, 160)})`;
}

/** Bytes read ahead: yauzl asks for the directory in pieces of some fifty bytes, and 60,000 of them one by one take 3 s. */
const AHEAD = 8192;

/** The bytes of a file as yauzl asks for them: no place that the zip names is asked of the file before it is known to lie in it. */
class Bytes extends RandomAccessReader {
  readonly #file: FileHandle;
  readonly #size: number;
  #ahead = { at: 0, bytes: Buffer.alloc(0) };

  constructor(file: FileHandle, size: number) {
    super();
    this.#file = file;
    this.#size = size;
  }

  override read(
    buffer: Buffer,
    offset: number,
    length: number,
    position: number,
    done: (error: Error | null) => void,
  ): void {
    if (position + length > this.#size) done(new Error('it names a place past its end'));
    else if (this.#copied(buffer, offset, length, position)) done(null);
    else
      this.#readAhead(length, position).then(
        () => done(this.#copied(buffer, offset, length, position) ? null : new Error('it breaks off')),
        (error: Error) => done(error),
      );
  }

  #copied(buffer: Buffer, offset: number, length: number, position: number): boolean {
    const from = position - this.#ahead.at;
    if (from < 0 || from + length > this.#ahead.bytes.length) return false;
    this.#ahead.bytes.copy(buffer, offset, from, from + length);
    return true;
  }

  async #readAhead(length: number, position: number): Promise<void> {
    const wanted = Math.max(length, AHEAD);
    const { buffer, bytesRead } = await this.#file.read(Buffer.alloc(wanted), 0, wanted, position);
    this.#ahead = { at: position, bytes: buffer.subarray(0, bytesRead) };
  }

  override _readStreamForRange(start: number, end: number): Readable {
    return Readable.from(chunks(this.#file, start, end));
  }
}

async function* chunks(file: FileHandle, start: number, end: number): AsyncGenerator<Buffer, void, undefined> {
  for (let at = start; at < end; ) {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(Math.min(65_536, end - at)), 0, null, at);
    if (bytesRead === 0) return;
    at += bytesRead;
    yield buffer.subarray(0, bytesRead);
  }
}
