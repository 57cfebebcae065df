import { createHash } from 'node:crypto';
import { canonical } from './canonical.ts';

/**
 * What the stages need of the record: none of it loads the validators, which would cost a cold start a tenth of a second. The types are
 * those of span.ts, time.ts and report.ts, as far as these functions look at them.
 */
interface Edges {
  start: number;
  end: number;
}

/** Milliseconds of a day. */
export const DAY = 86_400_000;

/** Milliseconds (UTC) as an instant of the record; whole seconds carry no fraction. */
export const instant = (ms: number): string => new Date(ms).toISOString().replace('.000Z', 'Z');

/** First millisecond (UTC) that a day or an instant covers. */
export function firstInstant(at: string): number {
  return Date.parse(at.length === 10 ? `${at}T00:00:00.000Z` : at);
}

/** Last millisecond (UTC) that a day or an instant covers: a day without an hour is known at that day's end. */
export function lastInstant(at: string): number {
  return Date.parse(at.length === 10 ? `${at}T23:59:59.999Z` : at);
}

/** Days since 1970-01-01 (UTC). */
export const dayOf = (at: string): number => Math.floor(firstInstant(at) / DAY);

/** What software writes where it has no date: the first day of an epoch, the last of a century. */
const noDates: ReadonlySet<string> = new Set(['0001-01-01', '1900-01-01', '1970-01-01', '2099-12-31']);

/** Does a day, or an instant of it, stand for no date at all? Then it is unknown. */
export const isNoDate = (at: string): boolean => noDates.has(at.slice(0, 10));

/** Days, its own among them, that "by 8 March" counts as where days are compared: within 72 hours before it was known. */
export const OPEN_DAYS = 3;

/** Is only a day known by which it had happened, as no words give its own: "by 8 March"? "Until Friday" is stated, and is none. */
export const isOpenDay = (time: { from: string | null; to: string | null; stated: boolean }): boolean =>
  time.from === null && time.to !== null && !time.stated;

export const covers = (outer: Edges, inner: Edges): boolean => outer.start <= inner.start && inner.end <= outer.end;
export const overlaps = (a: Edges, b: Edges): boolean => a.start < b.end && b.start < a.end;
export const wordsOf = (text: string, span: Edges): string => text.slice(span.start, span.end);

export const unknownTime = () => ({
  from: null,
  to: null,
  precision: 'unknown' as const,
  stated: false,
  start: null,
  end: null,
});

/** What makes a report the one that it is. */
interface Published extends Record<'publisher' | 'url' | 'published' | 'title', string | null> {
  text: string;
}

/** SHA-256 of canonical `{publisher, url, published, title, text}`. */
export function reportId(of: Published): string {
  const { publisher, url, published, title, text } = of;
  return createHash('sha256').update(canonical({ publisher, url, published, title, text })).digest('hex');
}
