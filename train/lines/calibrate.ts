import type { Calibration } from '../../src/mentions/learned/calibrator.ts';
import { probability } from '../../src/mentions/learned/calibrator.ts';
import { TYPES } from '../../src/mentions/learned/labels.ts';
import { SIGNS } from '../../src/mentions/learned/signs.ts';
import { factsOf } from '../../src/record/event-types.ts';
import type { Outcome } from './outcomes.ts';

export interface CalibrationSettings {
  steps: number;
  rate: number;
  /** Penalty on squared weights of signs, and of types. */
  signs: number;
  types: number;
  /** Share of wrong lines among those told as sure. */
  wrong: number;
  /** The same in articles, where an annotator enters an event once and few of its lines are as likely. */
  wrongInArticles: number;
  /** Lines of a family from which on it has a threshold of its own. */
  enough: number;
}

export const CALIBRATION_SETTINGS: CalibrationSettings = {
  steps: 600,
  rate: 0.05,
  signs: 1,
  types: 5,
  wrong: 0.1,
  wrongInArticles: 0.3,
  enough: 150,
};

/** Logistic regression of `isTrue` on the signs and the type, by Adam (Kingma and Ba 2015) over all lines; and thresholds by family. */
export function calibrate(outcomes: readonly Outcome[], s: CalibrationSettings): Calibration {
  const count = SIGNS.length;
  const { means, scales } = standardised(outcomes);
  const x = outcomes.map(({ signs }) => signs.map((v, i) => (v - (means[i] ?? 0)) / (scales[i] ?? 1)));
  const types = outcomes.map(({ what }) => TYPES.indexOf(what));
  // Signs, then types, then the bias.
  const size = count + TYPES.length + 1;
  const [w, first, second] = [new Float64Array(size), new Float64Array(size), new Float64Array(size)];
  for (let step = 1; step <= s.steps; step++) {
    const gradient = new Float64Array(size);
    outcomes.forEach(({ isTrue }, k) => {
      const row = x[k] ?? [];
      const type = count + (types[k] ?? 0);
      let sum = at(w, size - 1) + at(w, type);
      for (let i = 0; i < count; i++) sum += at(w, i) * (row[i] ?? 0);
      const error = 1 / (1 + Math.exp(-sum)) - (isTrue ? 1 : 0);
      for (let i = 0; i < count; i++) gradient[i] = at(gradient, i) + error * (row[i] ?? 0);
      gradient[type] = at(gradient, type) + error;
      gradient[size - 1] = at(gradient, size - 1) + error;
    });
    for (let i = 0; i < size; i++) {
      const penalty = i === size - 1 ? 0 : i < count ? s.signs : s.types;
      const g = (at(gradient, i) + penalty * at(w, i)) / outcomes.length;
      first[i] = 0.9 * at(first, i) + 0.1 * g;
      second[i] = 0.99 * at(second, i) + 0.01 * g * g;
      const [m, v] = [at(first, i) / (1 - 0.9 ** step), at(second, i) / (1 - 0.99 ** step)];
      w[i] = at(w, i) - (s.rate * m) / (Math.sqrt(v) + 1e-8);
    }
  }
  const made = {
    means: Float32Array.from(means),
    scales: Float32Array.from(scales),
    weights: Float32Array.from(w.subarray(0, count)),
    types: Float32Array.from(w.subarray(count, size - 1)),
    bias: at(w, size - 1),
  };
  return { ...made, sureFrom: thresholds({ ...made, sureFrom: {} }, outcomes, s) };
}

const at = (all: Float64Array, i: number): number => all[i] ?? 0;

function standardised(outcomes: readonly Outcome[]): { means: number[]; scales: number[] } {
  const n = Math.max(1, outcomes.length);
  const column = (i: number): number[] => outcomes.map(({ signs }) => signs[i] ?? 0);
  const means = SIGNS.map((_, i) => column(i).reduce((a, b) => a + b, 0) / n);
  const scales = SIGNS.map((_, i) => Math.sqrt(column(i).reduce((a, b) => a + (b - (means[i] ?? 0)) ** 2, 0) / n) || 1);
  return { means, scales };
}

/** From which probability on the lines of a family hold no more wrong ones than is allowed; families with few lines share one. */
function thresholds(
  calibration: Calibration,
  outcomes: readonly Outcome[],
  s: CalibrationSettings,
): Record<string, number> {
  const all = outcomes.map(({ what, signs, isTrue }) => ({
    family: factsOf(what)?.family ?? 'other',
    isArticle: signs[SIGNS.indexOf('article')] === 1,
    p: probability(calibration, what, signs),
    isTrue,
  }));
  const [articles, lines] = [all.filter((one) => one.isArticle), all.filter((one) => !one.isArticle)];
  const found: Record<string, number> = { other: threshold(lines, s.wrong) };
  if (articles.length >= FEW) found.article = threshold(articles, s.wrongInArticles);
  for (const [family, own] of Map.groupBy(lines, (line) => line.family))
    if (own.length >= s.enough) found[family] = Math.max(threshold(own, s.wrong), (found.other ?? 1) - LOWER);
  return found;
}

/** Lines of articles from which on they have a threshold of their own. */
const FEW = 50;
/** How far below the common threshold that of a family may lie: it is set on fewer lines. */
const LOWER = 0.1;

/** The lowest probability from which on the share of wrong lines stays within a limit; 1 where there is none. */
function threshold(lines: readonly { p: number; isTrue: boolean }[], limit: number): number {
  let [wrong, least] = [0, 1];
  [...lines]
    .sort((a, b) => b.p - a.p)
    .forEach(({ p, isTrue }, i) => {
      if (!isTrue) wrong++;
      if (wrong <= limit * (i + 1)) least = p;
    });
  return Math.round(least * 1000) / 1000;
}
