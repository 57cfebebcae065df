import { expect, test } from 'vitest';
import { addPaired, openPaired } from './sparse.ts';

const model = openPaired(
  {
    'a.keys': Int32Array.of(5, -7),
    'a.rows': Uint8Array.of(1, 2, 10, 2, 0, 3, 1, 256 - 4),
    'b.keys': Int32Array.of(9, 5, 1024 + 5),
    'b.rows': Uint8Array.of(1, 0, 100, 1, 1, 7, 1, 2, 50),
  },
  'a',
  'b',
);
const scored = (keys: number[], withFirst: boolean): [number[], number[]] => {
  const one = new Int32Array(3);
  const two = new Int32Array(3);
  addPaired(model, Int32Array.from(keys), keys.length, withFirst ? one : null, two);
  return [[...one], [...two]];
};

test('one look-up adds the weights of both models, each its own', () => {
  expect(scored([5, -7, 9], true)).toEqual([
    [3, -4, 10],
    [100, 7, 0],
  ]);
});

test('the second model alone', () => {
  expect(scored([5, -7, 9], false)).toEqual([
    [0, 0, 0],
    [100, 7, 0],
  ]);
});

test('keys that fall on one slot stay apart, and unknown keys add nothing', () => {
  expect(scored([1024 + 5], true)).toEqual([
    [0, 0, 0],
    [0, 0, 50],
  ]);
  expect(scored([2048 + 5, 12345], true)).toEqual([
    [0, 0, 0],
    [0, 0, 0],
  ]);
});
