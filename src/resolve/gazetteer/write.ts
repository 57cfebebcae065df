import { closeSync, mkdtempSync, openSync, readFileSync, renameSync, rmSync, statSync, writeSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { hashFrom, readAt } from './disk.ts';
import { fold, hashKey, looseFold } from './fold.ts';
import {
  encodePlace,
  entryBytes,
  type GazetteerPlace,
  headerBytes,
  maxPlaces,
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
  const entries = Array.from({ length: partitions }, (_, i) => appender(join(folder, `entries-${i}`), 1 << 16));
  const hash = new Uint32Array(2);
  const record = Buffer.alloc(placeBytes);
  const entry = Buffer.alloc(entryBytes + 1);
  let count = 0;
  let names = 0;

  function file(key: string, kind: number, rank: number, seen: Set<string>): void {
    const tagged = kind === nameKinds.loose ? `~${key}` : key;
    if (key === '' || seen.has(tagged)) return;
    seen.add(tagged);
    hashKey(tagged, hash);
    entry.writeUInt32LE(hash[0], 0);
    entry.writeUInt32LE(hash[1], 4);
    entry.writeUInt32LE(((count << 4) | kind) >>> 0, 8);
    entry.writeUInt8(rank, 12);
    entries[hash[0] >>> (32 - partitionBits)].write(entry);
    names++;
  }

  return {
    add(place, others, loose) {
      if (count >= maxPlaces) throw new Error(`more than ${maxPlaces} places`);
      const label = place.adminCode === null ? place.name : `${place.name}\u0001${place.adminCode}`;
      const bytes = Buffer.from(`${label}\u0000`);
      encodePlace(record, 0, place, strings.size);
      strings.write(bytes);
      places.write(record);
      const rank = 63 - Math.min(63, Math.round(Math.log1p(place.population) * 3));
      const seen = new Set<string>();
      file(fold(place.name), nameKinds.main, rank, seen);
      for (const name of others) file(fold(name), nameKinds.alternate, rank, seen);
      if (loose) {
        for (const name of [place.name, ...others]) {
          const key = looseFold(name);
          if (key !== null) file(key, nameKinds.loose, rank, seen);
        }
      }
      count++;
    },
    finish() {
      const bucketBits = Math.max(8, Math.ceil(Math.log2(Math.max(1, names / 4))));
      const joined = appender(join(folder, 'whole'));
      joined.write(Buffer.alloc(headerBytes));
      const placesAt = joined.size;
      copy(places, joined);
      const stringsAt = joined.size;
      copy(strings, joined);
      const entriesAt = joined.size;
      const directory = new Uint32Array(2 ** bucketBits + 1);
      for (const part of entries) sortPartition(part.close(), joined, directory, bucketBits);
      for (let i = 1; i < directory.length; i++) directory[i] += directory[i - 1];
      const directoryAt = joined.size;
      joined.write(Buffer.from(directory.buffer));
      const header = { places: count, entries: names, bucketBits, placesAt, stringsAt, entriesAt, directoryAt };
      const bytes = joined.size;
      joined.close();
      const whole = openSync(join(folder, 'whole'), 'r+');
      const hash = hashFrom(whole, headerBytes);
      writeSync(whole, writeHeader({ ...header, bytes, hash }), 0, headerBytes, 0);
      closeSync(whole);
      renameSync(join(folder, 'whole'), out);
      rmSync(folder, { recursive: true });
      return { places: count, names };
    },
  };
}

/** Sorts the entries of one partition by hash, weightiest first, and counts them into the directory (shifted by one bucket). */
function sortPartition(path: string, out: Appender, directory: Uint32Array, bucketBits: number): void {
  const raw = readFileSync(path);
  const stride = entryBytes + 1;
  const length = raw.length / stride;
  const order = new Float64Array(length);
  for (let i = 0; i < length; i++) {
    const hash = raw.readUInt32LE(i * stride) % 2 ** (32 - partitionBits);
    order[i] = (hash * 64 + raw[i * stride + 12]) * 2 ** 21 + i;
  }
  order.sort();
  for (let i = 0; i < length; i++) {
    const from = (order[i] % 2 ** 21) * stride;
    out.write(raw.subarray(from, from + entryBytes));
    directory[(raw.readUInt32LE(from) >>> (32 - bucketBits)) + 1]++;
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
