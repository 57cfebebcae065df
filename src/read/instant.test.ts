import { describe, expect, it } from 'vitest';
import { InstantOrDay } from '../record/time.ts';
import { looseInstant, parseInstant, whyNoInstant } from './instant.ts';

describe('parseInstant', () => {
  it.each([
    ['2024-12-08T10:12:00Z', '2024-12-08T10:12:00Z'],
    ['2024-12-08T10:12Z', '2024-12-08T10:12:00Z'],
    ['2024-12-08T01:12:00+03:00', '2024-12-07T22:12:00Z'],
    ['2024-12-08T01:12:00-0330', '2024-12-08T04:42:00Z'],
    ['2024-12-08 10:12:00 UTC', '2024-12-08T10:12:00Z'],
    ['2024-12-08T10:12:00.1234567Z', '2024-12-08T10:12:00.123Z'],
    ['2024-12-08T24:00:00Z', '2024-12-09T00:00:00Z'],
    ['2024-12-08', '2024-12-08'],
    ['Sun, 08 Dec 2024 10:12:00 GMT', '2024-12-08T10:12:00Z'],
    ['Sun, 8 Dec 2024 10:12 +0200', '2024-12-08T08:12:00Z'],
    ['08 Dec 24 10:12:00 EST', '2024-12-08T15:12:00Z'],
    ['  2024-02-29 ', '2024-02-29'],
  ])('reads %s as %s', (written, value) => {
    expect(parseInstant(written)).toBe(value);
    expect(InstantOrDay.safeParse(value).success).toBe(true);
  });

  it.each([
    '',
    'yesterday',
    'now',
    '2024',
    '2024-12',
    '2024-13-01',
    '2023-02-29',
    '2024-12-32',
    '08/12/2024',
    '2024-12-08T25:00:00Z',
    '2024-12-08T10:60:00Z',
    '2024-12-08T10:12:00+19:00',
    '32 Dec 2024 10:00:00 GMT',
    '8 Foo 2024',
    '1733652720',
    '2024-12-08T10:12:00 XYZ',
  ])('refuses %j', (written) => {
    expect(parseInstant(written)).toBeNull();
  });

  it('refuses an hour without a zone, which could be any of 26 hours', () => {
    expect(parseInstant('2024-12-08T10:12:00')).toBeNull();
    expect(looseInstant('2024-12-08T10:12:00')).toEqual({ value: '2024-12-08', zoneMissing: true });
    expect(looseInstant('2024-12-08 10:12:00', true)).toEqual({ value: '2024-12-08T10:12:00Z', zoneMissing: false });
  });
});

describe('what stands for no date', () => {
  it.each(['1970-01-01', '1970-01-01T00:00:00Z', '1900-01-01', '2099-12-31T23:59:59Z', ' 2099-12-31 '])(
    'is unknown where it is written in what is read: %s',
    (written) => {
      expect(looseInstant(written)).toBeNull();
      expect(whyNoInstant(written)).toMatch(/no date/);
    },
  );

  it('is a moment that may be asked about, and its neighbours are days', () => {
    expect(parseInstant('1970-01-01')).toBe('1970-01-01');
    expect(looseInstant('1970-01-02')?.value).toBe('1970-01-02');
    expect(looseInstant('2099-12-30')?.value).toBe('2099-12-30');
    expect(whyNoInstant('someday')).toBe('is no instant or day');
  });
});
