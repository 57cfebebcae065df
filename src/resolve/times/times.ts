import type { Document } from '../../language/document.ts';
import type { TimeExpression } from '../../record/entity.ts';
import { isNoDate } from '../../record/plain.ts';
import type { Problem } from '../../record/reading.ts';
import { dayOfInstant, isoDay } from './calendar.ts';
import { intervalOf, unknownInterval } from './interval.ts';
import { inName } from './name.ts';
import type { TimeContext, TimeReading, TimeRule, TimeRules } from './rule.ts';

interface Candidate {
  start: number;
  end: number;
  order: number;
  rule: TimeRule;
  match: RegExpExecArray;
}

/** A time expression, and the rule by which it was read. */
export interface TimeFound {
  rule: TimeRule;
  time: TimeExpression;
}

/**
 * The time expressions of a report, in text order, none overlapping: TIMEX3 type and value, and the interval they stand for,
 * counted from the instant of publication. Without that instant what is relative has no interval.
 */
export function times(document: Document, rules: TimeRules): { times: TimeExpression[]; problems: Problem[] } {
  const { found, problems } = findTimes(document, rules);
  return { times: found.map(({ time }) => time), problems };
}

/** As `times`, with the rule by which each was read. */
export function findTimes(document: Document, rules: TimeRules): { found: TimeFound[]; problems: Problem[] } {
  const { text, published } = document.report;
  const found: TimeFound[] = [];
  const problems: Problem[] = [];
  const context: TimeContext = {
    text,
    published: published === null ? null : dayOfInstant(published),
    tense: rules.tenseIn(document),
    previous: null,
  };
  const named = inName(document, rules.titles);
  let cursor = 0;
  for (const { start, end, rule, match } of candidates(text, rules)) {
    if (start < cursor) continue;
    const reading = rule.read(match, context);
    if (reading === null) continue;
    if (named(start, end)) {
      problems.push({
        stage: 'resolve',
        rule: 'time-in-name',
        reason: `"${text.slice(start, end)}" belongs to a name here, not to a date`,
        start,
        end,
      });
      continue;
    }
    const time = expressed(start, end, reading, context.published);
    found.push({ rule, time });
    cursor = end;
    if (isAnchor(reading) && time.from !== null)
      context.previous = { value: reading.value, day: dayOfInstant(time.from), end };
  }
  return { found, problems };
}

/** May later words be counted from it ("the next day")? */
const isAnchor = ({ type, value, derived }: TimeReading): boolean =>
  (type === 'DATE' || type === 'TIME') && !value.endsWith('_REF') && !derived;

function expressed(start: number, end: number, reading: TimeReading, published: number | null): TimeExpression {
  const { type, value, stated, from, to, precision, instant } = reading;
  const head = { start, end, type, value };
  if (instant !== undefined) {
    const at = new Date(instant * 60_000).toISOString().replace('.000Z', 'Z');
    return { ...head, from: at, to: at, precision: 'minute', stated };
  }
  if (from !== undefined && to !== undefined) {
    return { ...head, from: isoDay(from), to: isoDay(to), precision: precision ?? 'day', stated };
  }
  if (value === 'PRESENT_REF' && published !== null) {
    return { ...head, from: isoDay(published), to: isoDay(published), precision: 'day', stated: false };
  }
  return { ...head, ...(isNoDate(value) ? unknownInterval : intervalOf(value)), stated };
}

/** Every match of every rule, by start, then the longer, then the order of the rules. Paragraphs are looked at one by one. */
function candidates(text: string, { trigger, rules }: TimeRules): Candidate[] {
  const out: Candidate[] = [];
  for (const { start, end } of paragraphs(text)) {
    const piece = text.slice(start, end);
    if (!trigger.test(piece)) continue;
    const hinted = new Map<RegExp, boolean>();
    rules.forEach((rule, order) => {
      let may = hinted.get(rule.hint);
      if (may === undefined) {
        may = rule.hint.test(piece);
        hinted.set(rule.hint, may);
      }
      if (!may) return;
      rule.pattern.lastIndex = 0;
      for (let match = rule.pattern.exec(piece); match !== null; match = rule.pattern.exec(piece)) {
        if (match[0].length === 0) {
          rule.pattern.lastIndex++;
          continue;
        }
        match.index += start;
        out.push({ start: match.index, end: match.index + match[0].length, order, rule, match });
      }
    });
  }
  return out.sort((a, b) => a.start - b.start || b.end - a.end || a.order - b.order);
}

function* paragraphs(text: string): Generator<{ start: number; end: number }> {
  const gap = /\n[ \t\r]*\n/g;
  let start = 0;
  for (let match = gap.exec(text); match !== null; match = gap.exec(text)) {
    yield { start, end: match.index };
    start = gap.lastIndex;
  }
  yield { start, end: text.length };
}
