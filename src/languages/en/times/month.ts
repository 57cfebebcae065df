import { civil, type Day, pad } from '../../../resolve/times/calendar.ts';
import { nearYear } from '../../../resolve/times/relative.ts';
import { date, set, type TimeContext, type TimeRule } from '../../../resolve/times/rule.ts';
import { capital, HINTS, monthOf, phrase, stepOf } from './words.ts';

/** Names of months that are other words too: only a word of time before them, or a year behind, makes them a month. */
const DOUBTFUL = /^(?:may|march|august)$/i;
const LEADS =
  /\b(?:in|since|until|till|by|from|through|throughout|during|before|after|between|for|of|and|to|or|last|next|this|early|late|mid|past|previous|every|each|around|about|on)[\s-]+$/i;

/** "December", "in May", "late March", "last December", "December 2024", "mid-November", "the end of March", "January this year". */
export const monthRule: TimeRule = {
  name: 'times/month',
  hint: HINTS.month,
  pattern: phrase(
    '(?:(?<edge>the (?:end|beginning|start|middle|first half|second half) of|early|late|mid|mid-|late-|early-|sometime in|the month of)[ -]?(?:in )?)?(?:(?<mod>last|this|next|this past|this coming|each|every) )?(?<month>{month})(?:,? (?:of )?(?<year>{year4})|,? (?:of )?(?<rel>last year|this year|next year|that year))?',
  ),
  read(match, context) {
    const { mod, month: name = '', year, rel, edge } = match.groups as Record<string, string | undefined>;
    const month = capital(name) ? monthOf(name) : null;
    if (month === null) return null;
    const free = mod === undefined && year === undefined && rel === undefined && edge === undefined;
    if (free && isOtherWord(name, context.text.slice(Math.max(0, match.index - 20), match.index))) return null;
    if (/^(?:each|every)$/i.test(mod ?? '')) return set(`XXXX-${pad(month)}`);
    if (year !== undefined) return date(`${year}-${pad(month)}`, true);
    const meant = context.published === null ? null : yearMeant(context, context.published, month, { mod, rel }, match);
    return date(`${meant === null ? 'XXXX' : pad(meant, 4)}-${pad(month)}`, false);
  },
  yes: [
    ['In March the road was closed.', 'March = 2024-03'],
    ['Late November brought rain.', 'Late November = 2024-11'],
    ['Fighting began in March 2011.', 'March 2011 = 2011-03'],
    ['They met last December.', 'last December = 2023-12'],
  ],
  no: [
    'They march on the capital.',
    'Theresa May spoke to reporters.',
    'The rebels may advance.',
    'The August body convened.',
  ],
};

/** A month's name that stands alone is none where nothing before it tells time, or a name's first part does: "Theresa May", "April Jones". */
function isOtherWord(name: string, before: string): boolean {
  if (DOUBTFUL.test(name) && !LEADS.test(before)) return true;
  return /[A-Z][a-z]+\.?\s$/.test(before) && !OPENS.test(before);
}
const OPENS = /(?:^|[\s(])(?:In|Since|By|From|Until|During|After|Before|For|Last|This|Next)\s$/;

/** The year meant by the words beside a month ("this March", "March last year"), or the nearest where there are none. */
function yearMeant(
  context: TimeContext,
  published: Day,
  month: number,
  { mod, rel }: { mod?: string; rel?: string },
  match: RegExpExecArray,
): number {
  const now = civil(published);
  if (rel !== undefined) {
    const told = /^that/i.test(rel) ? Number(context.previous?.value.slice(0, 4)) || null : null;
    return told ?? now.year + stepOf(rel);
  }
  switch (mod?.toLowerCase().replace(/\s+/g, ' ')) {
    case 'this':
      return now.year;
    case 'last':
    case 'this past':
      return now.month > month ? now.year : now.year - 1;
    case 'next':
    case 'this coming':
      return now.month < month ? now.year : now.year + 1;
    default:
      if (now.month === month) return now.year;
      return nearYear(published, month, null, context.tense(match.index, match.index + match[0].length));
  }
}
