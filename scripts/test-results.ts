import { relative } from 'node:path';

/** What vitest's JSON reporter writes, as far as we look at it; times are in ms. */
export interface TestResults {
  numPassedTests: number;
  numFailedTests: number;
  numFailedTestSuites: number;
  numPendingTests: number;
  testResults: { name: string; startTime: number; endTime: number }[];
}

/** The test files that took longest, a line each: seconds and the path from `root`. A file's own time, however many ran beside it. */
export function slowest({ testResults }: TestResults, root: string, count = 10): string[] {
  return testResults
    .map(({ name, startTime, endTime }) => ({ path: relative(root, name), seconds: (endTime - startTime) / 1000 }))
    .sort((a, b) => b.seconds - a.seconds)
    .slice(0, count)
    .map(({ path, seconds }) => `${seconds.toFixed(1).padStart(7)} s  ${path}`);
}
