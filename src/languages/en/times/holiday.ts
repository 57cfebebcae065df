import { civil, dayOf, isoDay, weekday } from '../../../resolve/times/calendar.ts';
import { nearYear } from '../../../resolve/times/relative.ts';
import { date, type TimeRule } from '../../../resolve/times/rule.ts';
import { phrase } from './words.ts';

/** Holidays of fixed date: month and day. */
const FIXED: Record<string, [number, number]> = {
  'christmas eve': [12, 24],
  'christmas day': [12, 25],
  christmas: [12, 25],
  'boxing day': [12, 26],
  "new year's eve": [12, 31],
  "new year's day": [1, 1],
  "new year's": [1, 1],
  "valentine's day": [2, 14],
  "international women's day": [3, 8],
  'may day': [5, 1],
  'victory day': [5, 9],
  'independence day': [7, 4],
  'bastille day': [7, 14],
  halloween: [10, 31],
  'armistice day': [11, 11],
  'veterans day': [11, 11],
  'human rights day': [12, 10],
};
/** Holidays on the n-th weekday (ISO) of a month; n = -1 is the last. */
const FLOATING: Record<string, [number, number, number]> = {
  thanksgiving: [11, 4, 4],
  'thanksgiving day': [11, 4, 4],
  'labor day': [9, 1, 1],
  'memorial day': [5, 1, -1],
  'martin luther king day': [1, 1, 3],
};
/** Days from Easter Sunday of the western calendar. */
const EASTER: Record<string, number> = {
  'ash wednesday': -46,
  'palm sunday': -7,
  'good friday': -2,
  'easter sunday': 0,
  easter: 0,
  'easter monday': 1,
};
const NAMES = [...Object.keys(FIXED), ...Object.keys(FLOATING), ...Object.keys(EASTER)]
  .sort((a, b) => b.length - a.length)
  .map((name) => name.replace("'", "['’]").replace(/ /g, '\\s+'));

/** "Christmas Day", "New Year's Eve", "Thanksgiving", "Good Friday". */
export const holidayRule: TimeRule = {
  name: 'times/holiday',
  hint: /day|christmas|new year|halloween|thanksgiving|easter/i,
  pattern: phrase(`(?:(?<mod>last|this|next) )?(?<name>${NAMES.join('|')})(?:,? (?<year>{year4}))?`),
  read(match, context) {
    const { name, mod, year } = match.groups as Record<string, string | undefined>;
    if (!/^[A-Z]/.test(name!)) return null;
    if (
      /^\s+(?:Island|Party|Carol|tree|trees|card|cards|gift|gifts|party|shopping|dinner|market|parade)/.test(
        context.text.slice(match.index + match[0].length),
      )
    )
      return null;
    const key = name!.toLowerCase().replace(/’/g, "'").replace(/\s+/g, ' ');
    if (year !== undefined) return date(isoDay(dayIn(key, Number(year))), true);
    if (context.published === null) {
      const fixed = FIXED[key];
      return fixed
        ? date(`XXXX-${String(fixed[0]).padStart(2, '0')}-${String(fixed[1]).padStart(2, '0')}`, false)
        : null;
    }
    const now = civil(context.published).year;
    const word = mod?.toLowerCase();
    if (word === 'this') return date(isoDay(dayIn(key, now)), false);
    if (word === 'last') return date(isoDay(dayIn(key, dayIn(key, now) < context.published ? now : now - 1)), false);
    if (word === 'next') return date(isoDay(dayIn(key, dayIn(key, now) > context.published ? now : now + 1)), false);
    const guess = civil(dayIn(key, now));
    const tense = context.tense(match.index, match.index + match[0].length);
    return date(isoDay(dayIn(key, nearYear(context.published, guess.month, guess.date, tense))), false);
  },
  yes: [
    ['They plan to meet on Christmas Day.', 'Christmas Day = 2024-12-25'],
    ['The truce of Good Friday 2015 held.', 'Good Friday 2015 = 2015-04-03'],
    ['It fell last Thanksgiving.', 'last Thanksgiving = 2024-11-28'],
  ],
  no: ['They lit a Christmas tree.', 'He works on the easter shift.', 'A victory day will come.'],
};

function dayIn(name: string, year: number): number {
  const fixed = FIXED[name];
  if (fixed) return dayOf(year, fixed[0], fixed[1]);
  const floating = FLOATING[name];
  if (floating) {
    const [month, wanted, nth] = floating;
    if (nth < 0) {
      const last = dayOf(year, month + 1, 1) - 1;
      return last - ((weekday(last) - wanted + 7) % 7);
    }
    const first = dayOf(year, month, 1);
    return first + ((wanted - weekday(first) + 7) % 7) + (nth - 1) * 7;
  }
  return easter(year) + EASTER[name]!;
}

/** Easter Sunday in the Gregorian calendar (the "anonymous" algorithm, Meeus, Astronomical Algorithms, ch. 8). */
function easter(year: number): number {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const h = (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30;
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const n = h + l - 7 * m + 114;
  return dayOf(year, Math.floor(n / 31), (n % 31) + 1);
}
