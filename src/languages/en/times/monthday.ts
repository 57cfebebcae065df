import { addMonths, civil, dayOf, isDate, pad, weekday } from '../../../resolve/times/calendar.ts';
import { nearYear } from '../../../resolve/times/relative.ts';
import { date, type TimeContext, type TimeReading, type TimeRule, time } from '../../../resolve/times/rule.ts';
import { capital, HINTS, monthOf, numberOf, ordinalOf, partCode, phrase, stepOf } from './words.ts';

const HEAD =
  '(?:(?:(?<loose>early|late|this coming|this past|last|next) )?(?<weekday>{weekday}|mon\\.|tues?\\.|wed\\.|thurs?\\.|fri\\.|sat\\.|sun\\.)(?<part> {part})?,? (?:the )?)?';
const YEAR = '(?:,? (?:of )?(?<year>{year4})|,? (?<rel>last year|this year|next year))?';

/** "Dec. 8", "Sunday, December 8, 2024", "March 5th, 1946", "December 8 last year". */
export const monthDayRule: TimeRule = {
  name: 'times/month-day',
  hint: HINTS.month,
  pattern: phrase(
    `${HEAD}(?:(?:early|late|last|this past) )?(?<month>{month}) (?:the )?(?<day>{dayno}|{ordinal})(?!,\\d|\\s*(?:%|percent|per\\s+cent))${YEAR}`,
  ),
  read: dated,
  yes: [
    ['The truce of November 27 holds.', 'November 27 = 2024-11-27'],
    ['It ended on December 8, 2021.', 'December 8, 2021 = 2021-12-08'],
    ['The talks resume Jan. 14.', 'Jan. 14 = 2025-01-14'],
  ],
  no: ['They march 20 miles.', 'In March 20% of the homes were empty.', 'May 14,000 people leave?'],
};

/** "8 December 2024", "the 8th of December", "Sunday 8 December". */
export const dayMonthRule: TimeRule = {
  name: 'times/day-month',
  hint: HINTS.month,
  pattern: phrase(`${HEAD}(?:the )?(?<day>{dayno}|{ordinal}) (?:of )?(?:the )?(?<month>{month})(?!-)${YEAR}`),
  read: dated,
  yes: [
    ['The truce ended on 27 November.', '27 November = 2024-11-27'],
    ['It ended on the 8th of December 2023.', 'the 8th of December 2023 = 2023-12-08'],
  ],
  no: ['All 27 march on.', 'On 27 the train left.'],
};

/** "Nov. 27-30", "November 27 to 30": the days between. */
export const monthDaysRule: TimeRule = {
  name: 'times/month-days',
  hint: HINTS.month,
  pattern: phrase(`(?<month>{month}) (?<day>{dayno})(?:\\s*[-–]\\s*| to )(?<last>{dayno})(?!\\s*{month})${YEAR}`),
  read(match, context) {
    const first = dated(match, context);
    const last = Number.parseInt(match.groups!.last!, 10);
    if (first === null || !/^\d{4}-\d\d-\d\d$/.test(first.value)) return first;
    const [year, month, day] = first.value.split('-').map(Number) as [number, number, number];
    if (!isDate(year, month, last) || last <= day) return first;
    return {
      type: 'DURATION',
      value: `P${last - day + 1}D`,
      stated: first.stated,
      from: dayOf(year, month, day),
      to: dayOf(year, month, last),
      precision: 'day',
    };
  },
  yes: [
    ['They met on Nov. 27-30.', 'Nov. 27-30 = P4D 2024-11-27/2024-11-30'],
    ['From November 27 to 29 the town was cut off.', 'November 27 to 29 = P3D 2024-11-27/2024-11-29'],
  ],
  no: ['They met on November 27.', 'From May 3 to June 4 it rained.'],
};

/** Days that are called by their date for years after: month, date, year, and a word behind that tells it is that day. */
const HISTORIC: [number, number, number, RegExp][] = [
  [9, 11, 2001, /^[\w\s,’'-]{0,20}\b(?:attack|terror|hijack)/i],
  [10, 7, 2023, /^[\w\s,’'-]{0,20}\b(?:attack|massacre|assault)/i],
  [1, 6, 2021, /^[\w\s,’'-]{0,20}\b(?:riot|insurrection|attack|Capitol)/i],
  [7, 7, 2005, /^[\w\s,’'-]{0,20}\b(?:bombing)/i],
];

function dated(match: RegExpExecArray, context: TimeContext): TimeReading | null {
  const groups = match.groups as Record<string, string | undefined>;
  if (!capital(groups.month!)) return null;
  const month = monthOf(groups.month!)!;
  const day = Number.parseInt(groups.day!, 10) || ordinalOf(groups.day!) || numberOf(groups.day!);
  if (!day) return null;
  const code = groups.part === undefined ? '' : partCode(groups.part.trim());
  const built = (year: number, stated: boolean): TimeReading | null => {
    if (!isDate(year, month, day)) return null;
    const value = `${pad(year, 4)}-${pad(month)}-${pad(day)}`;
    return code === '' ? date(value, stated) : time(`${value}${code}`, stated);
  };
  if (groups.year !== undefined) return built(Number(groups.year), true);
  if (day > 31) return null;
  if (context.published === null) return date(`XXXX-${pad(month)}-${pad(day)}`, false);
  if (groups.rel !== undefined) {
    return built(civil(addMonths(context.published, 12 * stepOf(groups.rel))).year, false);
  }
  const end = match.index + match[0].length;
  const historic = HISTORIC.find(([m, d]) => m === month && d === day);
  if (historic?.[3].test(context.text.slice(end, end + 32)) && context.published > dayOf(historic[2], month, day)) {
    return built(historic[2], false);
  }
  const tense = context.tense(match.index, end);
  return built(
    byWeekday(groups.weekday, context.published, month, day) ?? nearYear(context.published, month, day, tense),
    false,
  );
}

/** The year, nearest to publication, in which the date falls on the weekday that is named with it. */
function byWeekday(name: string | undefined, published: number, month: number, day: number): number | null {
  if (name === undefined) return null;
  const wanted = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'].indexOf(name.slice(0, 3).toLowerCase()) + 1;
  const { year } = civil(published);
  const fits = [year, year - 1, year + 1].filter(
    (y) => isDate(y, month, day) && weekday(dayOf(y, month, day)) === wanted,
  );
  return fits[0] ?? null;
}
