import type { HappeningTime } from '../record/happening.ts';
import { firstInstant, lastInstant } from '../record/time.ts';
import type { Telling } from './telling.ts';

export const DAY = 86_400_000;

/** Days since 1970-01-01 (UTC). */
export const dayOf = (at: string): number => Math.floor(firstInstant(at) / DAY);

/** History without a date: unknown, never today. */
export const backgroundTime = (): HappeningTime => ({ from: null, to: null, precision: 'unknown', stated: false });

/** News without a date happened by the time it was published, on that day as far as one can tell (implied, and marked so). */
export function impliedTime(published: string | null): HappeningTime {
  if (published === null) return { from: null, to: null, precision: 'unknown', stated: false };
  const day = published.slice(0, 10);
  return { from: day, to: day, precision: 'day', stated: false };
}

/** Days by which news looks back on what "after" brings in: wide enough to attach to the happening told before, never to lead it. */
const LOOKS_BACK_DAYS = 6;

/** What had happened by the time of the news, some days before at most (implied). */
export function lookedBack(published: string | null): HappeningTime {
  if (published === null) return impliedTime(null);
  const to = published.slice(0, 10);
  const from = new Date((dayOf(to) - LOOKS_BACK_DAYS) * DAY).toISOString().slice(0, 10);
  return { from, to, precision: 'week', stated: false };
}

/**
 * First and last day that an event can have happened, and the day whose cell it is grouped in: its last one; for undated history
 * the day it was told; null (a cell of its own) when there is neither.
 */
export function daysOf(time: HappeningTime, published: string | null): Pick<Telling, 'fromDay' | 'toDay' | 'cellDay'> {
  const from = time.from ?? time.to;
  // "Since 2011" is open at the end: it is grouped by its beginning.
  const to = time.to ?? time.from;
  return {
    fromDay: from === null ? null : dayOf(from),
    toDay: to === null ? null : Math.floor(lastInstant(to) / DAY),
    cellDay: to !== null ? Math.floor(lastInstant(to) / DAY) : published === null ? null : dayOf(published),
  };
}

/**
 * Days after which a telling is history, not news, whatever its tense: late enough for slow confirmations, early enough that
 * anniversaries and trials do not pass for the event.
 */
const OLD_DAYS = 15;

/** Does the report tell of something that ended long before it was published? False when either is unknown. */
export function isOld(time: { from: string | null; to: string | null } | null, published: string | null): boolean {
  const end = time?.to ?? null;
  return end !== null && published !== null && dayOf(published) - dayOf(end) > OLD_DAYS;
}
