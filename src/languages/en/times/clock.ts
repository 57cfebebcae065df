import { dayOf, isDate, isoDay, pad } from '../../../resolve/times/calendar.ts';
import { nearWeekday, nearYear } from '../../../resolve/times/relative.ts';
import { type TimeContext, type TimeRule, time } from '../../../resolve/times/rule.ts';
import { HINTS, monthOf, phrase, weekdayOf } from './words.ts';

/** Hours from UTC of the zones that news writes out. "IST", "CST" and "BST" have namesakes: the one most used in English news is meant. */
const ZONES: Record<string, number> = {
  gmt: 0,
  utc: 0,
  z: 0,
  bst: 1,
  cet: 1,
  cest: 2,
  eet: 2,
  eest: 3,
  msk: 3,
  est: -5,
  edt: -4,
  cst: -6,
  cdt: -5,
  mst: -7,
  mdt: -6,
  pst: -8,
  pdt: -7,
};
const ZONE = '(?:,? \\(?(?<zone>gmt|utc|bst|cest|cet|eest|eet|msk|est|edt|cst|cdt|mst|mdt|pst|pdt|et|local time)\\)?)?';
const DAY =
  '(?:,? (?:on )?(?:(?<day>today|yesterday|tomorrow|{weekday})|(?<month>{month}) (?<dayno>{dayno})(?!,? \\d{4})))?';

/** "10:35 a.m.", "4 p.m. EDT Sunday", "16:00 GMT", "noon Friday", "midnight", "6 in the morning". */
export const clockRule: TimeRule = {
  name: 'times/clock',
  hint: HINTS.clock,
  pattern: phrase(
    `(?:(?:about|around|just before|just after|shortly before|shortly after) )?(?:(?<hour>1\\d|2[0-3]|0?\\d)(?:[:.](?<minute>[0-5]\\d))?(?::[0-5]\\d)?\\s*(?<half>a\\.m\\.?|p\\.m\\.?|am|pm)|(?<hour2>[01]?\\d|2[0-3]):(?<minute2>[0-5]\\d)(?::[0-5]\\d)?(?: (?:hours|hrs|o'clock))?|(?<mil>[01]\\d[0-5]\\d|2[0-3][0-5]\\d)(?= ?(?:gmt|utc|hours|hrs|local time))(?: (?:hours|hrs))?|(?<named>noon|midday|midnight)|(?<oclock>\\d{1,2}) (?:o'clock(?: in the (?<when>morning|afternoon|evening))?|in the (?<when2>morning|afternoon|evening)))${ZONE}${DAY}`,
  ),
  read(match, context) {
    const g = match.groups as Record<string, string | undefined>;
    let hour = Number(
      g.hour ?? g.hour2 ?? g.oclock ?? g.mil?.slice(0, 2) ?? (g.named?.toLowerCase() === 'midnight' ? 24 : 12),
    );
    const minute = Number(g.minute ?? g.minute2 ?? g.mil?.slice(2) ?? 0);
    // "2:1" is a score, "Luke 10:35" a verse.
    if (
      g.hour2 !== undefined &&
      /(?:[A-Z][a-z]+|\d)\s?$/.test(context.text.slice(Math.max(0, match.index - 6), match.index)) &&
      g.zone === undefined
    )
      return null;
    const half = g.half?.replace(/\./g, '').toLowerCase();
    const when = (g.when ?? g.when2)?.toLowerCase();
    if (half !== undefined && hour > 12) return null;
    if ((half === 'pm' || when === 'afternoon' || when === 'evening') && hour < 12) hour += 12;
    if ((half === 'am' || when === 'morning') && hour === 12) hour = 0;
    const day = dayOfClock(g, context, match);
    const clock = `T${pad(hour)}:${pad(minute)}`;
    if (day === null) return time(`XXXX-XX-XX${clock}`, false);
    return { ...time(`${isoDay(day)}${clock}`, false), ...zoned(day, hour, minute, g.zone) };
  },
  yes: [
    ['The strike came at 16:00 GMT on Saturday.', '16:00 GMT on Saturday = 2024-12-07T16:00'],
    ['The strike came at noon Friday.', 'noon Friday = 2024-12-06T12:00'],
    ['It struck at 4 p.m. on Saturday.', '4 p.m. on Saturday = 2024-12-07T16:00'],
    ['They woke at 6 in the morning.', '6 in the morning = 2024-12-08T06:00'],
  ],
  no: ['They won 3-2 and lost 10-12.', 'He read Luke 10:35 aloud.', 'Sixty men came at 5 points.'],
};

function dayOfClock(
  { day: word, month, dayno }: Record<string, string | undefined>,
  context: TimeContext,
  match: RegExpExecArray,
): number | null {
  if (context.published === null) return null;
  if (month !== undefined && dayno !== undefined) {
    const [m, d] = [monthOf(month)!, Number.parseInt(dayno, 10)];
    const year = nearYear(context.published, m, d, null);
    return isDate(year, m, d) ? dayOf(year, m, d) : null;
  }
  const name = word?.toLowerCase();
  if (name === 'yesterday') return context.published - 1;
  if (name === 'tomorrow') return context.published + 1;
  if (name === 'today') return context.published;
  if (name !== undefined)
    return nearWeekday(
      context.published,
      weekdayOf(name)!,
      /\b(?:until|till|by)\s+$/i.test(context.text.slice(Math.max(0, match.index - 7), match.index))
        ? 'future'
        : context.tense(match.index, match.index + match[0].length),
    );
  const told = context.previous;
  return told !== null && /^\d{4}-\d\d-\d\d/.test(told.value) ? told.day : context.published;
}

/** With a zone the instant is known in UTC, otherwise only the day. */
function zoned(day: number, hour: number, minute: number, zone: string | undefined): { instant?: number } {
  const offset = zone === undefined ? undefined : ZONES[zone.toLowerCase()];
  return offset === undefined ? {} : { instant: (day * 24 + hour - offset) * 60 + minute };
}
