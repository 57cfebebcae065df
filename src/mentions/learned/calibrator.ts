import { factsOf } from '../../record/event-types.ts';
import { ARTICLE } from './article.ts';
import { TYPES } from './labels.ts';
import { SIGNS } from './signs.ts';

/** Logistic regression over signs: mean and scale of each sign, its weight, and an offset a type; with the probability from which on a family's lines are sure. */
export interface Calibration {
  means: Float32Array;
  scales: Float32Array;
  weights: Float32Array;
  /** A number for each of `TYPES`. */
  types: Float32Array;
  bias: number;
  /** By family, and `article` for all lines of articles; families that are not listed take `other`. */
  sureFrom: Readonly<Record<string, number>>;
}

/** Probability that a line of this type with these signs is right or incomplete. */
export function probability(
  { means, scales, weights, types, bias }: Calibration,
  what: string,
  signs: readonly number[],
): number {
  let sum = bias + (types[TYPES.indexOf(what)] ?? 0);
  for (let i = 0; i < SIGNS.length; i++) sum += contribution(i, signs, means, scales, weights);
  return 1 / (1 + Math.exp(-sum));
}

const contribution = (
  i: number,
  signs: readonly number[],
  means: Float32Array,
  scales: Float32Array,
  weights: Float32Array,
): number => ((weights[i] ?? 0) * ((signs[i] ?? 0) - (means[i] ?? 0))) / (scales[i] ?? 1);

/** Is a line of this type with this probability told as sure, in a report of some length? */
export const isSure = ({ sureFrom }: Calibration, what: string, p: number, length: number): boolean =>
  p >= ((length > ARTICLE ? sureFrom.article : sureFrom[factsOf(what)?.family ?? 'other']) ?? sureFrom.other ?? 1);

/** The signs that speak most for and against a line, as words: "agent +1.2, place −0.8". */
export function tellingSigns({ means, scales, weights }: Calibration, signs: readonly number[], most = 3): string {
  return SIGNS.map((name, i) => ({ name, by: contribution(i, signs, means, scales, weights) }))
    .sort((a, b) => Math.abs(b.by) - Math.abs(a.by))
    .slice(0, most)
    .map(({ name, by }) => `${name} ${by < 0 ? '−' : '+'}${Math.abs(by).toFixed(1)}`)
    .join(', ');
}
