import type { WordSet } from './word-set.ts';

/** Numbers written in words. */
export interface NumberWords {
  /** What a vague number word stands for at least; the upper bound is unknown. "Dozens" is two dozen or more. */
  vague: Readonly<Record<string, number>>;
  /** The value of number words ("twenty-five", "1,200", "two hundred and five", "1.5 million"), or null. */
  valueOf(words: string): number | null;
  /** Words, beside numbers in figures, that stand for those counted without naming them: "killed dozens", "wounded others"; lower case. */
  counts: WordSet;
  /** Lemmas that only count what stands behind them: "a number of rebels", "members of the group"; lower case. */
  measures: WordSet;
}
