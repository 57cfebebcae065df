import { closeSync, mkdtempSync, openSync, readFileSync, renameSync, rmSync, statSync, writeSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { fold } from '../../record/folding.ts';
import { hashFrom, readAt } from './disk.ts';
import { hashKey, looseFold } from './fold.ts';
import {
  encodePlace,
  entryBytes,
  type GazetteerPlace,
  headerBytes,
  maxPlaces,
  type NameKind,
  nameKinds,
  placeBytes,
  writeHeader,
} from './format.ts';

/** Entries are sorted a partition at a time: 64 partitions keep 50 million names under 10 MB each. */
const partitionBits = 6;
const partitions = 2 ** partitionBits;
const chunk = 1 << 20;

export interface GazetteerWriter {
  /** Adds a place under its names. `loose`: file it under its transliteration key too. */
  add(place: GazetteerPlace, names: Iterable<string>, loose: boolean): void;
  /** Sorts, joins and moves the file to its path; gives the numbers of places and of names. */
  finish(): { places: number; names: number };
}

/** Writes a gazetteer of any size: memory stays flat, temporary files stand beside `out` and go when it is finished. */
export function gazetteerWriter(out: string): GazetteerWriter {
  const folder = mkdtempSync(join(dirname(out), `.${basename(out)}-`));
  const places = appender(join(folder, 'places'));
  const strings = appender(join(folder, 'strings'));
  const entries = entryWriter(folder);
  const record = Buffer.alloc(placeBytes);
  let count = 0;
  return {
    add(place, others, loose) {
      if (count >= maxPlaces) throw new Error(`more than ${maxPlaces} places`);
      const label = place.adminCode === null ? place.name : `${place.name}\u0001${place.adminCode}`;
      encodePlace(record, 0, place, strings.size);
      strings.write(Buffer.from(`${label}\u0000`));
      places.write(record);
      entries.file(count, place, [...others], loose);
      count++;
    },
    finish() {
      joinParts(join(folder, 'whole'), { places, strings, entries, count });
      renameSync(join(folder, 'whole'), out);
      rmSync(folder, { recursive: true });
      return { places: count, names: entries.names };
    },
  };
}

interface EntryWriter {
  /** How many names were filed. */
  names: number;
  /** Files a place, by its position, under all its names; `loose` under their transliteration keys too. */
  file(position: number, place: GazetteerPlace, others: readonly string[], loose: boolean): void;
  readonly parts: readonly Appender[];
}

/** Files names by their hashes, in as many parts as are sorted one by one. */
function entryWriter(folder: string): EntryWriter {
  const parts = Array.from({ length: partitions }, (_, i) => appender(join(folder, `entries-${i}`), 1 << 16));
  const hash = new Uint32Array(2);
  const entry = Buffer.alloc(entryBytes + 1);
  const write = (key: string, packed: number, rank: number): void => {
    hashKey(key, hash);
    const [first = 0, second = 0] = hash;
    entry.writeUInt32LE(first, 0);
    entry.writeUInt32LE(second, 4);
    entry.writeUInt32LE(packed >>> 0, 8);
    entry.writeUInt8(rank, 12);
    parts[first >>> (32 - partitionBits)]?.write(entry);
  };
  return {
    names: 0,
    parts,
    file(position, place, others, loose) {
      const rank = 63 - Math.min(63, Math.round(Math.log1p(place.population) * 3));
      for (const [key, kind] of keysOf(place, others, loose)) {
        write(key, (position << 4) | kind, rank);
        this.names++;
      }
    },
  };
}

/** The keys a place is filed under, each once, as the first kind of name that has it. */
function keysOf(place: GazetteerPlace, others: readonly string[], loose: boolean): Map<string, NameKind> {
  const keys = new Map<string, NameKind>();
  const put = (key: string, kind: NameKind): void => {
    if (!keys.has(key)) keys.set(key, kind);
  };
  put(fold(place.name), nameKinds.main);
  for (const name of others) put(fold(name), nameKinds.alternate);
  for (const name of loose ? [place.name, ...others] : []) {
    const key = looseFold(name);
    if (key !== null) put(`~${key}`, nameKinds.loose);
  }
  keys.delete('');
  return keys;
}

/** Joins the parts to one file at `path`: header, places, strings, sorted entries, directory. */
function joinParts(
  path: string,
  { places, strings, entries, count }: { places: Appender; strings: Appender; entries: EntryWriter; count: number },
): void {
  const bucketBits = Math.max(8, Math.ceil(Math.log2(Math.max(1, entries.names / 4))));
  const joined = appender(path);
  joined.write(Buffer.alloc(headerBytes));
  const placesAt = joined.size;
  copy(places, joined);
  const stringsAt = joined.size;
  copy(strings, joined);
  const entriesAt = joined.size;
  const directory = new Uint32Array(2 ** bucketBits + 1);
  for (const part of entries.parts) sortPartition(part.close(), joined, directory, bucketBits);
  let before = 0;
  for (const [bucket, own] of directory.entries()) {
    before += own;
    directory[bucket] = before;
  }
  const directoryAt = joined.size;
  joined.write(Buffer.from(directory.buffer));
  const header = { places: count, entries: entries.names, bucketBits, placesAt, stringsAt, entriesAt, directoryAt };
  const bytes = joined.size;
  joined.close();
  const whole = openSync(path, 'r+');
  writeSync(whole, writeHeader({ ...header, bytes, hash: hashFrom(whole, headerBytes) }), 0, headerBytes, 0);
  closeSync(whole);
}

/** Sorts the entries of one partition by hash, weightiest first, and counts them into the directory (shifted by one bucket). */
function sortPartition(path: string, out: Appender, directory: Uint32Array, bucketBits: number): void {
  const raw = readFileSync(path);
  const stride = entryBytes + 1;
  const length = raw.length / stride;
  const order = new Float64Array(length);
  for (let i = 0; i < length; i++) {
    const hash = raw.readUInt32LE(i * stride) % 2 ** (32 - partitionBits);
    order[i] = (hash * 64 + raw.readUInt8(i * stride + 12)) * 2 ** 21 + i;
  }
  for (const packed of order.sort()) {
    const from = (packed % 2 ** 21) * stride;
    out.write(raw.subarray(from, from + entryBytes));
    const bucket = (raw.readUInt32LE(from) >>> (32 - bucketBits)) + 1;
    directory[bucket] = (directory[bucket] ?? 0) + 1;
  }
}

interface Appender {
  readonly path: string;
  size: number;
  write(bytes: Buffer): void;
  close(): string;
}

function appender(path: string, bufferBytes = chunk): Appender {
  const file = openSync(path, 'w');
  const buffer = Buffer.alloc(bufferBytes);
  let used = 0;
  const flush = () => {
    for (let at = 0; at < used; ) at += writeSync(file, buffer, at, used - at);
    used = 0;
  };
  return {
    path,
    size: 0,
    write(bytes) {
      this.size += bytes.length;
      if (used + bytes.length > buffer.length) flush();
      if (bytes.length > buffer.length) {
        for (let at = 0; at < bytes.length; ) at += writeSync(file, bytes, at, bytes.length - at);
        return;
      }
      bytes.copy(buffer, used);
      used += bytes.length;
    },
    close() {
      flush();
      closeSync(file);
      return path;
    },
  };
}

function copy(from: Appender, to: Appender): void {
  const path = from.close();
  const size = statSync(path).size;
  const file = openSync(path, 'r');
  for (let at = 0; at < size; at += chunk) to.write(readAt(file, at, Math.min(chunk, size - at)));
  closeSync(file);
}
