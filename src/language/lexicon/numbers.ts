import type { WordSet } from './word-set.ts';

/** Numbers written in words. */
export interface NumberWords {
  /** What a vague number word stands for at least; the upper bound is unknown. "Dozens" is two dozen or more. */
  vague: Readonly<Record<string, number>>;
  /** Words that multiply the vague number behind them: "tens of thousands"; lower case. */
  multiplying: WordSet;
  /** Units that a number stands before, in the singular and the plural: "two dozen"; lower case. */
  units: WordSet;
  /** Determiners for a few, which `vague` has a value for: "several soldiers"; lower case. */
  several: WordSet;
  /** Words before two numbers that are the ends of one: "between 200 and 250"; lower case. */
  betweenTwo: WordSet;
  /** The value of number words ("twenty-five", "1,200", "two hundred and five", "1.5 million"), or null. */
  valueOf(words: string): number | null;
  /** Words, beside numbers in figures, that stand for those counted without naming them: "killed dozens", "wounded others"; lower case. */
  counts: WordSet;
  /** Words for some of a force or a group, and not the whole: "dozens of"; lower case. */
  someOf: WordSet;
  /** Lemmas that only count what stands behind them: "a number of rebels", "members of the group"; lower case. */
  measures: WordSet;
  /** Lemmas for how much of a place or a group is meant: "most of the city". */
  shares: WordSet;
  /** Lemmas that only measure or point at what follows "of": "part of the aid programme". */
  thin: WordSet;
}
