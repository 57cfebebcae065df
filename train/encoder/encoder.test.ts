import { describe, expect, it } from 'vitest';
import type { Shape } from '../../src/language/encoder/net.ts';
import { featuresOf, type Lexicon } from '../../src/language/encoder/words.ts';
import { generator, newTrainee } from './model.ts';
import { type Coded, learn } from './step.ts';

const shape: Shape = {
  width: 32,
  vectorWidth: 16,
  blocks: 2,
  tagBlock: 0,
  arcWidth: 16,
  labelWidth: 16,
  tags: 5,
  labels: 6,
  names: 13,
};
const lexicon: Lexicon = {
  regions: { known: 2, prefixes: 8, suffixes: 8, shapes: 4, grams: 16 },
  known: new Map(),
  vectors: new Map(),
  listed: new Map(),
};
const drop = { input: 0.2, layer: 0.2, head: 0.2 };
const weights = { tags: 1, arcs: 1, labels: 1, names: 0.5 };

function coded(forms: string[], heads: number[]): Coded {
  const words = forms.map((f, i) => ({ ...featuresOf(f, lexicon), vector: i % 3 }));
  const n = forms.length;
  return {
    words,
    tags: Int32Array.from(forms, (_, i) => i % 5),
    heads: Int32Array.from(heads),
    labels: Int32Array.from(forms, (_, i) => (i * 2) % 6),
    names: n > 3 ? Int32Array.from(forms, (_, i) => (i * 3) % 13) : null,
  };
}

describe('gradients', () => {
  const sentences = [
    coded(['Rain', 'fell', 'on', 'the', 'town'], [2, 0, 5, 5, 2]),
    coded(['Guards', 'left'], [2, 0]),
    coded(['No'], [0]),
  ];
  const random = generator(7);
  const trainee = newTrainee(
    shape,
    lexicon,
    Float32Array.from({ length: 3 * 16 }, () => random() - 0.5),
    3,
  );
  const total = (): number => {
    const { losses, tokens } = learn(trainee, sentences, drop, weights, 99);
    return (losses.tags + losses.arcs + losses.labels + 0.5 * losses.names) / tokens;
  };
  const f = trainee.engine.f32;

  // Central differences in single precision: about two digits are safe.
  function check(at: number, grad: number, analytic: number[]): void {
    const i = at >> 2;
    const kept = f()[i];
    f()[i] = kept! + 4e-3;
    const up = total();
    f()[i] = kept! - 4e-3;
    const down = total();
    f()[i] = kept!;
    const numeric = (up - down) / 8e-3;
    expect(Math.abs(numeric - analytic[grad]!)).toBeLessThan(4e-3 + 0.05 * Math.abs(numeric));
  }

  it('agree with differences for every dense matrix', () => {
    f().fill(0, trainee.dense.grad >> 2, (trainee.dense.grad >> 2) + trainee.dense.count);
    total();
    const all = Array.from(f().subarray(trainee.dense.grad >> 2, (trainee.dense.grad >> 2) + trainee.dense.count));
    let large = 0;
    for (const p of trainee.params.values()) {
      const base = (p.at - trainee.dense.at) >> 2;
      const picks = [0, 1, 2].map(() => base + Math.floor(random() * p.rows * p.cols));
      for (const i of picks) {
        if (Math.abs(all[i]!) > 0.02) large++;
        check(trainee.dense.at + i * 4, i, all);
      }
    }
    expect(large).toBeGreaterThan(10);
  });

  it('agree with differences for the feature table', () => {
    const { table } = trainee;
    const size = table.rows * table.width;
    f().fill(0, table.grad >> 2, (table.grad >> 2) + size);
    total();
    const all = Array.from(f().subarray(table.grad >> 2, (table.grad >> 2) + size));
    for (let n = 0; n < 40; n++) {
      const i = Math.floor(random() * size);
      check(table.at + i * 4, i, all);
    }
    expect(all.some((g) => Math.abs(g) > 0.02)).toBe(true);
  });
});
