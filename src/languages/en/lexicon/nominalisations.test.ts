import { expect, test } from 'vitest';
import { nearness } from '../../../language/senses.ts';
import { nominalisations } from './nominalisations.ts';

test.each([
  ['acquisition', 'acquire'],
  ['explosion', 'explode'],
  ['permission', 'permit'],
  ['killing', 'kill'],
  ['stopping', 'stop'],
  ['announcement', 'announce'],
  ['arrival', 'arrive'],
  ['death', 'die'],
  ['seizure', 'seize'],
  ['Invasion', 'invade'],
])('%s comes from %s', (noun, verb) => {
  expect(nominalisations.verbOf(noun)).toBe(verb);
});

test.each(['season', 'village', 'hospital', 'morning', 'nation', 'nature', 'document'])(
  '%s comes from no verb',
  (word) => {
    expect(nominalisations.verbOf(word)).toBe(word);
  },
);

test('words of one sense are near, and so are a thing and what it is a kind of or brings about', () => {
  expect(nearness('buy', 'purchase')).toBe(1);
  expect(nearness('murder', 'kill')).toBeGreaterThanOrEqual(0.65);
  expect(nearness('kill', 'die')).toBeGreaterThanOrEqual(0.65);
  expect(nearness('purchase', 'buy')).toBe(nearness('buy', 'purchase'));
});

test.each([
  ['win', 'lose'],
  ['arrest', 'explode'],
  ['rise', 'fall'],
  ['elect', 'bomb'],
])('%s and %s are not near', (a, b) => {
  expect(nearness(a, b)).toBeLessThan(0.65);
});
