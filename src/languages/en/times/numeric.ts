import { civil, dayOf, isDate, pad } from '../../../resolve/times/calendar.ts';
import { date, type TimeContext, type TimeReading, type TimeRule, time } from '../../../resolve/times/rule.ts';
import { HINTS } from './words.ts';

/** "2024-12-08", "2024-12-08T10:12Z", "2024/12/08". */
export const isoRule: TimeRule = {
  name: 'times/iso-date',
  hint: HINTS.year,
  pattern:
    /(?<![\w/-])(?<year>(?:1[89]|20)\d\d)[-/.](?<month>\d\d)[-/.](?<day>\d\d)(?<clock>T\d\d:\d\d(?::\d\d)?(?:Z|[+-]\d\d:\d\d)?)?(?![\w/-])/g,
  read(match) {
    const { year, month, day, clock } = match.groups as Record<string, string | undefined>;
    if (!isDate(Number(year), Number(month), Number(day))) return null;
    const value = `${year}-${month}-${day}`;
    return clock === undefined ? date(value, true) : time(`${value}${clock}`, true);
  },
  yes: [
    ['It was signed on 2015-07-14.', '2015-07-14 = 2015-07-14'],
    ['The log says 2024-12-08T10:12Z.', '2024-12-08T10:12Z = 2024-12-08T10:12Z'],
  ],
  no: ['Call 2015-07-141.', 'It was signed on 2015-17-14.'],
};

/** "08/12/2024", "12/8/24", "8.12.2024": day and month told apart by what can be, then by what lies nearest to publication. */
export const slashRule: TimeRule = {
  name: 'times/numeric-date',
  hint: HINTS.digit,
  pattern: /(?<![\w/.,$-])(?<a>\d{1,2})(?<sep>[/.-])(?<b>\d{1,2})\k<sep>(?<year>\d{4}|\d\d)(?![\w/-]|[.,]\d)/g,
  read(match, context) {
    const { a, b, sep, year } = match.groups as Record<string, string>;
    if (sep !== '/' && year!.length === 2) return null;
    return numericDate(Number(a), Number(b), fullYear(year!, context), sep === '.' ? 'day-first' : 'either', context);
  },
  yes: [
    ['Signed 25/12/2023.', '25/12/2023 = 2023-12-25'],
    ['Signed 12/05/2024.', '12/05/2024 = 2024-12-05'],
    ['Signed 8.12.2024.', '8.12.2024 = 2024-12-08'],
  ],
  no: ['Version 1.12.24 is out.', 'They won 3/4 of the seats.', 'Signed 45/45/2023.'],
};

/** Two-digit years mean the one that lies nearest to publication. */
function fullYear(text: string, context: TimeContext): number {
  if (text.length === 4) return Number(text);
  const now = context.published === null ? 2000 : civil(context.published).year;
  const base = Math.floor(now / 100) * 100 + Number(text);
  return [base - 100, base, base + 100].reduce((best, y) => (Math.abs(y - now) < Math.abs(best - now) ? y : best));
}

/**
 * Day and month in digits. One number above 12 decides; else the order that falls nearest to publication, when only one does
 * so within 31 days; else day first, as in most of the world, and the date is known to the year only.
 */
function numericDate(
  a: number,
  b: number,
  year: number,
  order: 'day-first' | 'either',
  context: TimeContext,
): TimeReading | null {
  const dayFirst = isDate(year, b, a) ? dayOf(year, b, a) : null;
  const monthFirst = order === 'either' && isDate(year, a, b) ? dayOf(year, a, b) : null;
  if (dayFirst === null && monthFirst === null) return null;
  const built = (month: number, day: number): TimeReading => date(`${pad(year, 4)}-${pad(month)}-${pad(day)}`, true);
  if (monthFirst === null || dayFirst === monthFirst) return built(b, a);
  if (dayFirst === null) return built(a, b);
  const near = (at: number): boolean => context.published !== null && Math.abs(at - context.published) <= 31;
  if (near(monthFirst) && !near(dayFirst)) return built(a, b);
  if (near(dayFirst) && !near(monthFirst)) return built(b, a);
  return { ...built(b, a), stated: false, from: dayOf(year, 1, 1), to: dayOf(year, 12, 31), precision: 'year' };
}
