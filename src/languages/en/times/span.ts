import { type Grain, shift } from '../../../resolve/times/relative.ts';
import { duration, type TimeContext, type TimeReading, type TimeRule } from '../../../resolve/times/rule.ts';
import { durationValue, HINTS, numberOf, phrase, type Unit, unitOf } from './words.ts';

/** "the past fortnight", "the last two years", "the next six months", "in the coming weeks", "the first nine months". */
export const pastSpanRule: TimeRule = {
  name: 'times/past-span',
  hint: HINTS.unit,
  pattern: phrase(
    '{about}?(?:(?:the|this|these|its|each of the) )?(?<mod>past|last|previous|preceding|next|coming|following|latest|first|final|another)(?: (?:{about})?(?:(?<vague>{vague})|(?<number>{number}))(?: to (?:{number}))?(?: or (?:so|more|two|three))?)? (?:full |long |consecutive |straight |trading |more )?(?<unit>{units})(?: or so| ahead)?',
  ),
  read(match, context) {
    const { mod, vague, number, unit } = match.groups as Record<string, string | undefined>;
    const word = mod!.toLowerCase();
    const of = unitOf(unit!);
    if (of === null) return null;
    const many = /s$/i.test(unit!);
    if (vague === undefined && number === undefined) {
      if (/^(?:first|final|another|latest|following|preceding)$/.test(word)) return null;
      if (many) return /coming|next/.test(word) ? vagueSpan(of, 'ahead', context) : vagueSpan(of, 'back', context);
      // "last week" is a date; "the past week", "the past year" a stretch up to now.
      const stretch =
        word === 'last' &&
        /\bthe\s+last/i.test(match[0]) &&
        /\b(?:in|over|during|for|within)\s+$/i.test(context.text.slice(Math.max(0, match.index - 8), match.index));
      if (!stretch && !/^(?:past|previous|coming)$/.test(word) && !/fortnight|day|hour|minute/i.test(unit!))
        return null;
      if (/^(?:last|next|previous|coming)$/.test(word) && /^(?:day|night|second|minute)$/i.test(unit!)) return null;
      return anchored(1, of, /coming|next/.test(word) ? 1 : -1, context);
    }
    if (vague !== undefined) return vagueSpan(of, /next|coming/.test(word) ? 'ahead' : 'back', context);
    const count = numberOf(number!);
    if (count === null || (unit === 'second' && word === 'first')) return null;
    if (/^(?:past|last|previous|preceding|latest)$/.test(word)) return anchored(count, of, -1, context);
    if (/^(?:next|coming|following)$/.test(word)) return anchored(count, of, 1, context);
    return duration(durationValue(count, of));
  },
  yes: [
    ['The advance over the past fortnight was quick.', 'over the past fortnight = P2W 2024-11-24/2024-12-08'],
    ['Many fled in the last two years.', 'the last two years = P2Y 2022-12-08/2024-12-08'],
    ['Rain will fall in the next few days.', 'the next few days = PXD 2024-12-08/2024-12-15'],
  ],
  no: ['They took the last two villages.', 'The first day was calm.', 'The past is past.'],
};

/** "recent days", "in recent weeks", "recent years". */
export const recentRule: TimeRule = {
  name: 'times/recent-span',
  hint: /recent/i,
  pattern: phrase(
    '(?:the )?(?:most )?recent (?<unit>days|weeks|months|quarters|years|decades|hours|nights)(?: and (?:weeks|months|years))?',
  ),
  read(match, context) {
    return vagueSpan(unitOf(match.groups!.unit!)!, 'back', context);
  },
  yes: [
    ['In recent days the road was cut.', 'recent days = PXD 2024-12-01/2024-12-08'],
    ['In recent decades it grew.', 'recent decades = PXY'],
  ],
  no: ['Recent clashes went on.', 'The days are short.'],
};

/** "the days ahead", "the weeks to come". */
export const aheadRule: TimeRule = {
  name: 'times/ahead-span',
  hint: /ahead|to come/i,
  pattern: phrase('(?:the )?(?<unit>days|weeks|months|years|hours) (?:ahead|to come)'),
  read(match, context) {
    return vagueSpan(unitOf(match.groups!.unit!)!, 'ahead', context);
  },
  yes: [
    ['They fear the hours to come.', 'the hours to come = PTXH'],
    ['The days ahead will be hard.', 'The days ahead = PXD 2024-12-08/2024-12-15'],
  ],
  no: ['The coming storm is strong.', 'They stood two days from the front.'],
};

function grainOf(of: Unit): Grain {
  return ({ D: 'day', W: 'week', M: 'month', Q: 'quarter', Y: 'year' } as Record<string, Grain>)[of.letter] ?? 'day';
}

/** A stretch that ends (or begins) on the day of publication: the value is its length, the interval its days. */
function anchored(count: number, of: Unit, way: 1 | -1, context: TimeContext): TimeReading {
  const reading = duration(durationValue(count, of));
  reading.stated = false;
  if (context.published === null) return reading;
  const clockDays = of.letter === 'H' ? Math.ceil((count * of.times) / 24) : 1;
  const other = of.clock
    ? context.published + way * clockDays
    : shift(context.published, way * count * of.times, grainOf(of));
  return {
    ...reading,
    from: Math.min(other, context.published),
    to: Math.max(other, context.published),
    precision: 'day',
  };
}

/** How far back or ahead a vague stretch may reach, in days: one of the next larger unit. */
const REACH: Partial<Record<Unit['letter'], [number, 'week' | 'month' | 'year']>> = {
  D: [7, 'week'],
  W: [31, 'month'],
  M: [365, 'year'],
};

/** "recent days": an unknown number of them; the interval reaches one larger unit, and is unknown beyond a year. */
function vagueSpan(of: Unit, way: 'back' | 'ahead', context: TimeContext): TimeReading {
  const reading: TimeReading = { type: 'DURATION', value: durationValue(null, of), stated: false };
  const reach = of.clock || of.times > 1 ? undefined : REACH[of.letter];
  if (context.published === null || reach === undefined) return reading;
  const [days, precision] = reach;
  return way === 'back'
    ? { ...reading, from: context.published - days, to: context.published, precision }
    : { ...reading, from: context.published, to: context.published + days, precision };
}
