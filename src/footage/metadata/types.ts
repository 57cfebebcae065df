import type { FileMetadata } from '../../record/file-checks.ts';

export type { Conflict, ToldPlace, ToldTime } from '../../record/file-checks.ts';

/** What was read of a file, as it is filled in: the thumbnail as it is, nothing compared yet. */
export type Metadata = Omit<FileMetadata, 'thumbnail' | 'conflicts'> & { thumbnail: Uint8Array | null };

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
