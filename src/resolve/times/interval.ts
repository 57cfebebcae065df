import type { Precision } from '../../record/time.ts';
import { type Day, dayOf, daysInMonth, isoDay, mondayOf } from './calendar.ts';

export interface Interval {
  from: string | null;
  to: string | null;
  precision: Precision;
}

export const unknownInterval: Interval = { from: null, to: null, precision: 'unknown' };

const days = (from: Day, to: Day, precision: Precision): Interval => ({
  from: isoDay(from),
  to: isoDay(to),
  precision,
});

/** First month of a meteorological season in the northern hemisphere; winter runs into the next year. */
const SEASONS: Record<string, number> = { SP: 3, SU: 6, FA: 9, AU: 9, WI: 12 };

const DAY = /^(\d{4})-(\d\d)-(\d\d)(T.*)?$/;
const MONTH = /^(\d{4})-(\d\d)(?:-XX)?$/;
const WEEK = /^(\d{4})-W(\d\d)(-WE)?$/;
const PART = /^(\d{4})-(?:Q([1-4])|H([12])|(SP|SU|FA|AU|WI))$/;
const YEARS = /^(\d{2,4})X?$/;
const ZONED = /^\d{4}-\d\d-\d\dT(\d\d):(\d\d)(?::\d\d)?(Z|[+-]\d\d:\d\d)$/;

/**
 * The inclusive interval that a TIMEX3 value names by itself; durations, sets and `XXXX` have none.
 * A part of the day, or a clock time without a zone, is known to the day only: local time is not UTC.
 */
export function intervalOf(value: string): Interval {
  const zoned = ZONED.exec(value);
  if (zoned) {
    const at = new Date(value).toISOString().replace('.000Z', 'Z');
    return { from: at, to: at, precision: 'minute' };
  }
  const day = DAY.exec(value);
  if (day) {
    const at = dayOf(Number(day[1]), Number(day[2]), Number(day[3]));
    return days(at, at, 'day');
  }
  const month = MONTH.exec(value);
  if (month) return months(Number(month[1]), Number(month[2]), 1, 'month');
  const week = WEEK.exec(value);
  if (week) {
    const monday = mondayOf(Number(week[1]), Number(week[2]));
    return week[3] ? days(monday + 5, monday + 6, 'day') : days(monday, monday + 6, 'week');
  }
  const part = PART.exec(value);
  if (part) {
    const [, year, quarter, half, season = ''] = part;
    if (quarter) return months(Number(year), Number(quarter) * 3 - 2, 3, 'month');
    if (half) return months(Number(year), Number(half) * 6 - 5, 6, 'month');
    const first = SEASONS[season];
    if (first !== undefined) return months(Number(year), first, 3, 'month');
  }
  const years = YEARS.exec(value);
  if (years) {
    const [, digits = ''] = years;
    const width = 10 ** (4 - digits.length);
    const first = Number(digits) * width;
    return days(dayOf(first, 1, 1), dayOf(first + width - 1, 12, 31), 'year');
  }
  return unknownInterval;
}

function months(year: number, month: number, count: number, precision: Precision): Interval {
  const index = year * 12 + month - 1 + count - 1;
  const y = Math.floor(index / 12);
  const m = (index % 12) + 1;
  return days(dayOf(year, month, 1), dayOf(y, m, daysInMonth(y, m)), precision);
}
