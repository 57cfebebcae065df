import { instant } from '../../record/plain.ts';
import { type Box, boxAt, boxesIn, contentOf, MANY } from './boxes.ts';
import { addTime } from './exif.ts';
import type { Source } from './source.ts';
import { keepField, type Metadata } from './types.ts';
import { iso6709 } from './written.ts';

/** More tracks than this are not looked at for the picture's size. */
const MOST_TRACKS = 32;
/** Seconds from 1904, where QuickTime counts from, to 1970. */
const SINCE_1904 = 2_082_844_800;

type Field =
  | 'place'
  | 'accuracy'
  | 'make'
  | 'model'
  | 'software'
  | 'taken'
  | 'title'
  | 'description'
  | 'author'
  | 'copyright';

/** User data (udta) and their names here; © is 0xa9. */
const USER = new Map<string, Field>([
  ['\xa9xyz', 'place'],
  ['\xa9mak', 'make'],
  ['\xa9mod', 'model'],
  ['\xa9swr', 'software'],
  ['\xa9too', 'software'],
  ['\xa9day', 'taken'],
  ['\xa9nam', 'title'],
  ['\xa9cmt', 'description'],
  ['\xa9des', 'description'],
  ['\xa9ART', 'author'],
  ['\xa9cpy', 'copyright'],
]);
/** Keys of the metadata box (QuickTime File Format, "Metadata"); phones of every make write them. */
const KEYS = new Map<string, Field>([
  ['com.apple.quicktime.make', 'make'],
  ['com.apple.quicktime.model', 'model'],
  ['com.apple.quicktime.software', 'software'],
  ['com.apple.quicktime.creationdate', 'taken'],
  ['com.apple.quicktime.location.iso6709', 'place'],
  ['com.apple.quicktime.location.accuracy.horizontal', 'accuracy'],
  ['com.apple.quicktime.title', 'title'],
  ['com.apple.quicktime.description', 'description'],
  ['com.apple.quicktime.author', 'author'],
  ['com.apple.quicktime.copyright', 'copyright'],
  ['com.android.manufacturer', 'make'],
  ['com.android.model', 'model'],
  ['com.android.version', 'software'],
]);

/** Reads an MP4 or MOV's own times, place, make and model, size and duration into `found`. */
export function readQuickTime(source: Source, found: Metadata): void {
  const top = boxesIn(source, 0, source.size, MANY);
  const moov = top.find(({ type }) => type === 'moov');
  if (moov === undefined) {
    found.problems.push({
      rule: 'no-moov',
      reason: 'the file has no index (moov): it is cut short or was never finished',
    });
    return;
  }
  readHeader(source, moov, found);
  for (const trak of boxesIn(source, moov.at, moov.at + moov.length)
    .filter(({ type }) => type === 'trak')
    .slice(0, MOST_TRACKS))
    readTrack(source, trak, found);
  const told: [Field, string, string][] = [];
  for (const udta of [boxAt(source, 'udta', moov)]) {
    if (udta === null) continue;
    for (const box of boxesIn(source, udta.at, udta.at + udta.length)) {
      const name = USER.get(box.type);
      if (name !== undefined)
        told.push([name, userText(contentOf(source, box)), `QuickTime ${box.type.replace('\xa9', '©')}`]);
      if (box.type === 'meta') told.push(...itemsOf(source, box));
    }
  }
  const meta = boxAt(source, 'meta', moov);
  if (meta !== null) told.push(...itemsOf(source, meta));
  for (const [name, text, from] of told) take(found, name, text.replaceAll('\0', ' ').trim().slice(0, 2000), from);
}

/** Identifier of the box that holds XMP (XMP specification, part 3, MP4). */
const XMP_BOX = Buffer.from('be7acfcb97a942e89c71999491e3afac', 'hex');

/** The XMP packet of a movie, which editing programs write; null without one. */
export function xmpOfMovie(source: Source): Uint8Array | null {
  const top = boxesIn(source, 0, source.size, MANY);
  const uuid = top.find((box) => box.type === 'uuid' && XMP_BOX.equals(source.read(box.at, 16)));
  if (uuid !== undefined) return source.read(uuid.at + 16, Math.min(uuid.length - 16, 2 ** 20));
  const moov = top.find(({ type }) => type === 'moov');
  const inside = moov === undefined ? null : boxAt(source, 'udta/XMP_', moov);
  return inside === null ? null : contentOf(source, inside, 2 ** 20);
}

function take(found: Metadata, name: Field, text: string, from: string): void {
  if (text === '') return;
  keepField(found, 'QuickTime', from.replace(/^QuickTime /, ''), text);
  switch (name) {
    case 'place': {
      const place = iso6709(text);
      if (place === null)
        found.problems.push({ rule: 'broken-gps', reason: `${from} is no place of ISO 6709: "${text.slice(0, 60)}"` });
      else if (!found.places.some(({ lat, lon }) => lat === place.lat && lon === place.lon))
        found.places.push({ ...place, error: null, direction: null, source: from });
      return;
    }
    case 'accuracy': {
      const error = Number(text);
      const place = found.places.at(-1);
      if (Number.isFinite(error) && place !== undefined) place.error = error;
      return;
    }
    case 'taken':
      // A year alone, as music files write it, is no time of a recording.
      if (!/^\d{4}$/.test(text)) addTime(found, text, 'taken', from);
      return;
    case 'software':
      found.software.push({ name: text, source: from });
      return;
    case 'make':
    case 'model':
    case 'title':
    case 'description':
    case 'author':
    case 'copyright':
      found[name] ??= text;
      return;
  }
}

/** mvhd: creation and modification in seconds since 1904 (UTC by the standard; some cameras write local time), time scale, duration. */
function readHeader(source: Source, moov: Box, found: Metadata): void {
  const box = boxAt(source, 'mvhd', moov);
  const head = box === null ? Buffer.alloc(0) : contentOf(source, box, 32);
  const long = head[0] === 1;
  if (head.length < (long ? 32 : 20)) {
    found.problems.push({ rule: 'broken-mvhd', reason: 'the movie header is missing or cut short' });
    return;
  }
  const created = long ? Number(head.readBigUInt64BE(4)) : head.readUInt32BE(4);
  const modified = long ? Number(head.readBigUInt64BE(12)) : head.readUInt32BE(8);
  addSeconds(found, created, 'created', 'QuickTime mvhd creation');
  addSeconds(found, modified, 'modified', 'QuickTime mvhd modification');
  const scale = head.readUInt32BE(long ? 20 : 12);
  const duration = long ? Number(head.readBigUInt64BE(24)) : head.readUInt32BE(16);
  if (scale > 0 && duration < 2 ** 32 - 1) found.duration = duration / scale;
}

function addSeconds(found: Metadata, since1904: number, what: 'created' | 'modified', from: string): void {
  const seconds = since1904 - SINCE_1904;
  // Zero is "not set"; before 1970 and after 2100 it is no time of a video.
  if (since1904 === 0) return;
  if (seconds < 0 || seconds > 4_102_444_800)
    found.problems.push({ rule: 'broken-time', reason: `${from} is no date: ${since1904} seconds after 1904` });
  else addTime(found, instant(seconds * 1000), what, from);
}

/** tkhd: the first track with a size is the picture's; its matrix says how it is turned. */
function readTrack(source: Source, trak: Box, found: Metadata): void {
  const box = boxAt(source, 'tkhd', trak);
  const head = box === null ? Buffer.alloc(0) : contentOf(source, box, 128);
  const at = head[0] === 1 ? 52 : 40;
  if (head.length < at + 44 || found.size !== null) return;
  const [width, height] = [head.readUInt32BE(at + 36) >>> 16, head.readUInt32BE(at + 40) >>> 16];
  if (width === 0 || height === 0) return;
  found.size = { width, height };
  // Matrix a b u c d v x y w in 16.16: (a, b) is where the picture's right points to.
  const turn = (Math.round((Math.atan2(head.readInt32BE(at + 4), head.readInt32BE(at)) * 180) / Math.PI) + 360) % 360;
  if (turn !== 0) found.orientation = `turned ${turn}° clockwise`;
}

/** QuickTime's text: two bytes of length, two of language, then the text; phones leave these away now and then. */
function userText(content: Buffer): string {
  if (content.length < 4) return '';
  const length = content.readUInt16BE(0);
  // iTunes writes a "data" box instead.
  if (content.toString('latin1', 4, 8) === 'data') return content.toString('utf8', 16);
  return length > 0 && length + 4 <= content.length
    ? content.toString('utf8', 4, 4 + length)
    : content.toString('utf8');
}

/** The items of a metadata box with a table of keys (mdta), or of iTunes' kind, as [name, text, from]. */
function itemsOf(source: Source, meta: Box): [Field, string, string][] {
  // In MP4 the box has four bytes of version and flags first; in QuickTime it has not.
  const plain = boxesIn(source, meta.at, meta.at + meta.length);
  const boxes = plain.some(({ type }) => type === 'ilst') ? plain : boxesIn(source, meta.at + 4, meta.at + meta.length);
  const [keys, list] = ['keys', 'ilst'].map((type) => boxes.find((box) => box.type === type));
  if (list === undefined) return [];
  const names = keys === undefined ? [] : keysOf(contentOf(source, keys));
  const found: [Field, string, string][] = [];
  for (const item of boxesIn(source, list.at, list.at + list.length)) {
    const data = boxAt(source, 'data', item);
    if (data === null) continue;
    const key = names[Buffer.from(item.type, 'latin1').readUInt32BE(0) - 1];
    const name = key === undefined ? USER.get(item.type) : KEYS.get(key.toLowerCase());
    if (name !== undefined)
      found.push([
        name,
        contentOf(source, data).toString('utf8', 8),
        `QuickTime ${key ?? item.type.replace('\xa9', '©')}`,
      ]);
  }
  return found;
}

function keysOf(table: Buffer): string[] {
  const names: string[] = [];
  for (let at = 8; at + 8 <= table.length; ) {
    const size = table.readUInt32BE(at);
    if (size < 8 || at + size > table.length) break;
    names.push(table.toString('utf8', at + 8, at + size));
    at += size;
  }
  return names;
}
