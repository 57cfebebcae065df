import { encoderReader } from '../../src/language/encoder/encode.ts';
import type { Container } from '../../src/language/model/container.ts';
import { agreedSentences } from './agreed.ts';
import { coder, type Hiding, hider, shuffle, wordCounts } from './coded.ts';
import type { Example, Sets } from './data.ts';
import { generator } from './model.ts';
import { reopen } from './reopen.ts';
import { type Coded, learn, update } from './step.ts';
import { SETTINGS, type Settings, type Trained } from './train.ts';

export interface SelfTraining extends Hiding, Pick<Settings, 'batch' | 'drop' | 'weights'> {
  /** Tokens of statements to learn from beside the treebanks. */
  tokens: number;
  /** Step size at its top; it falls to a hundredth. */
  rate: number;
  warmUp: number;
  seed: number;
}

/** As in the training before, but with a quarter of its step size: one pass over about 632,000 tokens. */
export const SELF_TRAINING: SelfTraining = { ...SETTINGS, tokens: 300_000, rate: 5e-4, warmUp: 50, seed: 5 };

/** One statement in so many is never learnt from, so that readings of statements can be looked at. */
const KEPT_BACK = 3;

/**
 * The encoder's last step: one pass over the treebanks and as many tokens of news statements as `tokens` says, labelled by the packed
 * encoder `base` itself where its two readings agree (self-training, McClosky 2006). Seeded; one thread.
 */
export function selfTrain(
  base: Container,
  train: Sets,
  text: string[][],
  settings: SelfTraining,
  report: (text: string) => void,
): Trained {
  const { encoder, trained } = reopen(base);
  const { trainee: t, tags, labels } = trained;
  const reading = { tags, labels, read: encoderReader(encoder) };
  const agreed = agreedSentences(
    text.filter((_, i) => i % KEPT_BACK !== 0),
    reading,
  );
  const random = generator(settings.seed);
  const own = someOf(agreed.examples, settings.tokens, random);
  report(
    `self-training: ${agreed.examples.length} statements agree, ${agreed.differ} differ, ${agreed.odd} odd; ${own.length} taken`,
  );
  const gold = [...train.ewt, ...train.gum].filter((e) => e.forms.length > 0 && e.forms.length <= 120);
  const code = coder(encoder.lexicon, tags, labels);
  const examples = [...gold, ...own].map((e) => ({ forms: e.forms, code: code(e) }));
  shuffle(examples, random);
  const hide = hider(wordCounts(gold), settings, random);
  const total = examples.reduce((n, e) => n + e.forms.length, 0);
  const steps = Math.ceil(total / settings.batch);
  let step = 0;
  for (let at = 0; at < examples.length; ) {
    const sentences: Coded[] = [];
    for (let tokens = 0; tokens < settings.batch && at < examples.length; at++) {
      const { forms, code: c } = examples[at]!;
      sentences.push({ ...c, words: c.words.map((w, i) => hide(w, forms[i]!)) });
      tokens += forms.length;
    }
    step++;
    const { batch } = learn(t, sentences, settings.drop, settings.weights, 777 + step);
    const left = Math.max(0.01, 1 - step / steps);
    update(t, batch, settings.rate * Math.min(1, step / settings.warmUp) * left, step, 5);
    if (step % 200 === 0) report(`self-training: step ${step} of ${steps}`);
  }
  return trained;
}

/** Examples by chance until they hold so many tokens. Puts the list in chance order. */
function someOf(examples: Example[], tokens: number, random: () => number): Example[] {
  shuffle(examples, random);
  let [taken, last] = [0, 0];
  while (last < examples.length && taken < tokens) taken += examples[last++]!.forms.length;
  return examples.slice(0, last);
}
