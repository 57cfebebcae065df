import type { TimeExpression } from '../../src/record/entity.ts';
import { overlaps, type Span } from '../../src/record/span.ts';
import type { Judgement } from './judge.ts';
import type { ShownTime } from './told.ts';

/** Days that lines show, of lines that tell a gold event, against the words that date the event. */
export interface DayTally {
  /** Shown, and carried by the words that date the event. */
  right: number;
  /** Shown, and carried by words that date something else, or another day than the words that date the event give. */
  foreign: number;
  /** Shown, though no words give a day: that of publication stands in. */
  standIn: number;
  /** Gold events with words that date them; those that only say how long, how often or "recently" are left out. */
  dated: number;
}

export const noDays = (): DayTally => ({ right: 0, foreign: 0, standIn: 0, dated: 0 });

type Worth = 'right' | 'foreign' | 'standIn';

const at = (expressions: readonly TimeExpression[], words: Span): TimeExpression[] =>
  expressions.filter((one) => overlaps(one, words));

/**
 * What a line's day is worth; null where it shows none ("by 8 March" is none, "since 8 March" is one), or where only other reports can tell.
 */
export function dayOf(time: ShownTime, dating: Span | null, expressions: readonly TimeExpression[]): Worth | null {
  if (time.words === null && (time.from === null || time.to === null)) return null;
  if (time.words !== null) return dating !== null && overlaps(time.words, dating) ? 'right' : 'foreign';
  const meant = dating === null ? [] : at(expressions, dating).filter(({ from }) => from !== null);
  if (meant.length === 0) return time.stated ? null : 'standIn';
  return meant.some(({ from, to }) => from === time.from && to === time.to) ? 'right' : 'foreign';
}

/** TIMEX3 values of words that give no day: "recently", "now", "soon". */
const vague = new Set(['PAST_REF', 'PRESENT_REF', 'FUTURE_REF']);

/** Do the words only say how long it took, how often it was, or that it was lately? */
function isLength(dating: Span, expressions: readonly TimeExpression[]): boolean {
  const here = at(expressions, dating);
  return (
    here.length > 0 &&
    here.every(({ type, from, value }) => from === null && (type === 'DURATION' || type === 'SET' || vague.has(value)))
  );
}

/** Adds the days of a report's lines. */
export function countDays(
  tally: DayTally,
  judgements: readonly Judgement[],
  expressions: readonly TimeExpression[],
): void {
  for (const { line, gold, verdict } of judgements) {
    if (gold === null || verdict === 'untold' || verdict === 'denied') continue;
    if (gold.time !== null && !isLength(gold.time, expressions)) tally.dated++;
    const worth = dayOf(line.time, gold.time, expressions);
    if (worth !== null) tally[worth]++;
  }
}
