/** A line's probability, and whether it was right or incomplete. */
export interface Forecast {
  p: number;
  isTrue: boolean;
}

/** Forecasts of like probability: the mean of `p` beside the share that was true. */
export interface Bin {
  lowest: number;
  highest: number;
  mean: number;
  share: number;
  count: number;
}

const mean = (numbers: readonly number[]): number => numbers.reduce((sum, one) => sum + one, 0) / numbers.length;

/** Bins of equal count (to one), the least probable first. */
export function bins(forecasts: readonly Forecast[], most = 10): Bin[] {
  const sorted = [...forecasts].sort((a, b) => a.p - b.p);
  const edge = (index: number): number => Math.round((index * sorted.length) / most);
  return Array.from({ length: most }, (_, i) => sorted.slice(edge(i), edge(i + 1))).flatMap((members) => {
    const [first] = members;
    const last = members.at(-1);
    if (first === undefined || last === undefined) return [];
    return {
      lowest: first.p,
      highest: last.p,
      mean: mean(members.map(({ p }) => p)),
      share: mean(members.map(({ isTrue }) => Number(isTrue))),
      count: members.length,
    };
  });
}

/** Expected calibration error (Naeini 2015): how far the bins' shares stand from their means, weighted by count. */
export const calibrationError = (all: readonly Bin[]): number =>
  all.reduce((sum, one) => sum + one.count * Math.abs(one.mean - one.share), 0) /
  all.reduce((sum, { count }) => sum + count, 0);

/** Area under the ROC curve: how often a true one has the higher `p` of a true and a false one, ties as a half; NaN where all are alike. */
export function areaUnderCurve(forecasts: readonly Forecast[]): number {
  const sorted = [...forecasts].sort((a, b) => a.p - b.p);
  const positives = sorted.filter(({ isTrue }) => isTrue).length;
  let ranks = 0;
  for (let i = 0; i < sorted.length; ) {
    let end = i;
    while (end < sorted.length && sorted[end]?.p === sorted[i]?.p) end++;
    // Those of one `p` share the mean of their ranks (counted from 1).
    ranks += sorted.slice(i, end).filter(({ isTrue }) => isTrue).length * ((i + 1 + end) / 2);
    i = end;
  }
  return (ranks - (positives * (positives + 1)) / 2) / (positives * (sorted.length - positives));
}
