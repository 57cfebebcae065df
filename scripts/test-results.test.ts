import { expect, test } from 'vitest';
import { slowest } from './test-results.ts';

const results = {
  numPassedTests: 3,
  numFailedTests: 0,
  numFailedTestSuites: 0,
  numPendingTests: 0,
  testResults: [
    { name: '/here/src/a.test.ts', startTime: 1_000, endTime: 1_250 },
    { name: '/here/test/b.test.ts', startTime: 0, endTime: 12_340 },
    { name: '/here/src/c.test.ts', startTime: 500, endTime: 1_500 },
  ],
};

test('names the slowest files first, in seconds, by their path from the root', () => {
  expect(slowest(results, '/here', 2)).toEqual(['   12.3 s  test/b.test.ts', '    1.0 s  src/c.test.ts']);
});

test('names all where there are fewer', () => {
  expect(slowest(results, '/here')).toHaveLength(3);
  expect(slowest({ ...results, testResults: [] }, '/here')).toEqual([]);
});
