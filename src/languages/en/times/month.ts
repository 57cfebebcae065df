import { civil, isoMonth, pad } from '../../../resolve/times/calendar.ts';
import { nearYear } from '../../../resolve/times/relative.ts';
import { date, set, type TimeRule } from '../../../resolve/times/rule.ts';
import { capital, HINTS, monthOf, phrase } from './words.ts';

/** Names of months that are other words too: only a word of time before them, or a year behind, makes them a month. */
const DOUBTFUL = /^(?:may|march|august)$/i;
const LEADS =
  /\b(?:in|since|until|till|by|from|through|throughout|during|before|after|between|for|of|and|to|or|last|next|this|early|late|mid|past|previous|every|each|around|about|on)[\s-]+$/i;

/** "December", "in May", "late March", "last December", "December 2024", "mid-November", "the end of March", "January this year". */
export const monthRule: TimeRule = {
  name: 'month',
  hint: HINTS.month,
  pattern: phrase(
    '(?:(?<edge>the (?:end|beginning|start|middle|first half|second half) of|early|late|mid|mid-|late-|early-|sometime in|the month of)[ -]?(?:in )?)?(?:(?<mod>last|this|next|this past|this coming|each|every) )?(?<month>{month})(?:,? (?:of )?(?<year>{year4})|,? (?:of )?(?<rel>last year|this year|next year|that year))?',
  ),
  read(match, context) {
    const { mod, month: name, year, rel, edge } = match.groups as Record<string, string | undefined>;
    if (!capital(name!)) return null;
    const month = monthOf(name!)!;
    const before = context.text.slice(Math.max(0, match.index - 20), match.index);
    const free = mod === undefined && year === undefined && rel === undefined && edge === undefined;
    if (free && DOUBTFUL.test(name!) && !LEADS.test(before)) return null;
    // "Theresa May", "April Jones": a capitalised word right before, without a comma, makes it a person's name.
    if (
      free &&
      /[A-Z][a-z]+\.?\s$/.test(before) &&
      !/(?:^|[\s(])(?:In|Since|By|From|Until|During|After|Before|For|Last|This|Next)\s$/.test(before)
    ) {
      return null;
    }
    if (/^(?:each|every)$/i.test(mod ?? '')) return set(`XXXX-${pad(month)}`);
    if (year !== undefined) return date(`${year}-${pad(month)}`, true);
    if (context.published === null) return date(`XXXX-${pad(month)}`, false);
    const at = civil(context.published);
    if (rel !== undefined) {
      const told = /^that/i.test(rel) ? Number(context.previous?.value.slice(0, 4)) || null : null;
      const y = told ?? at.year + (/^last/i.test(rel) ? -1 : /^next/i.test(rel) ? 1 : 0);
      return date(`${pad(y, 4)}-${pad(month)}`, false);
    }
    const word = mod?.toLowerCase().replace(/\s+/g, ' ');
    if (word === 'this') return date(`${at.year}-${pad(month)}`, false);
    if (word === 'last' || word === 'this past')
      return date(`${at.month > month ? at.year : at.year - 1}-${pad(month)}`, false);
    if (word === 'next' || word === 'this coming')
      return date(`${at.month < month ? at.year : at.year + 1}-${pad(month)}`, false);
    if (isoMonth(context.published).endsWith(`-${pad(month)}`)) return date(isoMonth(context.published), false);
    const tense = context.tense(match.index, match.index + match[0].length);
    return date(`${nearYear(context.published, month, null, tense)}-${pad(month)}`, false);
  },
};
