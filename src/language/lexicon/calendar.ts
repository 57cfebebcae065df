import type { WordSet } from './word-set.ts';

/** Words of the calendar and the clock; lower case. */
export interface CalendarWords {
  months: WordSet;
  /** Shortened months, with and without full stop: "sept", "jan.". */
  shortMonths: WordSet;
  /** Months that, written small, are another word: "may", "march". */
  alsoWords: WordSet;
  /** Parts of a month that are written to its name with a hyphen: "mid-March". */
  parts: WordSet;
  weekdays: WordSet;
  /** Units that are counted back from today, with their length in days and how exactly the day is then known. */
  lengths: ReadonlyMap<string, { days: number; precision: 'day' | 'month' | 'year' }>;
  /** Words that open a time before a verb: "ON Friday", "LAST week". */
  openers: WordSet;
  /** Days counted from today, parts of a day and stretches of time: "yesterday", "dawn", "week", "moment". */
  times: WordSet;
}
