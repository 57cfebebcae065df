import exifr from 'exifr';
import { keepField, type Metadata, type ToldPlace, type ToldTime, textOf } from './types.ts';
import { toldTime } from './written.ts';

type Fields = Record<string, unknown>;

const OPTIONS = {
  tiff: true,
  ifd1: true,
  exif: true,
  gps: true,
  interop: true,
  // Its reader of XMP takes names from the file for names of objects: "__proto__" would change every object of the program.
  xmp: false,
  iptc: true,
  icc: false,
  jfif: false,
  ihdr: false,
  mergeOutput: false,
  // Dates stay as written: the library would take them for the zone of this machine.
  reviveValues: false,
  translateKeys: true,
  translateValues: true,
  sanitize: true,
  makerNote: false,
  userComment: false,
  silentErrors: true,
};

/** Reads EXIF from a JPEG or TIFF (or a bare TIFF block), and IPTC from a JPEG, into `found`; what is broken becomes a problem. */
export async function readExif(bytes: Uint8Array, found: Metadata): Promise<void> {
  const read = await parsed(bytes, found);
  if (read === null) return;
  const block = (name: string): Fields =>
    typeof read[name] === 'object' && read[name] !== null ? (read[name] as Fields) : {};
  const [image, exif, gps] = [block('ifd0'), block('exif'), block('gps')];
  readIptc(block('iptc'), found);
  for (const [name, fields] of Object.entries({ EXIF: { ...image, ...exif }, GPS: gps, Thumbnail: block('ifd1') }))
    for (const [key, value] of Object.entries(fields)) keepField(found, name, key, value);
  found.make ??= textOf(image.Make);
  found.model ??= textOf(image.Model);
  found.lens ??= textOf(exif.LensModel);
  found.author ??= textOf(image.Artist);
  found.copyright ??= textOf(image.Copyright);
  found.description ??= textOf(image.ImageDescription);
  found.orientation ??= textOf(image.Orientation);
  for (const name of ['Software', 'ProcessingSoftware', 'HostComputer']) {
    const software = textOf(image[name]);
    if (software !== null) found.software.push({ name: software, source: `EXIF ${name}` });
  }
  const [width, height] = [Number(exif.ExifImageWidth), Number(exif.ExifImageHeight)];
  if (width > 0 && height > 0) found.saidSize ??= { width, height };
  const times: [ToldTime['what'], string, unknown, unknown][] = [
    ['taken', 'DateTimeOriginal', exif.DateTimeOriginal, exif.OffsetTimeOriginal],
    // The library calls DateTimeDigitized CreateDate and DateTime ModifyDate, as ExifTool does.
    ['digitised', 'DateTimeDigitized', exif.CreateDate ?? exif.DateTimeDigitized, exif.OffsetTimeDigitized],
    ['modified', 'DateTime', image.ModifyDate ?? image.DateTime, exif.OffsetTime],
  ];
  for (const [what, name, value, offset] of times) addTime(found, textOf(value), what, `EXIF ${name}`, textOf(offset));
  addGps(found, gps);
  try {
    const thumbnail = await exifr.thumbnail(bytes);
    if (thumbnail !== undefined && thumbnail.length > 0) found.thumbnail = Uint8Array.from(thumbnail);
  } catch {
    // No thumbnail, or none that can be cut out: the picture itself is what counts.
  }
}

/** Captions of IPTC-IIM; exifr names the fields as ExifTool does. */
function readIptc(iptc: Fields, found: Metadata): void {
  for (const [key, value] of Object.entries(iptc)) keepField(found, 'IPTC', key, value);
  const all = (...names: string[]): string[] =>
    names
      .flatMap((name) => (Array.isArray(iptc[name]) ? iptc[name] : [iptc[name]]))
      .map(textOf)
      .filter((text) => text !== null);
  found.author ??= all('Byline')[0] ?? null;
  found.copyright ??= all('CopyrightNotice')[0] ?? null;
  found.title ??= all('Headline', 'ObjectName')[0] ?? null;
  found.description ??= all('Caption')[0] ?? null;
  found.keywords.push(...all('Keywords'));
  found.placeNames.push(...all('City', 'State', 'Country'));
}

/** Adds a time, or the problem that it is none. */
export function addTime(
  found: Metadata,
  text: string | null,
  what: ToldTime['what'],
  source: string,
  zone: string | null = null,
): void {
  if (text === null) return;
  const time = toldTime(text, what, source, zone);
  if (time === 'broken')
    found.problems.push({ rule: 'broken-time', reason: `${source} is no date: "${text.slice(0, 60)}"` });
  else if (time !== null) found.times.push(time);
}

/** Runs the library; null when it finds nothing, or fails, which becomes a problem. */
async function parsed(bytes: Uint8Array, found: Metadata): Promise<Fields | null> {
  const broken = (error: unknown): void => {
    const why = (error instanceof Error ? error.message : String(error)).replace(/^\w*Error: /, '').slice(0, 160);
    found.problems.push({
      rule: 'broken-exif',
      reason: `its EXIF or IPTC is damaged and was read in part or not at all (${why})`,
    });
  };
  try {
    const read: unknown = await exifr.parse(bytes, OPTIONS);
    if (typeof read !== 'object' || read === null) return null;
    const { errors } = read as { errors?: unknown };
    if (Array.isArray(errors)) errors.slice(0, 3).forEach(broken);
    return read as Fields;
  } catch (error) {
    if (!/Unknown file format/.test((error as Error).message)) broken(error);
    return null;
  }
}

function addGps(found: Metadata, gps: Fields): void {
  const problem = (reason: string): void => void found.problems.push({ rule: 'broken-gps', reason });
  const [lat, lon] = [degreesOf(gps.GPSLatitude), degreesOf(gps.GPSLongitude)];
  const [north, east] = [textOf(gps.GPSLatitudeRef)?.toUpperCase(), textOf(gps.GPSLongitudeRef)?.toUpperCase()];
  if (gps.GPSLatitude !== undefined || gps.GPSLongitude !== undefined) {
    if (lat === null || lon === null) problem('latitude or longitude is not a number of degrees');
    else if (!/^[NS]/.test(north ?? '') || !/^[EW]/.test(east ?? ''))
      problem('latitude or longitude does not say its hemisphere');
    else if (lat > 90 || lon > 180) problem(`${lat}, ${lon} is not on the earth`);
    else if (lat === 0 && lon === 0) problem('0, 0 is what receivers write before they know');
    else
      found.places.push({
        lat: north!.startsWith('S') ? -lat : lat,
        lon: east!.startsWith('W') ? -lon : lon,
        ...besides(gps),
      });
  }
  const [date, clock] = [textOf(gps.GPSDateStamp), gps.GPSTimeStamp];
  const time = Array.isArray(clock) && clock.length === 3 ? clock.map(Number) : null;
  if (date !== null && time?.every((part) => Number.isFinite(part) && part >= 0)) {
    const [hour, minute, second] = time.map((part) => String(Math.floor(part)).padStart(2, '0'));
    addTime(found, `${date} ${hour}:${minute}:${second}`, 'gps', 'GPS GPSDateStamp, GPSTimeStamp', 'Z');
  }
}

function besides(gps: Fields): Omit<ToldPlace, 'lat' | 'lon'> {
  const number = (value: unknown): number | null =>
    typeof value === 'number' && Number.isFinite(value) ? value : null;
  const altitude = number(gps.GPSAltitude);
  const below = gps.GPSAltitudeRef instanceof Uint8Array ? gps.GPSAltitudeRef[0] === 1 : gps.GPSAltitudeRef === 1;
  const degrees = number(gps.GPSImgDirection);
  const north = textOf(gps.GPSImgDirectionRef)?.toUpperCase() ?? '';
  return {
    altitude: altitude === null ? null : below ? -altitude : altitude,
    error: number(gps.GPSHPositioningError),
    direction:
      degrees === null
        ? null
        : { degrees, north: north.startsWith('T') ? 'true' : north.startsWith('M') ? 'magnetic' : null },
    source: 'GPS',
  };
}

/** Degrees, minutes, seconds as one number of degrees; null when a part is missing or no number. */
function degreesOf(parts: unknown): number | null {
  const list = Array.isArray(parts) ? parts.map(Number) : [];
  const [degrees, minutes = 0, seconds = 0] = list;
  if (degrees === undefined || list.length > 3 || !list.every((part) => Number.isFinite(part) && part >= 0))
    return null;
  return degrees + minutes / 60 + seconds / 3600;
}
