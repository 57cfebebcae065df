import type { Judgement } from './judge.ts';

/** Numbers that lines tell, of lines that tell a gold event, against the event's own. */
export interface NumberTally {
  /** Lines with a number that the gold lets us judge, and those whose number is the event's. */
  told: number;
  right: number;
  /** Gold events with a number that can be counted, and those whose line tells it. */
  gold: number;
  found: number;
}

export const noNumbers = (): NumberTally => ({ told: 0, right: 0, gold: 0, found: 0 });

const ones =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const tens = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
const scales = new Map([
  ['hundred', 100],
  ['thousand', 1e3],
  ['million', 1e6],
  ['billion', 1e9],
]);

/** The number that English number words give: "At least 54" is 54, "twenty-five" 25, "over 2.3 million" 2,300,000; null for "dozens", "all". */
export function numberIn(words: string): number | null {
  const parts = words.toLowerCase().match(/\d[\d,]*(?:\.\d+)?|[a-z]+/g) ?? [];
  let value: number | null = null;
  for (const part of parts) {
    const scale = scales.get(part);
    if (scale !== undefined) value = value === null ? null : value * scale;
    else {
      const one = oneNumber(part);
      if (one !== null) value = (value ?? 0) + one;
    }
  }
  return value;
}

function oneNumber(word: string): number | null {
  if (/^\d/.test(word)) return Number(word.replaceAll(',', ''));
  if (ones.includes(word)) return ones.indexOf(word);
  return tens.includes(word) ? 20 + 10 * tens.indexOf(word) : null;
}

/** Adds the numbers of a report's lines; words that count no further ("dozens", "both") judge nothing. */
export function countNumbers(tally: NumberTally, judgements: readonly Judgement[]): void {
  for (const { line, gold, verdict } of judgements) {
    if (gold === null || verdict === 'untold' || verdict === 'denied') continue;
    const meant = gold.quantity === null ? null : numberIn(gold.quantity);
    const { low = null, best = null, high = null } = line.quantity ?? {};
    const told = [low, best, high].filter((one) => one !== null);
    const isRight = meant !== null && told.includes(meant);
    if (meant !== null) tally.gold++;
    if (isRight) tally.found++;
    if (told.length === 0 || (meant === null && gold.quantity !== null)) continue;
    tally.told++;
    if (isRight) tally.right++;
  }
}
