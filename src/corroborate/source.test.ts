import { expect, it } from 'vitest';
import { addressOf } from './source.ts';

it('gives one key for one article, whatever its headline, scheme or tracking', () => {
  const same = [
    'https://news.example/story/rebels-near-town-1234567',
    'http://www.news.example/story/rebels-take-town-1234567?utm_source=feed#top',
  ];
  expect(new Set(same.map(addressOf))).toEqual(new Set(['news.example/1234567']));
  expect(addressOf('https://example.org/a/')).toBe('example.org/a');
  expect(addressOf('https://example.org/index.php?id=7')).not.toBe(addressOf('https://example.org/index.php?id=8'));
  expect(addressOf('https://example.org/2024')).not.toBe(addressOf('https://example.org/2025'));
  expect(addressOf(null)).toBeNull();
  expect(addressOf('')).toBeNull();
});
