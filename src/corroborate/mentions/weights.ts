import { wordRanks } from '../../language/ranks.ts';
import type { Words } from './features.ts';

/** Reports that the news at large stands for beside those of the run: a small run cannot tell a rare word from a common one. */
const BACKGROUND = 300;
/** A word of rank r is in about 1 - exp(-30 / r) of all articles (Zipf's law, some 300 words an article). */
const ZIPF = 30;

/** Weight of a word: the rarer among the reports of the run and in the news at large, the heavier (inverse document frequency). */
export type Weigh = (word: string) => number;

/** Weights for a run, from the words of each of its reports. */
export function weightsOf(reports: readonly Iterable<string>[]): Weigh {
  const ranks = wordRanks();
  const within = new Map<string, number>();
  for (const words of reports) for (const word of words) within.set(word, (within.get(word) ?? 0) + 1);
  const known = new Map<string, number>();
  const total = reports.length + BACKGROUND;
  return (word) => {
    let weight = known.get(word);
    if (weight === undefined) {
      const rank = ranks.of(word);
      const share = 1 - Math.exp(-ZIPF / ((rank < 0 ? ranks.size * 1.5 : rank) + 1));
      weight = Math.log(total / ((within.get(word) ?? 1) + BACKGROUND * share));
      known.set(word, weight);
    }
    return weight;
  };
}

/** Cosine of two sets of words by weight, 0 to 1. */
export function likeness(a: Words, b: Words, weigh: Weigh): number {
  if (a.size === 0 || b.size === 0) return 0;
  let both = 0;
  let left = 0;
  let right = 0;
  for (const word of a) {
    const w = weigh(word) ** 2;
    left += w;
    if (b.has(word)) both += w;
  }
  for (const word of b) right += weigh(word) ** 2;
  return both / Math.sqrt(left * right);
}
