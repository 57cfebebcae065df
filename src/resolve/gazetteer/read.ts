import { closeSync, fstatSync, openSync } from 'node:fs';
import { fold } from '../../record/folding.ts';
import { hashFrom, pagedReader, readAt } from './disk.ts';
import { hashKey, looseFold } from './fold.ts';
import {
  decodePlace,
  entryBytes,
  type GazetteerPlace,
  headerBytes,
  type NameKind,
  nameKinds,
  placeBytes,
  readHeader,
} from './format.ts';

/** A place that bears a name, and whether the name is its own, another one, or only alike in transliteration. */
export interface Bearer {
  place: GazetteerPlace;
  /** Position in the gazetteer: equal for equal places. */
  index: number;
  name: NameKind;
}

export interface Gazetteer {
  places: number;
  /** SHA-256 of what it holds, in hex. */
  readonly hash: string;
  /** Places filed under that name, weightiest first, at most `limit`. */
  find(name: string, limit?: number): Bearer[];
  /** Places whose name is alike in transliteration; empty for names too short to tell. */
  findLoose(name: string, limit?: number): Bearer[];
  /** Every place, in file order. */
  all(): Iterable<GazetteerPlace>;
  close(): void;
}

/** Of gazetteers up to this size what was read is kept; of larger ones nothing. */
const keptBytes = 96 * 2 ** 20;

/** Opens a gazetteer; throws when the file is missing, foreign, of another version or cut short. */
export function openGazetteer(path: string): Gazetteer {
  const file = openSync(path, 'r');
  const { size } = fstatSync(file);
  const header = readHeader(readAt(file, 0, Math.min(headerBytes, size)), path, size);
  const read =
    size <= keptBytes
      ? pagedReader(file, size)
      : (at: number, bytes: number): Buffer => readAt(file, at, Math.min(bytes, size - at));
  const hash = new Uint32Array(2);

  const nameOf = (at: number): string => {
    for (let bytes = 64; ; bytes *= 4) {
      const text = read(header.stringsAt + at, bytes);
      const end = text.indexOf(0);
      if (end >= 0) return text.toString('utf8', 0, end);
    }
  };
  const placeAt = (index: number): GazetteerPlace =>
    decodePlace(read(header.placesAt + index * placeBytes, placeBytes), 0, nameOf);

  function bearers(key: string, limit: number): Bearer[] {
    hashKey(key, hash);
    const [first = 0, second = 0] = hash;
    const bounds = read(header.directoryAt + (first >>> (32 - header.bucketBits)) * 4, 8);
    const from = bounds.readUInt32LE(0);
    const count = bounds.readUInt32LE(4) - from;
    const entries = read(header.entriesAt + from * entryBytes, count * entryBytes);
    const found: Bearer[] = [];
    for (let i = 0; i < count && found.length < limit; i++) {
      if (entries.readUInt32LE(i * entryBytes) !== first || entries.readUInt32LE(i * entryBytes + 4) !== second)
        continue;
      const packed = entries.readUInt32LE(i * entryBytes + 8);
      const index = packed >>> 4;
      found.push({ place: placeAt(index), index, name: (packed & 15) as NameKind });
    }
    return found;
  }

  // Gazetteers of before it was kept are read through once.
  let made = header.hash;
  return {
    places: header.places,
    get hash() {
      made ??= hashFrom(file, headerBytes);
      return made;
    },
    find: (name, limit = 64) => bearers(fold(name), limit),
    findLoose(name, limit = 32) {
      const key = looseFold(name);
      return key === null ? [] : bearers(`~${key}`, limit).map((bearer) => ({ ...bearer, name: nameKinds.loose }));
    },
    *all() {
      for (let i = 0; i < header.places; i++) yield placeAt(i);
    },
    close: () => closeSync(file),
  };
}
