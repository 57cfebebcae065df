import { addMonths, civil } from '../../../resolve/times/calendar.ts';
import { nearQuarter, unitValue } from '../../../resolve/times/relative.ts';
import { date, type TimeContext, type TimeRule } from '../../../resolve/times/rule.ts';
import { HINTS, ordinalOf, phrase, stepOf } from './words.ts';

/** "third-quarter", "the fourth quarter of 1990", "this year's third quarter", "the fiscal first quarter". */
export const quarterRule: TimeRule = {
  name: 'times/quarter',
  hint: HINTS.quarter,
  pattern: phrase(
    "(?:(?<lead>last year|this year|next year|{year4})(?:'s|’s)? |(?:the|its|their|his|a|a flat) )?(?:(?<back>year-ago|year-earlier|previous|prior) )?(?:(?<year1>{year4}) )?(?:(?:fiscal|fiscal-|latest)[ -]?)?(?:(?:its|their) )?(?<nth>first|second|third|fourth|1st|2nd|3rd|4th)[ -](?:fiscal[ -])?quarter(?: of (?:fiscal )?(?:(?<year2>{year4})|(?<rel>last year|this year|next year|the year)))?",
  ),
  read(match, context) {
    const { lead, back, year1, year2, nth, rel } = match.groups as Record<string, string | undefined>;
    const quarter = ordinalOf(nth!)!;
    const year = year1 ?? year2 ?? (lead !== undefined && /^\d/.test(lead) ? lead : undefined);
    if (year !== undefined) return date(`${year}-Q${quarter}`, true);
    if (context.published === null) return date(`XXXX-Q${quarter}`, false);
    const now = civil(context.published).year;
    const word = lead ?? rel;
    if (word !== undefined && /^(?:last|this|next)/i.test(word)) {
      return date(`${now + stepOf(word)}-Q${quarter}`, false);
    }
    return date(`${nearQuarter(context.published, quarter) - (back === undefined ? 0 : 1)}-Q${quarter}`, false);
  },
  yes: [
    ['Losses rose in the third quarter.', 'the third quarter = 2024-Q3'],
    ['The fourth quarter of 1990 was weak.', 'The fourth quarter of 1990 = 1990-Q4'],
  ],
  no: ['They live in the old quarter.', 'A quarter of the homes burned.'],
};

/** "the quarter", "the latest quarter", "the year-earlier quarter", "the 1988 period". */
export const bareQuarterRule: TimeRule = {
  name: 'times/bare-quarter',
  hint: HINTS.quarter,
  pattern: phrase(
    'the (?:(?<how>latest|most recent|current|same|previous|prior|corresponding|comparable|year-ago|year-earlier|comparable year-ago|comparable year-earlier) )?(?<unit>quarter|period)(?! of (?!{year4}))',
  ),
  read(match, context) {
    const how = match.groups!.how?.toLowerCase() ?? '';
    const period = match.groups!.unit!.toLowerCase() === 'period';
    if (period && !/latest|year|corresponding|comparable/.test(how)) return null;
    if (context.published === null) return date('XXXX-QX', false);
    const done = unitValue(addMonths(context.published, -3), 'quarter');
    const told = /latest|recent/.test(how) ? done : (toldQuarter(context) ?? done);
    if (how === 'current') return date(unitValue(context.published, 'quarter'), false);
    if (/year-|corresponding|comparable/.test(how))
      return { ...date(`${Number(told.slice(0, 4)) - 1}${told.slice(4)}`, false), derived: true };
    return date(told, false);
  },
  yes: [
    ['Sales fell in the latest quarter.', 'the latest quarter = 2024-Q3'],
    ['Third-quarter sales fell from the comparable period.', 'the comparable period = 2023-Q3'],
  ],
  no: [
    'The Christian quarter was shelled.',
    'It was a period of calm.',
    'The quarter of the city near the port burned.',
  ],
};

/** The quarter told of last; null when the last date is none. */
function toldQuarter(context: TimeContext): string | null {
  const value = context.previous?.value ?? '';
  return /^\d{4}-Q\d$/.test(value) ? value : null;
}
