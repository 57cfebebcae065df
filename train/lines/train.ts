import type { Dropouts } from '../../src/language/encoder/net.ts';
import { ARTICLE } from '../../src/mentions/learned/article.ts';
import type { Kept } from '../../src/mentions/learned/coded.ts';
import { TYPES } from '../../src/mentions/learned/labels.ts';
import { generator } from '../encoder/model.ts';
import { update } from '../encoder/step.ts';
import type { Example } from './examples.ts';
import { type EventLosses, type EventTrainee, learnPieces, newEventTrainee } from './net.ts';

export interface EventSettings {
  width: number;
  blocks: number;
  epochs: number;
  /** Words of a batch. */
  batch: number;
  rate: number;
  drop: Dropouts;
  /** Share of features left out, of words and of pairs. */
  wordDrop: number;
  pairDrop: number;
  /** How much more an article's cue weighs than a short report's. */
  articles: number;
  seed: number;
}

export const EVENT_SETTINGS: EventSettings = {
  width: 128,
  blocks: 1,
  epochs: 7,
  batch: 700,
  rate: 3e-3,
  drop: { input: 0.2, layer: 0.25, head: 0.33 },
  wordDrop: 0.1,
  pairDrop: 0.4,
  articles: 2,
  seed: 1,
};

/** Batches through which the rate rises. */
const WARM_UP = 100;
/** Gradients longer than this are shortened. */
const CLIP = 1;

/** Learns from `examples`; `others` are only laid out, to be measured on. Equal seeds give equal weights. */
export function trainEvents(
  examples: readonly Example[],
  others: readonly Example[],
  s: EventSettings,
  vectorWidth: number,
  tell: (line: string) => void,
): EventTrainee {
  const shape = { width: s.width, vectorWidth, blocks: s.blocks, types: TYPES.length };
  const t = newEventTrainee(shape, [...examples, ...others], s.seed);
  const random = generator(s.seed + 1);
  const keep: Kept = { words: thinned(random, s.wordDrop), pairs: thinned(random, s.pairDrop) };
  const words = examples.reduce((n, one) => n + lengthOf(one), 0);
  const steps = Math.ceil((words * s.epochs) / s.batch);
  let step = 0;
  for (let epoch = 1; epoch <= s.epochs; epoch++) {
    const total: EventLosses = { types: 0, modes: 0, background: 0, roles: 0, cues: 0 };
    for (const batch of batches(shuffled(examples, random), s.batch)) {
      step++;
      const pieces = batch.flatMap((one) => one.pieces);
      const labels = batch.flatMap((one) => one.labels.flat());
      const weights = batch.flatMap((one) =>
        one.labels.flat().map(() => (one.gold.text.length > ARTICLE ? s.articles : 1)),
      );
      const { losses, ids } = learnPieces(t, pieces, labels, weights, s.drop, keep, step * 7 + s.seed);
      const rate = s.rate * Math.min(1, step / WARM_UP) * Math.max(0.02, 1 - step / steps);
      if (losses.cues > 0) update(t, { ids }, rate, step, CLIP);
      for (const key of ['types', 'modes', 'background', 'roles', 'cues'] as const) total[key] += losses[key];
    }
    const mean = (key: keyof EventLosses): string => `${key} ${(total[key] / total.cues).toFixed(3)}`;
    tell(
      `events, epoch ${epoch} of ${s.epochs}: ${(['types', 'modes', 'background', 'roles'] as const).map(mean).join(', ')}`,
    );
  }
  return t;
}

const lengthOf = (one: Example): number => one.pieces.reduce((n, { words }) => n + words.length, 0);

function* batches(examples: readonly Example[], limit: number): Generator<Example[]> {
  let batch: Example[] = [];
  let words = 0;
  for (const one of examples) {
    if (batch.length > 0 && words + lengthOf(one) > limit) {
      yield batch;
      batch = [];
      words = 0;
    }
    batch.push(one);
    words += lengthOf(one);
  }
  if (batch.length > 0) yield batch;
}

function shuffled<T>(all: readonly T[], random: () => number): T[] {
  const mixed = all.map((one) => ({ one, at: random() }));
  return mixed.sort((a, b) => a.at - b.at).map(({ one }) => one);
}

/** Leaves each number of a list out with a probability. */
const thinned = (random: () => number, share: number) => (rows: Int32Array) =>
  share === 0 ? rows : rows.filter(() => random() >= share);
