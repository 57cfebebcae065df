import { createReadStream } from 'node:fs';
import { lstat, open, readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { FetchPage } from '../../read/read.ts';
import { HEAD_BYTES, type Kind, kindOf } from '../kind.ts';
import { gunzip } from './unpack.ts';
import { warcRecords } from './warc.ts';
import { ZipError, zipEntries } from './zip.ts';

/** A file that came in: what it is by its first bytes, where it is from, and its bytes, to be read once before the next is asked for. */
export interface Gathered {
  input: string;
  url: string | null;
  retrieved: string | null;
  kind: Kind;
  chunks: AsyncIterable<Uint8Array>;
}

/** What could not be taken in, in one line; `passed` where it is simply no footage (a page, a text). */
export interface Left {
  input: string;
  reason: string;
  passed: boolean;
}

/** A file handed in as bytes, as a browser does: read once. Its name only tells it from others. */
export interface Offered {
  name: string;
  chunks: AsyncIterable<Uint8Array>;
}

export interface GatherOptions {
  fetch: FetchPage;
  /** When an address is fetched: the caller's clock. */
  now: () => string;
}

type Gathering = AsyncGenerator<Gathered | Left, void, undefined>;

export const isLeft = (found: Gathered | Left): found is Left => 'reason' in found;

/**
 * Goes through files, directories, addresses, WARC files and zips (WACZ among them), one file at a time, in order of name. What is no
 * photo or video is told, never thrown.
 */
export async function* gather(inputs: readonly (string | Offered)[], options: GatherOptions): Gathering {
  for (const input of inputs) {
    if (typeof input !== 'string') yield* fromBytes(input);
    else if (/^https?:\/\//i.test(input)) yield* fromAddress(input, options);
    else if (/^[a-z][a-z0-9+.-]+:\/\//i.test(input)) yield left(input, 'only http and https addresses are fetched');
    else yield* fromPath(input, false);
  }
}

const left = (input: string, reason: string, passed = false): Left => ({ input, reason, passed });

async function* fromAddress(input: string, { fetch, now }: GatherOptions): Gathering {
  const page = await fetch(input);
  if ('refused' in page) yield left(input, page.refused);
  else yield* sorted(input, once(page.bytes), { url: page.url, retrieved: now(), within: false });
}

async function* fromBytes({ name, chunks }: Offered): Gathering {
  try {
    yield* sorted(name, chunks, { url: null, retrieved: null, within: false });
  } catch (error) {
    yield left(name, reasonOf(error));
  }
}

async function* fromPath(path: string, within: boolean): Gathering {
  try {
    const found = await stat(path);
    if (found.isDirectory()) yield* fromDirectory(path);
    else if (!found.isFile()) yield left(path, 'it is neither a file nor a directory');
    else if (found.size === 0) yield left(path, 'it is empty');
    else {
      const head = await headOf(path);
      const kind = kindOf(head);
      if (kind.type === 'application/zip') yield* fromZip(path);
      else yield* sorted(path, createReadStream(path), { url: null, retrieved: null, within });
    }
  } catch (error) {
    yield left(path, reasonOf(error));
  }
}

async function* fromDirectory(path: string): Gathering {
  const names = (await readdir(path)).filter((name) => !name.startsWith('.')).sort();
  for (const name of names) {
    const inner = join(path, name);
    const link = await lstat(inner).catch(() => null);
    if (link?.isSymbolicLink()) yield left(inner, 'it is a link and is not followed: give what it leads to');
    else yield* fromPath(inner, true);
  }
}

async function* fromZip(path: string): Gathering {
  try {
    for await (const entry of zipEntries(path)) {
      if ('refused' in entry) yield left(path, entry.refused);
      else if (entry.size > 0)
        yield* sorted(`${path}!${entry.name}`, entry.open(), { url: null, retrieved: null, within: true });
    }
  } catch (error) {
    yield left(path, reasonOf(error));
  }
}

/** Looks at the first bytes and passes on what is footage; opens gzip and WARC. */
async function* sorted(
  input: string,
  source: AsyncIterable<Uint8Array>,
  from: { url: string | null; retrieved: string | null; within: boolean },
): Gathering {
  const { head, chunks } = await peek(source);
  const kind = kindOf(head);
  if (kind.type === 'application/gzip') yield* unzipped(input, chunks, from.within);
  else if (kind.type === 'application/warc') yield* fromWarc(input, chunks);
  else if (kind.class === 'picture' || kind.class === 'video') {
    yield { input, url: from.url, retrieved: from.retrieved, kind, chunks };
  } else {
    const what =
      kind.reason ??
      (kind.class === 'audio'
        ? 'it is sound without pictures'
        : `it is neither photo nor video (${kind.type} by its content)`);
    yield left(input, what, from.within && kind.class !== 'refused');
  }
  await drained(chunks);
}

async function* unzipped(input: string, chunks: AsyncIterable<Uint8Array>, within: boolean): Gathering {
  const plain = gunzip(chunks);
  const { head, chunks: inner } = await peek(plain);
  if (kindOf(head).type === 'application/warc') {
    // Each record of a .warc.gz is a gzip member of its own: the parser unpacks what it is given plain.
    yield* fromWarc(input, inner);
  } else yield left(input, 'it is compressed (gzip) and no web archive: unpack it first', within);
}

async function* fromWarc(input: string, chunks: AsyncIterable<Uint8Array>): Gathering {
  try {
    for await (const { url, date, content } of warcRecords(chunks)) {
      const { head, chunks: body } = await peek(content);
      const kind = kindOf(head);
      if (kind.class === 'picture' || kind.class === 'video') {
        yield { input: `${input}!${url}`, url, retrieved: date === null ? null : instantOf(date), kind, chunks: body };
      } else if (kind.class === 'refused' && head.length > 0)
        yield left(`${input}!${url}`, kind.reason ?? kind.type, true);
      await drained(body);
    }
  } catch (error) {
    yield left(input, `the web archive breaks off: ${reasonOf(error)}`);
  }
}

const instantOf = (date: string): string | null => {
  const ms = Date.parse(date);
  return Number.isNaN(ms) ? null : new Date(ms).toISOString();
};

/** The first bytes of a stream, and the whole of it, to be read once. */
async function peek(
  source: AsyncIterable<Uint8Array>,
): Promise<{ head: Uint8Array; chunks: AsyncIterable<Uint8Array> }> {
  const iterator = source[Symbol.asyncIterator]();
  const first: Uint8Array[] = [];
  let length = 0;
  let ended = false;
  while (length < HEAD_BYTES && !ended) {
    const next = await iterator.next();
    if (next.done) ended = true;
    else {
      first.push(next.value);
      length += next.value.length;
    }
  }
  async function* rest(): AsyncGenerator<Uint8Array, void, undefined> {
    yield* first.splice(0);
    while (!ended) {
      const next = await iterator.next();
      if (next.done) ended = true;
      else yield next.value;
    }
  }
  return { head: Buffer.concat(first).subarray(0, HEAD_BYTES), chunks: rest() };
}

/** Reads a stream to its end: an archive goes on behind it. */
async function drained(chunks: AsyncIterable<Uint8Array>): Promise<void> {
  for await (const _ of chunks);
}

async function* once(bytes: Uint8Array): AsyncGenerator<Uint8Array, void, undefined> {
  yield bytes;
}

async function headOf(path: string): Promise<Uint8Array> {
  const file = await open(path, 'r');
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(HEAD_BYTES), 0, HEAD_BYTES, 0);
    return buffer.subarray(0, bytesRead);
  } finally {
    await file.close();
  }
}

function reasonOf(error: unknown): string {
  if (error instanceof ZipError) return `the zip cannot be read: ${error.message}`;
  const { code, message } = error as NodeJS.ErrnoException;
  if (code === 'ENOENT') return 'there is no such file or directory: check the name';
  if (code === 'EACCES' || code === 'EPERM') return 'there is no permission to read it';
  return `it cannot be read (${(code ?? message).slice(0, 160)})`;
}
