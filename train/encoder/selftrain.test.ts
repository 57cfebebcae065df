import { describe, expect, it } from 'vitest';
import type { Encoded } from '../../src/language/encoder/encode.ts';
import { packContainer, unpackContainer } from '../../src/language/model/container.ts';
import { agreedSentences } from './agreed.ts';
import type { Example, Sets } from './data.ts';
import { containerOf } from './save.ts';
import { SELF_TRAINING, selfTrain } from './selftrain.ts';
import { SETTINGS, trainEncoder } from './train.ts';

const tags = ['NOUN|NNS', 'VERB|VBZ', 'PROPN|NNP', 'PUNCT|.'];
const [noun, verb, name, stop] = [0, 1, 2, 3];

/** A reader that tags by a list, case and all; the other words hang on the first. */
const readerOf =
  (listed: Record<string, number>) =>
  (sentences: string[][]): Encoded[] =>
    sentences.map((forms) => ({
      tags: Int32Array.from(forms, (form) => listed[form] ?? (form === '.' ? stop : noun)),
      heads: Int32Array.from(forms, (_, i) => (i === 0 ? -1 : 0)),
      labels: Int32Array.from(forms, (_, i) => (i === 0 ? 0 : 1)),
      nameScores: new Float32Array(0),
      states: new Float32Array(0),
    }));
const agreed = (listed: Record<string, number>, ...texts: string[]) =>
  agreedSentences(
    texts.map((text) => text.split(' ')),
    { tags, labels: ['root', 'dep'], read: readerOf(listed) },
  );

describe('sentences to learn from by their own labels', () => {
  it('keeps what is read alike with and without its first capital', () => {
    const { examples, differ } = agreed(
      { Raids: verb, raids: noun },
      'Floods close both roads there .',
      'Raids close both roads there .',
    );
    expect(examples.map(({ forms }) => forms[0])).toEqual(['Floods']);
    expect(differ).toBe(1);
    expect(examples[0]!.tags.at(-1)).toBe('PUNCT|.');
    expect([...examples[0]!.heads]).toEqual([0, 1, 1, 1, 1, 1]);
    expect(examples[0]!.labels[0]).toBe('root');
    expect(examples[0]!.names).toBeNull();
  });

  it('does not lower what is read as a name', () => {
    const { examples } = agreed({ Ghana: name, ghana: verb }, 'Ghana opens all roads again .');
    expect(examples).toHaveLength(1);
  });

  it('leaves out a first word that the text never uses so', () => {
    const usual = Array.from({ length: 5 }, (_, i) => `Trains pass raids ${i} times daily .`);
    const { examples, odd } = agreed({ Raids: verb }, ...usual, 'Raids close both roads there .');
    expect(examples).toHaveLength(5);
    expect(odd).toBe(0);
    const sure = agreedSentences(
      [...usual, 'Raids close both roads there .'].map((text) => text.split(' ')),
      {
        tags,
        labels: ['root', 'dep'],
        read: (sentences) =>
          readerOf({})(sentences).map((reading, s) => {
            if (/^raids$/i.test(sentences[s]![0]!)) reading.tags[0] = verb;
            return reading;
          }),
      },
    );
    expect(sure.odd).toBe(1);
    expect(sure.examples.map(({ forms }) => forms[0])).not.toContain('Raids');
  });

  it('takes whole sentences of fit length, each once', () => {
    const whole = 'Floods close both roads there .';
    expect(agreed({}, whole, whole, 'Floods again .', 'Floods close both roads there today').examples).toHaveLength(1);
  });
});

const example = (text: string, read: string, heads: number[], labels: string): Example => ({
  forms: text.split(' '),
  tags: read.split(' '),
  heads: Int32Array.from(heads),
  labels: labels.split(' '),
  names: null,
});
const train: Sets = {
  ewt: [
    example('Troops left .', 'NOUN|NNS VERB|VBD PUNCT|.', [2, 0, 2], 'nsubj root punct'),
    example('Rain fell here .', 'NOUN|NN VERB|VBD ADV|RB PUNCT|.', [2, 0, 2, 2], 'nsubj root advmod punct'),
  ],
  gum: [],
};
const text = ['Rain fell on the dry town .', 'Troops left the town and fled .', 'Rain fell and the troops left .'].map(
  (s) => s.split(' '),
);

describe('the last step', () => {
  const small = { width: 32, blocks: 2, tagBlock: 0, arcWidth: 16, labelWidth: 16, epochs: 20, batch: 10 };
  const settings = { ...SETTINGS, ...small, rate: 5e-3, guessTokens: 0 };
  const vectors = { words: ['town'], width: 16, values: Float32Array.from({ length: 16 }, (_, i) => Math.sin(i)) };
  const base = packContainer(containerOf(trainEncoder(train, null, [], vectors, settings, () => {})));
  const again = () => {
    const lines: string[] = [];
    const own = { ...SELF_TRAINING, batch: 10, tokens: 7 };
    const done = selfTrain(unpackContainer(base, 'base'), train, text, own, (line) => lines.push(line));
    return { bytes: packContainer(containerOf(done)), lines };
  };

  it('moves the weights and gives the same bytes each time', () => {
    const first = again();
    expect(first.bytes.length).toBe(base.length);
    expect(first.bytes).not.toEqual(base);
    expect(again().bytes).toEqual(first.bytes);
    expect(first.lines[0]).toMatch(/; 1 taken$/);
  });
});
