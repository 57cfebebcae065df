import { expect, it } from 'vitest';
import { treesOf } from './tree.ts';

it('prints a sentence as constructions see it: lemmas, tags, heads, names', () => {
  expect(treesOf('Rebels seized Hama.').split('\n')).toEqual([
    expect.stringMatching(/^0 +Rebels +rebel +NOUN +NNS +nsubj of 1 seized$/),
    expect.stringMatching(/^1 +seized +seize +VERB +VBD +root$/),
    expect.stringMatching(/^2 +Hama +Hama +PROPN +NNP +obj of 1 seized$/),
    expect.stringMatching(/^3 +\. +\. +PUNCT +\. +punct of 1 seized$/),
    'place: Hama',
  ]);
  expect(treesOf('The army left. Rebels came.').split('\n\n')).toHaveLength(2);
});
