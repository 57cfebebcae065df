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

test('models without a key in common fit too', () => {
  const keysFrom = (first: number): Int32Array => Int32Array.from({ length: 1200 }, (_, i) => first + i);
  const rows = Uint8Array.from({ length: 1200 * 3 }, (_, i) => (i % 3 === 2 ? 5 : i % 3 === 0 ? 1 : 0));
  const apart = openPaired(
    { 'a.keys': keysFrom(1), 'a.rows': rows, 'b.keys': keysFrom(2000), 'b.rows': rows },
    'a',
    'b',
  );
  const one = new Int32Array(1);
  const two = new Int32Array(1);
  addPaired(apart, Int32Array.of(1, 1200, 2000, 3199, 5000), 5, one, two);
  expect([one[0], two[0]]).toEqual([10, 10]);
});
