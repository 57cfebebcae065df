import type { Proven } from '../../language/construction.ts';
import type { Document } from '../../language/document.ts';
import type { Precision } from '../../record/time.ts';
import type { Day } from './calendar.ts';

/** What the words at hand tell: a TIMEX3 type and value; `from`/`to` only where the value alone does not give them. */
export interface TimeReading {
  type: 'DATE' | 'TIME' | 'DURATION' | 'SET';
  value: string;
  /** True when the words state the whole date; false when it is worked out from the published instant or from another date. */
  stated: boolean;
  from?: Day;
  to?: Day;
  precision?: Precision;
  /** True for a date that is itself counted from another: what follows is not counted from it. */
  derived?: boolean;
  /** Where a clock time with a zone is told: minutes since 1970-01-01T00:00Z. */
  instant?: number;
}

export type Tense = 'past' | 'present' | 'future' | null;

/** Tells the tense of the clause that a span of the text stands in. */
export type TenseAt = (start: number, end: number) => Tense;

/** What a rule may look at besides its own words. */
export interface TimeContext {
  text: string;
  /** Day of publication in UTC; null when not known. */
  published: Day | null;
  /** Tense of the clause the expression stands in. */
  tense: TenseAt;
  /** The last dated expression before this one: its value and first day. */
  previous: { value: string; day: Day; end: number } | null;
}

/**
 * One way of saying a time. Patterns are global, compiled once; `read` may refuse a match (null). Its examples are read as published on
 * Sunday 8 December 2024, and tell the words and their TIMEX3 value ("last Monday = 2024-12-02"), with the interval where the value alone
 * gives none.
 */
export interface TimeRule extends Proven {
  /** A cheap pattern without which the rule cannot match: a paragraph that lacks it is not searched. One object is tried once. */
  hint: RegExp;
  pattern: RegExp;
  read(match: RegExpExecArray, context: TimeContext): TimeReading | null;
}

/**
 * One form by which words of time are a title and no time: of a paper, a programme, a day of history. Patterns are not global; those that
 * a title does not give fit anything. Its examples tell the words of time that stand in a title.
 */
export interface TimeTitle extends Proven {
  /** The words of time themselves. */
  words: RegExp;
  /** The text straight before them, to its end (`$`). */
  before?: RegExp;
  /** The text straight behind them, from its beginning (`^`). */
  after?: RegExp;
}

/** All ways in which a language says a time, in the order in which they are tried. */
export interface TimeRules {
  /** A paragraph without a match holds no time expression. */
  trigger: RegExp;
  rules: readonly TimeRule[];
  titles: readonly TimeTitle[];
  /** The tense of clauses: whether a day without its week or a date without its year lies ahead. */
  tenseIn(document: Document): TenseAt;
}

export const date = (value: string, stated: boolean): TimeReading => ({ type: 'DATE', value, stated });
export const time = (value: string, stated: boolean): TimeReading => ({ type: 'TIME', value, stated });
export const duration = (value: string): TimeReading => ({ type: 'DURATION', value, stated: true });
export const set = (value: string): TimeReading => ({ type: 'SET', value, stated: true });
