import { addMonths, civil, type Day, dayOf, isoDay, isoMonth, isoWeek, pad, weekday } from './calendar.ts';
import type { Tense } from './rule.ts';

/** Calendar units a date can be counted in. */
export type Grain = 'day' | 'week' | 'month' | 'quarter' | 'year' | 'decade' | 'century';

const MONTHS_IN: Record<Exclude<Grain, 'day' | 'week'>, number> = {
  month: 1,
  quarter: 3,
  year: 12,
  decade: 120,
  century: 1200,
};

/** A day some units on (or back, when negative). */
export function shift(day: Day, count: number, grain: Grain): Day {
  if (grain === 'day') return day + Math.round(count);
  if (grain === 'week') return day + Math.round(count * 7);
  return addMonths(day, Math.round(count * MONTHS_IN[grain]));
}

/** TIMEX3 value of the calendar unit that a day lies in: "2024-W49", "2024-12", "2024-Q4", "2024", "202", "20". */
export function unitValue(day: Day, grain: Grain): string {
  if (grain === 'day') return isoDay(day);
  if (grain === 'week') return isoWeek(day);
  if (grain === 'month') return isoMonth(day);
  const { year, month } = civil(day);
  if (grain === 'quarter') return `${pad(year, 4)}-Q${Math.ceil(month / 3)}`;
  return pad(year, 4).slice(0, grain === 'year' ? 4 : grain === 'decade' ? 3 : 2);
}

/** The weekday meant by its bare name: the last one up to the day itself, or the next one when the clause looks ahead. */
export function nearWeekday(published: Day, wanted: number, tense: Tense): Day {
  const back = (weekday(published) - wanted + 7) % 7;
  return tense === 'future' && back !== 0 ? published + 7 - back : published - back;
}

/** Saturday of the weekend meant by "the weekend". */
export function nearWeekend(published: Day, tense: Tense): Day {
  const today = weekday(published);
  if (today >= 6) return published - (today - 6);
  return tense === 'future' ? published + 6 - today : published - today - 1;
}

/**
 * The year meant by a month (and date) without one: the next in a clause that looks ahead; otherwise the nearest,
 * where a date ahead by more than `AHEAD` days counts as last year's (news mostly tells what was).
 */
export function nearYear(published: Day, month: number, date: number | null, tense: Tense): number {
  const { year } = civil(published);
  const first = dayOf(year, month, date ?? 1);
  const last = date === null ? addMonths(first, 1) - 1 : first;
  if (tense === 'future') return last < published - JUST_OVER ? year + 1 : year;
  if (first > published + AHEAD) return year - 1;
  return last < published - 365 + AHEAD ? year + 1 : year;
}
/** Days back within which a date is this year's even in a clause that looks ahead: "figures for January", told in February. */
const JUST_OVER = 40;
/** Days ahead that a date without a year may lie: past events of ten months ago are mostly told with their year. */
const AHEAD = 75;

/** The year of a quarter named without one: the one whose end lies nearest to the day of publication. */
export function nearQuarter(published: Day, quarter: number): number {
  const { year } = civil(published);
  // What is ahead weighs more, as figures are told of quarters that are over.
  const distance = (y: number): number => {
    const days = dayOf(y, quarter * 3, 30) - published;
    return days > 0 ? days * 1.6 : -days;
  };
  return [year - 1, year, year + 1].reduce((best, y) => (distance(y) < distance(best) ? y : best));
}
