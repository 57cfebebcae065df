import { addMonths, isoDay } from '../../../resolve/times/calendar.ts';
import { type Grain, nearWeekend, shift, unitValue } from '../../../resolve/times/relative.ts';
import { date, type TimeRule } from '../../../resolve/times/rule.ts';
import { HINTS, phrase, stepOf } from './words.ts';

const STEP: Record<string, number> = { last: -1, previous: -1, this: 0, current: 0, next: 1, coming: 1 };
const EDGE =
  '(?:(?:(?:some ?time )?(?:early|earlier|late|later)(?: in)?|some ?time|the (?:end|beginning|start|middle|rest|remainder) of) )?';

/** "last week", "earlier this month", "next year", "this decade", "the current quarter". */
export const unitRule: TimeRule = {
  name: 'times/relative-unit',
  hint: HINTS.unit,
  pattern: phrase(
    `${EDGE}(?:the )?(?<mod>last|this|next|current|coming)(?: fiscal| calendar| same)? (?<unit>week|month|quarter|year|decade|century)(?!-)`,
  ),
  read(match, context) {
    // "In the last week" is the stretch up to now; "last week" the one before this.
    if (
      /\bthe\s+last\s/i.test(match[0]) &&
      /\b(?:in|over|during|for|within)\s+$/i.test(context.text.slice(Math.max(0, match.index - 8), match.index))
    )
      return null;
    const mod = match.groups!.mod!.toLowerCase();
    const unit = match.groups!.unit!.toLowerCase() as Grain;
    if (context.published === null)
      return date(mod === 'this' || mod === 'current' ? 'PRESENT_REF' : XXXX[unit]!, false);
    return date(unitValue(shift(context.published, STEP[mod]!, unit), unit), false);
  },
  yes: [
    ['It fell last week.', 'last week = 2024-W48'],
    ['Aid came earlier this month.', 'earlier this month = 2024-12'],
    ['The vote is due next year.', 'next year = 2025'],
  ],
  no: ['In the last week many fled.', 'The last road is closed.', 'It was a week-long siege.'],
};
const XXXX: Partial<Record<Grain, string>> = {
  week: 'XXXX-WXX',
  month: 'XXXX-XX',
  quarter: 'XXXX-QX',
  year: 'XXXX',
  decade: 'XXX',
  century: 'XX',
};

/** "the weekend", "last weekend", "this weekend", "next weekend". */
export const weekendRule: TimeRule = {
  name: 'times/weekend',
  hint: /weekend/i,
  pattern: phrase(
    '(?<mod>the (?:past|coming|previous)|this past|this coming|the|this|last|next|past) (?:long )?weekend',
  ),
  read(match, context) {
    if (context.published === null) return date('XXXX-WXX-WE', false);
    const mod = match.groups!.mod!.toLowerCase();
    const ahead = /coming|next/.test(mod) ? 'future' : /last|past|previous/.test(mod) ? 'past' : null;
    let saturday = nearWeekend(context.published, ahead ?? context.tense(match.index, match.index + match[0].length));
    if (mod === 'next' && saturday <= context.published) saturday += 7;
    if (mod === 'last' && saturday + 1 >= context.published) saturday -= 7;
    return date(`${unitValue(saturday, 'week')}-WE`, false);
  },
  yes: [
    ['The town changed hands over the weekend.', 'the weekend = 2024-W49-WE'],
    ['They met last weekend.', 'last weekend = 2024-W48-WE'],
  ],
  no: ['Weekend trains are full.', 'They have weekends off.'],
};

/** "the first half of the year", "the second half of 1990", "first half". */
export const halfRule: TimeRule = {
  name: 'times/half',
  hint: /half/i,
  pattern: phrase(
    '(?:the )?(?<nth>first|second|last|latter|1st|2nd) half(?: of (?:(?<year>{year4})|(?<rel>last year|this year|next year|the year)))',
  ),
  read(match, context) {
    const half = /^(?:first|1st)$/i.test(match.groups!.nth!) ? 1 : 2;
    if (match.groups!.year !== undefined) return date(`${match.groups!.year}-H${half}`, true);
    if (context.published === null) return date(`XXXX-H${half}`, false);
    const rel = match.groups!.rel!;
    const at = addMonths(context.published, 12 * stepOf(rel));
    return date(`${isoDay(at).slice(0, 4)}-H${half}`, false);
  },
  yes: [
    ['Exports fell in the first half of the year.', 'the first half of the year = 2024-H1'],
    ['The second half of 1990 was calm.', 'The second half of 1990 = 1990-H2'],
  ],
  no: ['They scored in the first half.', 'Half of the year was dry.'],
};
