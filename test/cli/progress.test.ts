import { expect, test } from 'vitest';
import { progress } from '../../src/cli/print/progress.ts';

/** What is written over `seconds` of one report a second, the share of a hundred. */
function told(isTTY: boolean, seconds: number): string[] {
  const lines: string[] = [];
  let now = 0;
  const stream = { isTTY, write: (text: string) => lines.push(text) } as unknown as NodeJS.WriteStream;
  const meter = progress('reports', () => now, stream);
  for (let i = 1; i <= seconds; i++) {
    now = i * 1000;
    meter.step(i / 100);
  }
  meter.end();
  return lines;
}

test('in a log, long work says now and then that it goes on, and short work nothing', () => {
  expect(told(false, 29)).toEqual([]);
  expect(told(false, 60)).toEqual([
    'sitrep: 30 reports, 1 a second, about 70 s left\n',
    'sitrep: 60 reports, 1 a second, about 40 s left\n',
  ]);
});

test('on a terminal one line is written over again and wiped at the end', () => {
  const lines = told(true, 3);
  expect(lines.length).toBe(4);
  expect(lines[1]).toContain('2 reports, 1 a second, about 2 min left');
  expect(lines.every((line) => line.startsWith('\r\u001b[K'))).toBe(true);
});
