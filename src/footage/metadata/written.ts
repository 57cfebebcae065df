import type { ToldTime } from './types.ts';

const DATE = /^(\d{4})[:-](\d{2})[:-](\d{2})(?:[T ](\d{2}):(\d{2})(?::(\d{2})(?:[.,]\d+)?)?)?\s*(Z|[+-]\d{2}:?\d{2})?$/;

/**
 * A time as EXIF ("2008:10:22 16:28:39"), XMP or QuickTime (ISO 8601) write it. Null when it is unset (all zeroes or blank), "broken" when it is no
 * date. `zone` is used when the text has none of its own.
 */
export function toldTime(
  text: string,
  what: ToldTime['what'],
  source: string,
  zone: string | null = null,
): ToldTime | null | 'broken' {
  const trimmed = text.replaceAll('\0', ' ').trim();
  if (/^[0\s:T-]*$/.test(trimmed)) return null;
  const match = DATE.exec(trimmed);
  if (match === null) return 'broken';
  const [, year, month, day, hour, minute, second = '00', own] = match;
  const offset = zoneOf(own) ?? zoneOf(zone);
  const local = hour === undefined ? `${year}-${month}-${day}` : `${year}-${month}-${day}T${hour}:${minute}:${second}`;
  const date = new Date(hour === undefined ? `${local}T00:00:00Z` : `${local}Z`);
  // Date rolls 31 April over to 1 May: such dates are no dates.
  if (Number.isNaN(date.getTime()) || date.getUTCDate() !== Number(day)) return 'broken';
  const instant =
    offset === null || hour === undefined ? null : new Date(`${local}${offset}`).toISOString().replace('.000Z', 'Z');
  return { what, local, zone: offset, instant, source };
}

function zoneOf(written: string | null | undefined): string | null {
  const match = /^(Z)$|^([+-])(\d{2}):?(\d{2})$/.exec(written?.trim() ?? '');
  if (match === null) return null;
  if (match[1] !== undefined) return 'Z';
  const [, , sign, hours, minutes] = match;
  return Number(hours) > 14 || Number(minutes) > 59 ? null : `${sign}${hours}:${minutes}`;
}

/** ISO 6709, as phones write it: "+43.4674+011.8851+273.000/". Null when it is none or off the earth. */
export function iso6709(text: string): { lat: number; lon: number; altitude: number | null } | null {
  const match = /^([+-]\d{2,7}(?:\.\d+)?)([+-]\d{3,8}(?:\.\d+)?)([+-]\d+(?:\.\d+)?)?(?:CRS\w+)?\/?/.exec(text.trim());
  if (match === null) return null;
  const [, north = '', east = '', up] = match;
  const lat = degreesOf(north, 2);
  const lon = degreesOf(east, 3);
  if (Math.abs(lat) > 90 || Math.abs(lon) > 180) return null;
  return { lat, lon, altitude: up === undefined ? null : Number(up) };
}

/** ±DD.D, ±DDMM.M or ±DDMMSS.S, by the digits before the point. */
function degreesOf(text: string, digits: number): number {
  const sign = text.startsWith('-') ? -1 : 1;
  const [whole = '', fraction = ''] = text.slice(1).split('.');
  const last = (part: string): number => Number(fraction === '' ? part : `${part}.${fraction}`);
  if (whole.length <= digits) return sign * last(whole);
  const degrees = Number(whole.slice(0, digits));
  if (whole.length <= digits + 2) return sign * (degrees + last(whole.slice(digits)) / 60);
  return sign * (degrees + Number(whole.slice(digits, digits + 2)) / 60 + last(whole.slice(digits + 2)) / 3600);
}
