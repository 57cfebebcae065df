import { addMonths, civil, isoDay } from '../../../resolve/times/calendar.ts';
import { type Grain, nearWeekend, shift, unitValue } from '../../../resolve/times/relative.ts';
import { date, type TimeRule } from '../../../resolve/times/rule.ts';
import { HINTS, phrase, SEASON_CODES } from './words.ts';

const STEP: Record<string, number> = { last: -1, previous: -1, this: 0, current: 0, next: 1, coming: 1 };
const EDGE =
  '(?:(?:(?:some ?time )?(?:early|earlier|late|later)(?: in)?|some ?time|the (?:end|beginning|start|middle|rest|remainder) of) )?';

/** "last week", "earlier this month", "next year", "this decade", "the current quarter". */
export const unitRule: TimeRule = {
  name: 'relative-unit',
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
  name: 'weekend',
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
};

/** "last summer", "this spring", "the winter of 1994", "in the fall". */
export const seasonRule: TimeRule = {
  name: 'season',
  hint: HINTS.season,
  pattern: phrase(
    '(?:(?:early|late|mid)[ -])?(?:(?<mod>last|this|next|this past|this coming|the) )?(?:(?:early|late|mid)[ -])?(?<season>{season})(?:,? (?:of )?(?:(?<year>{year4})|(?<rel>last year|this year|next year)))?',
  ),
  read(match, context) {
    const { mod, season, year, rel } = match.groups as Record<string, string | undefined>;
    const code = SEASON_CODES[season!.toLowerCase()]!;
    if (year !== undefined) return date(`${year}-${code}`, true);
    // "Arab Spring", "Winter Games" are names; "the fall of Aleppo", "a spring" are no seasons.
    if (/^[A-Z]/.test(season!)) return null;
    const word = mod?.toLowerCase().replace(/\s+/g, ' ');
    const before = context.text.slice(Math.max(0, match.index - 12), match.index);
    const after = context.text.slice(match.index + match[0].length, match.index + match[0].length + 8);
    const led = /\b(?:in|by|during|since|until|before|after|over|through|throughout)\s+$/i.test(before);
    if ((word === undefined || word === 'the') && rel === undefined && !led) return null;
    if (season!.toLowerCase() === 'fall' && (word === undefined || /^\s*(?:of|from|in)\b/i.test(after))) return null;
    if (season!.toLowerCase() === 'spring' && word === undefined && /^\s*(?:water|from)/i.test(after)) return null;
    if (context.published === null) return date(`XXXX-${code}`, false);
    const now = civil(context.published);
    const first = { SP: 3, SU: 6, FA: 9, WI: 12 }[code];
    if (rel !== undefined)
      return date(`${now.year + (/^last/i.test(rel) ? -1 : /^next/i.test(rel) ? 1 : 0)}-${code}`, false);
    // Winter belongs to the year in which it begins.
    const running = code === 'WI' && now.month <= 2 ? now.year - 1 : now.year;
    const over = now.month >= first + 3 || (code === 'WI' && now.month <= 2 ? false : now.month >= first + 3);
    const begun = now.month >= first || (code === 'WI' && now.month <= 2);
    if (word === 'last' || word === 'this past') return date(`${begun && over ? running : running - 1}-${code}`, false);
    if (word === 'next' || word === 'this coming') return date(`${begun ? running + 1 : running}-${code}`, false);
    if (word === 'this') return date(`${running}-${code}`, false);
    const tense = context.tense(match.index, match.index + match[0].length);
    return date(
      `${tense === 'future' ? (over ? running + 1 : running) : begun ? running : running - 1}-${code}`,
      false,
    );
  },
};

/** "the first half of the year", "the second half of 1990", "first half". */
export const halfRule: TimeRule = {
  name: 'half',
  hint: /half/i,
  pattern: phrase(
    '(?:the )?(?<nth>first|second|last|latter|1st|2nd) half(?: of (?:(?<year>{year4})|(?<rel>last year|this year|next year|the year)))',
  ),
  read(match, context) {
    const half = /^(?:first|1st)$/i.test(match.groups!.nth!) ? 1 : 2;
    if (match.groups!.year !== undefined) return date(`${match.groups!.year}-H${half}`, true);
    if (context.published === null) return date(`XXXX-H${half}`, false);
    const rel = match.groups!.rel!;
    const at = addMonths(context.published, /^last/i.test(rel) ? -12 : /^next/i.test(rel) ? 12 : 0);
    return date(`${isoDay(at).slice(0, 4)}-H${half}`, false);
  },
};
