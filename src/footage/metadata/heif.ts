import { type Box, boxAt, boxesIn, contentOf, MANY } from './boxes.ts';
import type { Source } from './source.ts';

/** An EXIF block or XMP packet has some kilobytes; larger items are left out. */
const MOST_ITEM = 4 * 2 ** 20;
const MOST_ITEMS = 4096;
/** Pieces that an item lies in; real ones lie in one, or in some tens. */
const MOST_EXTENTS = 1024;

/**
 * The EXIF block (as a bare TIFF) and the XMP packet of a HEIC or AVIF: items of its `meta` box (ISO/IEC 23008-12, annex A; item places by
 * ISO/IEC 14496-12, 8.11.3). Null where it has none or they are damaged.
 */
export function heifItems(source: Source): { exif: Uint8Array | null; xmp: Uint8Array | null } {
  const found = { exif: null as Uint8Array | null, xmp: null as Uint8Array | null };
  const meta = boxesIn(source, 0, source.size, MANY).find(({ type }) => type === 'meta');
  if (meta === undefined) return found;
  // Four bytes of version and flags come first.
  const inside: Box = { type: 'meta', at: meta.at + 4, length: meta.length - 4 };
  const [iinf, iloc] = [boxAt(source, 'iinf', inside), boxAt(source, 'iloc', inside)];
  if (iinf === null || iloc === null) return found;
  const kinds = kindsOf(source, iinf);
  const idat = boxAt(source, 'idat', inside);
  try {
    for (const { id, at, length, within } of placesOf(contentOf(source, iloc, 2 ** 20))) {
      const kind = kinds.get(id);
      if (kind === undefined || length > MOST_ITEM || found[kind] !== null) continue;
      const base = within === 'file' ? 0 : (idat?.at ?? null);
      if (base === null) continue;
      const bytes = source.read(base + at, length);
      if (kind === 'xmp') found.xmp = bytes;
      else if (bytes.length > 4) found.exif = bytes.subarray(4 + bytes.readUInt32BE(0));
    }
  } catch (error) {
    // A table that is cut off: reading past the end of a buffer throws RangeError.
    if (!(error instanceof RangeError)) throw error;
  }
  return found;
}

/** Which items are EXIF or XMP, by their id. */
function kindsOf(source: Source, iinf: Box): Map<number, 'exif' | 'xmp'> {
  const kinds = new Map<number, 'exif' | 'xmp'>();
  const version = contentOf(source, iinf, 4)[0] ?? 0;
  const first = iinf.at + (version === 0 ? 6 : 8);
  for (const infe of boxesIn(source, first, iinf.at + iinf.length, MOST_ITEMS)) {
    const entry = contentOf(source, infe, 256);
    const [version = 0] = entry;
    const long = version === 3;
    if (version < 2 || entry.length < (long ? 14 : 12)) continue;
    const id = long ? entry.readUInt32BE(4) : entry.readUInt16BE(4);
    const type = entry.toString('latin1', long ? 10 : 8, long ? 14 : 12);
    if (type === 'Exif') kinds.set(id, 'exif');
    if (type === 'mime' && entry.includes('application/rdf+xml')) kinds.set(id, 'xmp');
  }
  return kinds;
}

interface ItemPlace {
  id: number;
  at: number;
  length: number;
  within: 'file' | 'idat';
}

/** The item location table; only items that lie in one piece. */
function placesOf(iloc: Buffer): ItemPlace[] {
  const [version, sizes, more] = [iloc.readUInt8(0), iloc.readUInt8(4), iloc.readUInt8(5)];
  const [offsetBytes, lengthBytes, baseBytes, indexBytes] = [sizes >> 4, sizes & 15, more >> 4, more & 15];
  let at = 6;
  const number = (bytes: number): number => {
    let value = 0;
    for (let k = 0; k < bytes; k++) value = value * 256 + iloc.readUInt8(at + k);
    at += bytes;
    return value;
  };
  const wide = version === 2 ? 4 : 2;
  const count = Math.min(number(wide), MOST_ITEMS);
  const places: ItemPlace[] = [];
  for (let item = 0; item < count; item++) {
    const id = number(wide);
    const method = version === 0 ? 0 : number(2) & 15;
    number(2);
    const base = number(baseBytes);
    const extents = number(2);
    if (extents > MOST_EXTENTS) throw new RangeError(`an item in ${extents} pieces`);
    for (let k = 0; k < extents; k++) {
      if (version > 0) number(indexBytes);
      const offset = number(offsetBytes);
      const length = number(lengthBytes);
      if (extents === 1 && method < 2)
        places.push({ id, at: base + offset, length, within: method === 0 ? 'file' : 'idat' });
    }
  }
  return places;
}
