import { isNoDate } from '../record/plain.ts';

/** What `parseInstant` takes, for messages. */
export const INSTANT_FORMS =
  'an instant with a zone such as 2024-12-08T10:12:00Z or 2024-12-08T12:12+02:00, a day such as 2024-12-08, or an e-mail date such as Sun, 08 Dec 2024 10:12:00 GMT';

const ISO =
  /^(\d{4})-(\d{2})-(\d{2})(?:[Tt ](\d{2}):(\d{2})(?::(\d{2})(?:[.,](\d{1,9}))?)?\s?(Z|z|UTC|GMT|[+-]\d{2}:?\d{2}|[+-]\d{2})?)?$/;
const RFC2822 =
  /^(?:[A-Za-z]{3,9},?\s+)?(\d{1,2})[ -]([A-Za-z]{3,9})[ -](\d{4}|\d{2})(?:\s+(\d{1,2}):(\d{2})(?::(\d{2}))?(?:\s*(Z|[A-Z]{1,5}|[+-]\d{4}))?)?(?:\s*\([^)]*\))?$/;
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
/** Offsets in minutes of the zones that RFC 2822 names (section 4.3). */
const ZONES: Record<string, number> = {
  Z: 0,
  UT: 0,
  UTC: 0,
  GMT: 0,
  EST: -300,
  EDT: -240,
  CST: -360,
  CDT: -300,
  MST: -420,
  MDT: -360,
  PST: -480,
  PDT: -420,
};

/** What a written date gave: with a zone an instant, without one only the day can be relied on. */
export interface LooseInstant {
  value: string;
  /** True when an hour was written without its zone, so that only the day was kept. */
  zoneMissing: boolean;
}

/**
 * Reads an ISO 8601 instant or day, or an RFC 2822 date, into the record's form (UTC instant or day); null when it is none.
 * An hour without a zone is kept as its day unless `assumeUtc`. Impossible dates (30 February, hour 25) are null, and so is what software
 * writes where it has no date (1970-01-01).
 */
export function looseInstant(written: string, assumeUtc = false): LooseInstant | null {
  const found = anyInstant(written, assumeUtc);
  return found === null || isNoDate(found.value) ? null : found;
}

/** Why `looseInstant` gives none, for messages. */
export const whyNoInstant = (written: string): string =>
  anyInstant(written, false) === null && !isNoDate(written.trim())
    ? 'is no instant or day'
    : 'is what software writes where it has no date: unknown';

function anyInstant(written: string, assumeUtc: boolean): LooseInstant | null {
  const text = written.trim();
  const iso = ISO.exec(text);
  if (iso) {
    const [, year, month, day, hour, minute, second = '00', fraction = '', zone] = iso;
    return assemble(Number(year), Number(month), Number(day), hourOf(hour, minute, second, fraction), zone, assumeUtc);
  }
  const mail = RFC2822.exec(text);
  if (!mail) return null;
  const [, day, name = '', year = '', hour, minute, second = '00', zone] = mail;
  const month = MONTHS.indexOf(name.slice(0, 3).toLowerCase()) + 1;
  if (month === 0) return null;
  const century = year.length > 2 ? 0 : Number(year) < 50 ? 2000 : 1900;
  return assemble(century + Number(year), month, Number(day), hourOf(hour, minute, second, ''), zone, assumeUtc);
}

/**
 * Reads an instant that a user or a caller gives (see INSTANT_FORMS) into the record's form, in UTC; null when it is not
 * one. An hour without a zone is refused: it could be any of 26 hours.
 */
export function parseInstant(written: string): string | null {
  const found = anyInstant(written, false);
  return found === null || found.zoneMissing ? null : found.value;
}

type Hour = [hour: number, minute: number, second: number, fraction: string];

const hourOf = (hour: string | undefined, minute: string | undefined, second: string, fraction: string): Hour | null =>
  hour ? [Number(hour), Number(minute), Number(second), fraction] : null;

function assemble(
  year: number,
  month: number,
  day: number,
  hour: Hour | null,
  zone: string | undefined,
  assumeUtc: boolean,
): LooseInstant | null {
  const midnight = Date.UTC(year, month - 1, day);
  const date = new Date(midnight);
  if (year < 1000 || date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return null;
  const dayOnly = date.toISOString().slice(0, 10);
  if (!hour) return { value: dayOnly, zoneMissing: false };
  const [h, m, s, fraction] = hour;
  if (h > 24 || m > 59 || s > 60 || (h === 24 && m + s > 0)) return null;
  const offset = zone === undefined ? (assumeUtc ? 0 : null) : offsetOf(zone);
  if (offset === null) return { value: dayOnly, zoneMissing: true };
  const milliseconds = fraction ? Math.floor(Number(`0.${fraction}`) * 1000) : 0;
  const at = midnight + ((h * 60 + m - offset) * 60 + Math.min(s, 59)) * 1000 + milliseconds;
  const value = new Date(at).toISOString();
  return { value: milliseconds === 0 ? value.replace('.000Z', 'Z') : value, zoneMissing: false };
}

/** Minutes east of Greenwich; null for a zone nobody can place. */
function offsetOf(zone: string): number | null {
  const numeric = /^([+-])(\d{2}):?(\d{2})?$/.exec(zone);
  if (!numeric) return ZONES[zone.toUpperCase()] ?? null;
  const [, sign, hours, rest = 0] = numeric;
  const minutes = Number(hours) * 60 + Number(rest);
  return minutes > 14 * 60 ? null : sign === '-' ? -minutes : minutes;
}
