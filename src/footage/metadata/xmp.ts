import { addTime } from './exif.ts';
import { keepField, type Metadata } from './types.ts';
import { xmpFields } from './xmp-packet.ts';

/** Reads an XMP packet into `found`. What EXIF said already is not said again. */
export function readXmp(packet: Uint8Array, found: Metadata): void {
  const fields = xmpFields(packet);
  for (const [name, values] of fields) keepField(found, 'XMP', name, values.join('; '));
  const all = (...names: string[]): string[] => [...new Set(names.flatMap((name) => fields.get(name) ?? []))];
  const first = (...names: string[]): string | null => all(...names)[0] ?? null;
  found.make ??= first('tiff:Make');
  found.model ??= first('tiff:Model');
  found.lens ??= first('aux:Lens');
  found.author ??= first('dc:creator');
  found.copyright ??= first('dc:rights');
  found.title ??= first('dc:title', 'photoshop:Headline');
  found.description ??= first('dc:description');
  found.keywords.push(...all('dc:subject'));
  found.placeNames.push(...all('Iptc4xmpCore:Location', 'photoshop:City', 'photoshop:State', 'photoshop:Country'));
  const [width, height] = [Number(first('exif:PixelXDimension')), Number(first('exif:PixelYDimension'))];
  if (width > 0 && height > 0) found.saidSize ??= { width, height };
  for (const name of all('xmp:CreatorTool')) found.software.push({ name, source: 'XMP CreatorTool' });
  for (const name of all('stEvt:softwareAgent')) found.software.push({ name, source: 'XMP History' });
  addTime(found, first('exif:DateTimeOriginal'), 'taken', 'XMP exif:DateTimeOriginal');
  addTime(found, first('photoshop:DateCreated'), 'taken', 'XMP photoshop:DateCreated');
  addTime(found, first('xmp:CreateDate'), 'digitised', 'XMP CreateDate');
  addTime(found, first('xmp:ModifyDate'), 'modified', 'XMP ModifyDate');
  const [lat, lon] = [degrees(first('exif:GPSLatitude')), degrees(first('exif:GPSLongitude'))];
  if (lat !== null && lon !== null)
    found.places.push({ lat, lon, altitude: null, error: null, direction: null, source: 'XMP exif:GPS' });
}

/** XMP writes degrees as "43,28.0469N". */
function degrees(text: string | null): number | null {
  const match = /^(\d+),(\d+(?:\.\d+)?)(?:,(\d+(?:\.\d+)?))?([NSEW])$/.exec(text ?? '');
  if (match === null) return null;
  const [, whole, minutes, seconds = 0, side = ''] = match;
  const size = Number(whole) + Number(minutes) / 60 + Number(seconds) / 3600;
  return size > (/[NS]/.test(side) ? 90 : 180) ? null : /[SW]/.test(side) ? -size : size;
}
