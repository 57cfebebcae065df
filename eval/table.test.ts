import { expect, it } from 'vitest';
import { kindsOf } from './table.ts';
import type { EvalMiss } from './types.ts';

const miss = (kind: string, words: string): EvalMiss => ({
  set: 'own',
  kind,
  words,
  expected: 'one',
  found: 'another',
});

it('counts the kinds of error, the most frequent first, and shows so many of each', () => {
  const errors = [miss('place', 'a'), miss('agent', 'b'), miss('agent', 'c'), miss('agent', 'd')];
  expect(kindsOf(errors, 2)).toEqual([
    '     3  [own] agent',
    '     1  [own] place',
    '\n3 [own] agent',
    expect.stringContaining('b\n    expected one\n    found    another'),
    expect.stringContaining('c\n'),
    '\n1 [own] place',
    expect.stringContaining('a\n'),
  ]);
});
