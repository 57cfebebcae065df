import { describe, expect, test } from 'vitest';
import { spot } from '../../src/cli/footage/sun-input.ts';
import { askedTime, direction, ratio } from '../../src/footage/sun/written.ts';

describe('what a user writes of a shadow', () => {
  test.each([
    ['305±5', 305, 5],
    ['305 +- 5', 305, 5],
    ['305.5°±2°', 305.5, 2],
    ['-20+/-1', -20, 1],
    ['90', 90, 5],
  ])('direction %s', (written, degrees, error) => {
    expect(direction(written)).toEqual({ kind: 'direction', degrees, error });
  });
  test.each([
    ['1.5±0.1', 1.5, 0.1],
    ['3/2±10%', 1.5, 0.15],
    ['2x', 2, 0.2],
    ['4.5/3 ± 0.2', 1.5, 0.2],
  ])('ratio %s', (written, value, error) => {
    expect(ratio(written)).toEqual({ kind: 'ratio', ratio: value, error: expect.closeTo(error, 9) });
  });
  test.each(['', 'north', '305±', '1/2/3', '305±5%', '305/2'])('no direction: %j', (written) => {
    expect(() => direction(written)).toThrow(/not understood/);
  });
  test.each(['', 'long', '1/0', '1.5±0.1°'])('no ratio: %j', (written) => {
    expect(() => ratio(written)).toThrow(/not understood/);
  });
});

describe('when and where', () => {
  const at = (instant: string): number => Date.parse(instant);
  test('an instant, with or without an error, is no window', () => {
    expect(askedTime('2023-05-17T07:25Z')).toEqual({
      from: at('2023-05-17T07:25:00Z'),
      to: at('2023-05-17T07:25:00Z'),
      window: false,
    });
    expect(askedTime('2023-05-17T09:25+02:00 ± 10m')).toEqual({
      from: at('2023-05-17T07:15:00Z'),
      to: at('2023-05-17T07:35:00Z'),
      window: false,
    });
  });
  test('days, months, years and ranges are windows to their last second', () => {
    expect(askedTime('2023-02')).toEqual({
      from: at('2023-02-01T00:00:00Z'),
      to: at('2023-02-28T23:59:59Z'),
      window: true,
    });
    expect(askedTime('2024')).toEqual({
      from: at('2024-01-01T00:00:00Z'),
      to: at('2024-12-31T23:59:59Z'),
      window: true,
    });
    expect(askedTime('2024-02-28/2024-03-01')).toEqual({
      from: at('2024-02-28T00:00:00Z'),
      to: at('2024-03-01T23:59:59Z'),
      window: true,
    });
  });
  test.each(['yesterday', '2023-13', '2023-05-17±1h', '2023-05-17T07:25', 'a/b/c', ''])('no time: %j', (written) => {
    expect(() => askedTime(written)).toThrow(/not understood/);
  });
  test('coordinates are taken as they are, off the earth refused', () => {
    expect(spot('-12.5, 130')).toEqual({ lat: -12.5, lon: 130, name: null });
    expect(() => spot('91,0')).toThrow(/not on the earth/);
  });
});
