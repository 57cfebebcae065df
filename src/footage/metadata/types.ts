/** A time as a file tells it. Without a zone the instant is unknown: it is not taken for UTC. */
export interface ToldTime {
  /** `taken`: the shutter. `gps`: the satellites' clock. `modified`: last written. `created`: the file or its track was begun. */
  what: 'taken' | 'digitised' | 'modified' | 'gps' | 'created';
  /** As on the clock: "2008-10-22T16:28:39". */
  local: string;
  /** "Z", "+02:00" …; null when the file does not say. */
  zone: string | null;
  /** The instant in UTC; null without a zone. */
  instant: string | null;
  /** The field that says so. */
  source: string;
}

/** A place as a file tells it. Degrees WGS 84, metres; `direction` is where the camera looked, degrees from `north`. */
export interface ToldPlace {
  lat: number;
  lon: number;
  altitude: number | null;
  /** Radius of the error in metres, where the file says. */
  error: number | null;
  direction: { degrees: number; north: 'true' | 'magnetic' | null } | null;
  source: string;
}

/** Two fields that cannot both be true, or a sign that the file is not as the camera left it. */
export interface Conflict {
  rule: 'gps-and-clock' | 'thumbnail' | 'edited' | 'edited-later' | 'size' | 'two-clocks' | 'two-places';
  words: string;
}

export interface Metadata {
  make: string | null;
  model: string | null;
  lens: string | null;
  /** Programs that wrote the file, in their own words, each with its field. */
  software: { name: string; source: string }[];
  author: string | null;
  copyright: string | null;
  title: string | null;
  description: string | null;
  keywords: string[];
  /** Place names written by whoever captioned it (IPTC, XMP). */
  placeNames: string[];
  times: ToldTime[];
  places: ToldPlace[];
  /** EXIF orientation 1-8 or a video's turn, as the file puts it. */
  orientation: string | null;
  /** The real size of the picture or video track in pixels; null where it was not read. */
  size: { width: number; height: number } | null;
  /** The size that EXIF or XMP claim. */
  saidSize: { width: number; height: number } | null;
  /** Seconds. */
  duration: number | null;
  /** The thumbnail in the metadata, as it is; null without one. */
  thumbnail: Uint8Array | null;
  /** Every field read, as text, cut at 300 characters. */
  fields: { source: string; name: string; value: string }[];
  problems: { rule: string; reason: string }[];
}

export const emptyMetadata = (): Metadata => ({
  make: null,
  model: null,
  lens: null,
  software: [],
  author: null,
  copyright: null,
  title: null,
  description: null,
  keywords: [],
  placeNames: [],
  times: [],
  places: [],
  orientation: null,
  size: null,
  saidSize: null,
  duration: null,
  thumbnail: null,
  fields: [],
  problems: [],
});

const MOST_FIELDS = 600;
const MOST_TEXT = 300;

/** Keeps a field as text; bytes only as their number. */
export function keepField(found: Metadata, source: string, name: string, value: unknown): void {
  if (found.fields.length >= MOST_FIELDS || value === undefined || value === null) return;
  const text =
    value instanceof Uint8Array
      ? `${value.length} bytes`
      : typeof value === 'object'
        ? JSON.stringify(value)
        : String(value);
  found.fields.push({ source, name, value: text.slice(0, MOST_TEXT) });
}

/** A field's text, trimmed of white space and zero bytes; null when it has none. */
export function textOf(value: unknown): string | null {
  if (Array.isArray(value)) return textOf(value[0]);
  if (typeof value !== 'string' && typeof value !== 'number') return null;
  const text = String(value).replaceAll('\0', ' ').trim().slice(0, 2000);
  return text === '' ? null : text;
}
