import { describe, expect, it } from 'vitest';
import { encoderReader } from '../../src/language/encoder/encode.ts';
import { openEncoder } from '../../src/language/encoder/model.ts';
import { packContainer, unpackContainer } from '../../src/language/model/container.ts';
import type { Example } from './data.ts';
import { containerOf } from './save.ts';
import { SETTINGS, trainEncoder } from './train.ts';

function example(text: string, tags: string, heads: number[], labels: string): Example {
  const forms = text.split(' ');
  return {
    forms,
    tags: tags.split(' '),
    heads: Int32Array.from(heads),
    labels: labels.split(' '),
    names: new Int32Array(forms.length),
  };
}

const examples: Example[] = [
  example(
    'Troops left the town .',
    'NOUN|NNS VERB|VBD DET|DT NOUN|NN PUNCT|.',
    [2, 0, 4, 2, 2],
    'nsubj root det obj punct',
  ),
  example('Rain fell .', 'NOUN|NN VERB|VBD PUNCT|.', [2, 0, 2], 'nsubj root punct'),
  example(
    'The council of the town met in May .',
    'DET|DT NOUN|NN ADP|IN DET|DT NOUN|NN VERB|VBD ADP|IN PROPN|NNP PUNCT|.',
    [2, 6, 5, 5, 2, 0, 8, 6, 6],
    'det nsubj case det nmod root case obl punct',
  ),
];
const quick = {
  ...SETTINGS,
  width: 32,
  blocks: 2,
  tagBlock: 0,
  arcWidth: 16,
  labelWidth: 16,
  epochs: 150,
  batch: 10,
  rate: 5e-3,
  guessTokens: 0,
  blank: 0,
  wordDrop: 0,
};
const vectors = {
  words: ['town', 'rain'],
  width: 16,
  values: Float32Array.from({ length: 32 }, (_, i) => Math.sin(i)),
};
const train = () => trainEncoder({ ewt: examples, gum: [] }, null, [], vectors, quick, () => {});
const bytes = packContainer(containerOf(train()));
const encoder = openEncoder(unpackContainer(bytes, 'encoder.bin'));
const read = encoderReader(encoder);

describe('a trained and packed encoder', () => {
  it('gives back the trees and tags that it learnt', () => {
    const out = read(examples.map((e) => e.forms));
    for (const [i, e] of examples.entries()) {
      expect(Array.from(out[i]!.heads, (h) => h + 1)).toEqual([...e.heads]);
      expect(Array.from(out[i]!.labels, (l) => encoder.header.labels[l])).toEqual(e.labels);
      expect(Array.from(out[i]!.tags, (t) => encoder.header.tags[t])).toEqual(e.tags);
    }
  });

  it('reads a sentence alike whatever stands beside it', () => {
    const odd = [['Guards', 'in', 'the', 'council', 'shot', 'rain', '?'], ['May', 'May'], [], ['The', 'town']];
    const together = read(odd);
    for (const [i, forms] of odd.entries()) expect(read([forms])[0]).toEqual(together[i]);
  });

  it('is the same to the byte when trained again', () => {
    expect(packContainer(containerOf(train()))).toEqual(bytes);
  });
});
