import { batchOf } from '../../src/language/encoder/batch.ts';
import { type Dropouts, encode } from '../../src/language/encoder/net.ts';
import type { Batch } from '../../src/language/encoder/ops.ts';
import { type Features, sentenceReader, UNKNOWN_ROW } from '../../src/language/encoder/words.ts';
import { fold } from '../../src/language/words.ts';
import { generator, type Trainee } from './model.ts';
import { update } from './step.ts';
import { tapeOps } from './tape.ts';
import type { Vectors } from './vectors.ts';

export interface Pretraining {
  /** Tokens of text to go through. */
  tokens: number;
  batch: number;
  rate: number;
  drop: Dropouts;
  /** Share of words hidden. */
  hidden: number;
  seed: number;
}

/** Words that can be guessed: the most frequent ones. A multiple of 8. */
const GUESSABLE = 4096;
const WARM_UP = 200;

/**
 * Lets the encoder guess hidden words of plain text from their neighbours (masked words, Devlin 2019; scored against the frozen word
 * vectors), so that its layers know the language of news before they see a tree.
 */
export function pretrain(
  t: Trainee,
  text: string[][],
  vectors: Vectors,
  s: Pretraining,
  report: (line: string) => void,
): void {
  const { engine, shape } = t;
  const { k } = engine;
  const ids = new Map(vectors.words.slice(0, GUESSABLE).map((w, i) => [w, i]));
  const w = shape.vectorWidth;
  const rows = vectors.values.subarray(0, GUESSABLE * w);
  const flat = engine.take(rows.length * 4);
  engine.f32().set(rows, flat >> 2);
  const turned = engine.take(rows.length * 4);
  k.transpose(turned, flat, GUESSABLE, w, w, GUESSABLE);
  const mark = engine.mark();
  const read = sentenceReader(t.lexicon);
  const random = generator(s.seed);
  const steps = Math.ceil(s.tokens / s.batch);
  let [loss, guesses] = [0, 0];
  const started = performance.now();
  for (let step = 1; step <= steps; step++) {
    const sentences: Features[][] = [];
    const gold: number[] = [];
    for (let tokens = 0; tokens < s.batch; ) {
      const forms = text[Math.floor(random() * text.length)];
      if (forms!.length === 0 || forms!.length > 100) continue;
      gold.push(-1);
      sentences.push(
        read(forms!).map((word, i) => {
          const id = random() < s.hidden ? ids.get(fold(forms![i]!)) : undefined;
          gold.push(id ?? -1);
          return id === undefined ? word : { ...word, ids: Int32Array.from([UNKNOWN_ROW]), vector: -1 };
        }),
      );
      tokens += forms!.length;
    }
    const batch = batchOf(sentences);
    const asked = gold.flatMap((id, r) => (id >= 0 ? [r] : []));
    loss += guess(
      t,
      batch,
      asked,
      asked.map((r) => gold[r]!),
      s,
      { flat, turned, mark, seed: s.seed * 31 + step },
    );
    guesses += asked.length;
    update(t, batch, s.rate * Math.min(1, step / WARM_UP) * Math.max(0.05, 1 - step / steps), step, 5);
    if (step % 200 === 0) {
      report(
        `guessing: step ${step} of ${steps}, loss ${(loss / guesses).toFixed(3)}, ${((performance.now() - started) / 1000).toFixed(0)} s`,
      );
      [loss, guesses] = [0, 0];
    }
  }
  const f = engine.f32();
  for (const block of [t.dense.first, t.dense.second]) f.fill(0, block >> 2, (block >> 2) + t.dense.count);
  for (const block of [t.table.first, t.table.second])
    f.fill(0, block >> 2, (block >> 2) + t.table.rows * t.table.width);
}

interface Places {
  flat: number;
  turned: number;
  mark: number;
  seed: number;
}

/** One pass forth and back over the hidden words; returns the summed loss. */
function guess(t: Trainee, batch: Batch, asked: number[], gold: number[], s: Pretraining, p: Places): number {
  const { engine, shape } = t;
  const { k } = engine;
  engine.release(p.mark);
  const w = shape.vectorWidth;
  const tape = tapeOps(engine, t.params, t.table, t.vectors, p.seed);
  const { last } = encode(tape.ops, shape, batch, s.drop);
  const answers = tape.ops.linear(tape.ops.norm(last, 'guess.n'), 'guess');
  const n = asked.length;
  const own = engine.take(n * w * 4);
  const back = engine.take(n * w * 4);
  const logits = engine.take(n * GUESSABLE * 4);
  const pack = engine.take(GUESSABLE * 32);
  const f = engine.f32();
  for (let i = 0; i < n; i++)
    f.copyWithin((own >> 2) + i * w, (answers.at >> 2) + asked[i]! * w, (answers.at >> 2) + (asked[i]! + 1) * w);
  k.gemm(logits, own, p.turned, 0, n, GUESSABLE, w, w, GUESSABLE, 0, pack);
  let loss = 0;
  const unit = 1 / n;
  for (let i = 0; i < n; i++) {
    const row = logits + i * GUESSABLE * 4;
    k.softmax(row, GUESSABLE);
    loss -= Math.log(Math.max(1e-12, f[(row >> 2) + gold[i]!]!));
    f[(row >> 2) + gold[i]!]! -= 1;
  }
  k.gemm(back, logits, p.flat, 0, n, w, GUESSABLE, GUESSABLE, w, 0, pack);
  for (let i = 0; i < n; i++) {
    const to = (answers.grad >> 2) + asked[i]! * w;
    for (let j = 0; j < w; j++) f[to + j] = unit * f[(back >> 2) + i * w + j]!;
  }
  tape.back();
  return loss;
}
