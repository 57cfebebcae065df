import type { Dropouts, Shape } from '../../src/language/encoder/net.ts';
import { NAME_CLASSES } from '../../src/language/encoder/spans.ts';
import { type Lexicon, type Regions, sentenceReader, wordKey } from '../../src/language/encoder/words.ts';
import { coder, type Hiding, hider, shuffle, wordCounts } from './coded.ts';
import type { Sets } from './data.ts';
import { placeLists } from './lists.ts';
import { line, measure, parseAll } from './measure.ts';
import { generator, newTrainee, type Trainee } from './model.ts';
import { pretrain } from './pretrain.ts';
import { type Coded, learn, update, type Weights } from './step.ts';
import type { Vectors } from './vectors.ts';

export interface Settings extends Hiding {
  width: number;
  blocks: number;
  tagBlock: number;
  arcWidth: number;
  labelWidth: number;
  epochs: number;
  /** Tokens of a batch. */
  batch: number;
  rate: number;
  drop: Dropouts;
  /** Share of sentences read as if written in the case of headlines. */
  titled: number;
  weights: Weights;
  regions: Omit<Regions, 'known'>;
  /** Tokens of plain text to guess hidden words in first. */
  guessTokens: number;
  seed: number;
  /** Measured every so many epochs. */
  every: number;
}

export const SETTINGS: Settings = {
  width: 192,
  blocks: 3,
  tagBlock: 1,
  arcWidth: 128,
  labelWidth: 96,
  epochs: 16,
  batch: 1000,
  rate: 2e-3,
  drop: { input: 0.3, layer: 0.25, head: 0.33 },
  wordDrop: 0.5,
  blank: 0.02,
  titled: 0.03,
  weights: { tags: 1, arcs: 1, labels: 1, names: 1.5 },
  regions: { prefixes: 4096, suffixes: 6144, shapes: 512, grams: 16384 },
  guessTokens: 1_600_000,
  seed: 1,
  every: 4,
};

export interface Trained {
  trainee: Trainee;
  tags: string[];
  labels: string[];
}

const WARM_UP = 200;

const classes = (values: string[]): string[] => [...new Set(values)].sort();

/** Spans of a sequence of gold classes as "first last kind". */
export function spansOf(names: Int32Array): string[] {
  const out: string[] = [];
  let first = 0;
  for (let i = 0; i < names.length; i++) {
    if (names[i] === 0) continue;
    const position = (names[i]! - 1) % 4;
    if (position === 0 || position === 3) first = i;
    if (position >= 2) out.push(`${first} ${i} ${(names[i]! - 1) >> 2}`);
  }
  return out;
}

/** The words in the case of headlines: all but short small words begin with a capital. */
function inTitleCase(forms: string[]): string[] {
  return forms.map((form, i) => (i > 0 && form.length < 4 ? form : form.charAt(0).toUpperCase() + form.slice(1)));
}

/** Trains tags, trees and names together. Seeded; one thread. */
export function trainEncoder(
  train: Sets,
  dev: Sets | null,
  text: string[][],
  vectors: Vectors,
  settings: Settings,
  report: (text: string) => void,
): Trained {
  const examples = [...train.ewt, ...train.gum].filter((e) => e.forms.length > 0 && e.forms.length <= 120);
  const counts = wordCounts(examples);
  const own = [...counts.keys()].filter((w) => counts.get(w)! >= 2).sort();
  const lexicon: Lexicon = {
    regions: { known: own.length, ...settings.regions },
    known: new Map(own.map((w, i) => [wordKey(w), i])),
    vectors: new Map(vectors.words.map((w, i) => [wordKey(w), i])),
    listed: placeLists(),
  };
  const tags = classes(examples.flatMap((e) => e.tags));
  const labels = classes(examples.flatMap((e) => e.labels));
  const shape: Shape = {
    width: settings.width,
    vectorWidth: vectors.width,
    blocks: settings.blocks,
    tagBlock: settings.tagBlock,
    arcWidth: settings.arcWidth,
    labelWidth: settings.labelWidth,
    tags: tags.length,
    labels: labels.length,
    names: NAME_CLASSES,
  };
  const t = newTrainee(shape, lexicon, vectors.values, settings.seed);
  if (settings.guessTokens > 0) {
    const { guessTokens: tokens, batch, rate, seed } = settings;
    pretrain(
      t,
      text,
      vectors,
      { tokens, batch, rate, hidden: 0.2, seed, drop: { input: 0.1, layer: 0.1, head: 0 } },
      report,
    );
  }
  const features = sentenceReader(lexicon);
  const code = coder(lexicon, tags, labels);
  const random = generator(settings.seed + 17);
  const hide = hider(counts, settings, random);
  const coded = examples.map((e) => ({ forms: e.forms, code: code(e) }));
  const total = coded.reduce((n, c) => n + c.forms.length, 0);
  const steps = Math.ceil(total / settings.batch) * settings.epochs;
  const order = Int32Array.from(coded, (_, i) => i);
  const devSets =
    dev === null
      ? []
      : (['ewt', 'gum'] as const).map((name) => ({ name, gold: dev[name], coded: dev[name].map(code) }));
  report(
    `encoder: ${total} tokens, ${shape.tags} tags, ${shape.labels} relations, ${t.dense.count} dense weights, ${t.table.rows} rows, ${steps} steps`,
  );
  let step = 0;
  const started = performance.now();
  for (let epoch = 1; epoch <= settings.epochs; epoch++) {
    shuffle(order, random);
    const sums = { tags: 0, arcs: 0, labels: 0, names: 0 };
    let seen = 0;
    for (let at = 0; at < order.length; ) {
      const sentences: Coded[] = [];
      for (let tokens = 0; tokens < settings.batch && at < order.length; at++) {
        const { forms, code: c } = coded[order[at]!]!;
        const words = random() < settings.titled ? features(inTitleCase(forms)) : c.words;
        sentences.push({ ...c, words: words.map((w, i) => hide(w, forms[i]!)) });
        tokens += forms.length;
      }
      step++;
      const { losses, batch, tokens } = learn(
        t,
        sentences,
        settings.drop,
        settings.weights,
        settings.seed * 7919 + step,
      );
      seen += tokens;
      for (const task of ['tags', 'arcs', 'labels', 'names'] as const) sums[task] += losses[task];
      const left = Math.max(0, 1 - step / steps);
      update(t, batch, settings.rate * Math.min(1, step / WARM_UP) * Math.max(0.01, left), step, 5);
    }
    const means = Object.entries(sums)
      .map(([task, sum]) => `${task} ${(sum / seen).toFixed(3)}`)
      .join(' ');
    report(`epoch ${epoch}: ${means}, ${((performance.now() - started) / 1000).toFixed(0)} s`);
    if (epoch % settings.every === 0 || epoch === settings.epochs) {
      for (const d of devSets)
        report(line(`  ${d.name}-dev`, measure(d.gold, parseAll(t, d.coded), tags, labels, spansOf)));
    }
  }
  return { trainee: t, tags, labels };
}
