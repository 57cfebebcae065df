import type { Place } from '../../record/entity.ts';

/**
 * The gazetteer's file: header (with the SHA-256 of all that follows it) | places (32 bytes each) | strings (UTF-8) | entries (12 bytes each, sorted) | directory.
 * All numbers are little-endian. An entry is a name's 64-bit hash and the place that bears it; entries stand in the order of the hash's
 * first word, and for equal words the weightiest place first, so a look-up reads one bucket of the directory and one run of entries.
 */
const magic = 'SITREPGZ';
const version = 2;
export const headerBytes = 128;
export const placeBytes = 32;
export const entryBytes = 12;

export const features: readonly Place['feature'][] = [
  'other',
  'city',
  'admin',
  'country',
  'region',
  'water',
  'mountain',
  'airport',
  'site',
  'continent',
];

/** GeoNames feature codes that the resolver tells apart; the position is the byte on disk. */
export const codes = [
  '',
  'PPL',
  'PPLC',
  'PPLA',
  'PPLA2',
  'PPLA3',
  'PPLA4',
  'PPLX',
  'PPLH',
  'ADM1',
  'ADM2',
  'ADM3',
  'ADM4',
  'PCLI',
] as const;
export type Code = (typeof codes)[number];

/** How a name stands to its place. */
export const nameKinds = { main: 0, alternate: 1, loose: 2 } as const;
export type NameKind = (typeof nameKinds)[keyof typeof nameKinds];
export const maxPlaces = 2 ** 28;

/** A place as the file holds it. */
export interface GazetteerPlace {
  /** GeoNames id; 0 when it has none. */
  id: number;
  name: string;
  lat: number;
  lon: number;
  population: number;
  /** ISO 3166-1 alpha-2, or null. */
  country: string | null;
  /** Hash of "SY.09" and of "SY.09.2"; 0 when unknown. For an admin place its own. */
  admin1: number;
  admin2: number;
  feature: Place['feature'];
  code: Code;
  /** The administrative code ("SY.09"), of places that have no id. */
  adminCode: string | null;
}

/** FNV-1a over an administrative code such as "US.TX" or "US.TX.201"; never 0 for a code, 0 for null. */
export function adminHash(code: string | null): number {
  if (code === null) return 0;
  let hash = 0x811c9dc5;
  for (let i = 0; i < code.length; i++) hash = Math.imul(hash ^ code.charCodeAt(i), 0x01000193);
  return hash >>> 0 || 1;
}

export interface Header {
  places: number;
  entries: number;
  /** Buckets of the directory are 2 ** bucketBits. */
  bucketBits: number;
  /** Byte offsets. */
  placesAt: number;
  stringsAt: number;
  entriesAt: number;
  directoryAt: number;
  bytes: number;
  /** SHA-256 of all that follows the header, in hex; null in files of before it was kept. */
  hash: string | null;
}

/** Where the hash stands in the header. */
const hashAt = 96;
const hashBytes = 32;

export function writeHeader(header: Header): Buffer {
  const out = Buffer.alloc(headerBytes);
  out.write(magic, 0, 'latin1');
  out.writeUInt32LE(version, 8);
  out.writeUInt32LE(header.places, 12);
  out.writeUInt32LE(header.entries, 16);
  out.writeUInt32LE(header.bucketBits, 20);
  out.writeDoubleLE(header.placesAt, 24);
  out.writeDoubleLE(header.stringsAt, 32);
  out.writeDoubleLE(header.entriesAt, 40);
  out.writeDoubleLE(header.directoryAt, 48);
  out.writeDoubleLE(header.bytes, 56);
  out.write('Data: GeoNames, CC BY 4.0', 64, 'latin1');
  if (header.hash !== null) out.write(header.hash, hashAt, 'hex');
  return out;
}

/** Reads a header; throws when the file is no gazetteer, of another version or cut short. */
export function readHeader(head: Buffer, path: string, size: number): Header {
  if (head.length < headerBytes || head.toString('latin1', 0, 8) !== magic)
    throw new Error(`${path} is not a gazetteer`);
  const found = head.readUInt32LE(8);
  if (found !== version) {
    throw new Error(`${path} is a gazetteer of version ${found}, this program reads ${version}: build it again`);
  }
  const hash = head.subarray(hashAt, hashAt + hashBytes);
  const header = {
    places: head.readUInt32LE(12),
    entries: head.readUInt32LE(16),
    bucketBits: head.readUInt32LE(20),
    placesAt: head.readDoubleLE(24),
    stringsAt: head.readDoubleLE(32),
    entriesAt: head.readDoubleLE(40),
    directoryAt: head.readDoubleLE(48),
    bytes: head.readDoubleLE(56),
    hash: hash.some((byte) => byte !== 0) ? hash.toString('hex') : null,
  };
  if (header.bytes !== size) throw new Error(`${path} is cut short: ${size} bytes of ${header.bytes}`);
  return header;
}

const degrees = 1e5;

/** Writes a place at `at`; `nameAt` is the offset of its name in the strings. */
export function encodePlace(out: Buffer, at: number, place: GazetteerPlace, nameAt: number): void {
  out.writeUInt32LE(place.id, at);
  out.writeInt32LE(Math.round(place.lat * degrees), at + 4);
  out.writeInt32LE(Math.round(place.lon * degrees), at + 8);
  out.writeUInt32LE(Math.min(place.population, 0xffffffff), at + 12);
  out.writeUInt32LE(place.admin1, at + 16);
  out.writeUInt32LE(place.admin2, at + 20);
  out.writeUInt32LE(nameAt, at + 24);
  out.writeUInt16LE(place.country === null ? 0 : countryNumber(place.country), at + 28);
  out.writeUInt8(features.indexOf(place.feature), at + 30);
  out.writeUInt8(codes.indexOf(place.code), at + 31);
}

export function decodePlace(from: Buffer, at: number, nameOf: (at: number) => string): GazetteerPlace {
  const [name = '', adminCode = null] = nameOf(from.readUInt32LE(at + 24)).split('\u0001');
  const country = from.readUInt16LE(at + 28);
  return {
    id: from.readUInt32LE(at),
    name,
    lat: from.readInt32LE(at + 4) / degrees,
    lon: from.readInt32LE(at + 8) / degrees,
    population: from.readUInt32LE(at + 12),
    admin1: from.readUInt32LE(at + 16),
    admin2: from.readUInt32LE(at + 20),
    country: country === 0 ? null : String.fromCharCode(country & 0xff, country >> 8),
    feature: features[from.readUInt8(at + 30)] ?? 'other',
    code: codes[from.readUInt8(at + 31)] ?? '',
    adminCode,
  };
}

const countryNumber = (code: string): number => code.charCodeAt(0) | (code.charCodeAt(1) << 8);
