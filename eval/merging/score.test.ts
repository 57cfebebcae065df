import { expect, test } from 'vitest';
import { assignment, b3, ceafe, f1, muc } from '../clusters.ts';
import type { GoldText } from './gold.ts';
import { scoreGroups } from './score.ts';

// The example that the CoNLL reference scorer documents: key {a b c} {d e f g}; response {a b} {c d} {f g h i}.
const key = [
  [1, 2, 3],
  [4, 5, 6, 7],
];
const response = [
  [1, 2],
  [3, 4],
  [6, 7, 8, 9],
];

test('the three measures agree with the reference scorer on its own example', () => {
  const [recall, all, precision, ours] = muc(key, response);
  expect([recall / all, precision / ours]).toEqual([0.4, 0.4]);
  const [b3Recall, b3All, b3Precision, b3Ours] = b3(key, response);
  expect(b3Recall / b3All).toBeCloseTo(0.417, 3);
  expect(b3Precision / b3Ours).toBeCloseTo(0.5, 3);
  const [right, goldClusters, , ourClusters] = ceafe(key, response);
  expect(right / goldClusters).toBeCloseTo(0.65, 3);
  expect(right / ourClusters).toBeCloseTo(0.433, 3);
});

test('aligning tied clusters apart finds the same best as aligning all at once', () => {
  let state = 7;
  const next = (below: number): number => {
    state = (state * 48_271) % 2_147_483_647;
    return state % below;
  };
  for (let round = 0; round < 30; round++) {
    const group = (parts: number): number[][] => [
      ...Map.groupBy(
        Array.from({ length: 24 }, (_, i) => i),
        () => next(parts),
      ).values(),
    ];
    const [gold, ours] = [group(12), group(9)];
    const whole = assignment(
      gold.map((a) => ours.map((b) => (2 * a.filter((m) => b.includes(m)).length) / (a.length + b.length))),
    );
    expect(ceafe(gold, ours)[0]).toBeCloseTo(whole, 9);
  }
});

const text = (id: string, mentions: GoldText['mentions']): GoldText => ({
  id,
  topic: '1',
  text: '',
  published: null,
  mentions,
  lines: [],
});
const texts = [
  text('a', [
    { start: 0, end: 4, event: 'x' },
    { start: 10, end: 14, event: 'y' },
  ]),
  text('b', [{ start: 0, end: 6, event: 'x' }]),
];

test('groups reach across texts, and mentions pair by overlap', () => {
  const right = [
    [
      { start: 1, end: 4, group: 'g' },
      { start: 10, end: 14, group: 'h' },
    ],
    [{ start: 2, end: 6, group: 'g' }],
  ];
  expect(scoreGroups(texts, right)).toBe(1);
  const missed = [right[0]!, []];
  expect(scoreGroups(texts, missed)).toBeLessThan(0.7);
  const more = [[...right[0]!, { start: 30, end: 33, group: 'g' }], right[1]!];
  expect(scoreGroups(texts, more)).toBeLessThan(1);
  expect(f1(muc([[1, 2]], []))).toBe(0);
});
