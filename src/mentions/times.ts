import { numberOf } from '../languages/en/lexicon/numbers.ts';
import type { HappeningTime } from '../record/happening.ts';
import { DAY } from '../record/plain.ts';
import { firstInstant, lastInstant } from '../record/time.ts';
import type { Telling } from '../corroborate/telling.ts';

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

const UNITS: Record<string, number> = { day: 1, week: 7, month: 30.44, year: 365.25 };
const AGO =
  /\b(an?|\d+|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fifteen|twenty|twenty-five|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred) (day|week|month|year)s? (?:after|since)\s+((?:[\p{L}\p{N}'’-]+\s+){0,6})$/iu;

/**
 * "A week after rebels captured it", "three months since the attack": when it was, counted back from the instant of publication (implied; a
 * month or a year is known to half of one on either side). `before` are the words in front of the event's own, and `others`
 * where in them other events stand: what lies nearer to "after" is what is counted from. Null where they say nothing of it.
 */
export function countedBack(before: string, others: readonly number[], published: string | null): HappeningTime | null {
  const found = published === null ? null : AGO.exec(before);
  if (found === null || others.some((at) => at >= before.length - found[3].length)) return null;
  const unit = found[2].toLowerCase();
  const count = /^an?$/i.test(found[1]) ? 1 : (numberOf(found[1]) ?? 1);
  const middle = dayOf(published!) - Math.round(count * UNITS[unit]);
  const half = unit === 'month' || unit === 'year' ? Math.round(UNITS[unit] / 2) : 0;
  const day = (n: number): string => new Date(n * DAY).toISOString().slice(0, 10);
  const precision = unit === 'month' || unit === 'year' ? unit : 'day';
  return { from: day(middle - half), to: day(middle + half), precision, stated: false };
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
