import { expect, test } from 'vitest';
import { readingOf, sampleTale } from '../../test/property/readings.ts';
import type { Reading } from '../record/reading.ts';
import { openStore } from '../stores.ts';
import { control, happenings } from './situation.ts';

const always = { at: null, known: null };

/** The sample reading with its place under another name. */
function toldAs(name: string): Reading {
  const reading = readingOf(sampleTale);
  return JSON.parse(JSON.stringify(reading).replaceAll('"name":"Hama"', `"name":"${name}"`)) as Reading;
}

function answers(told: string, asked: string): number {
  const store = openStore(':memory:');
  store.addReadings([toldAs(told)], { recorded: '2024-12-31T00:00:00.000Z', archive: true });
  expect(happenings(store, always, { place: asked }).length).toBe(control(store, always, { place: asked }).length);
  return control(store, always, { place: asked }).length;
}

test.each([
  ['Hama', 'Hama'],
  ['Al-Tanfa', 'Tanfa'],
  ['Tanfa', 'Al-Tanfa'],
  ['Tanfa', 'the Tanfa'],
  ['Tanfa Border Crossing', 'Tanfa'],
  ['Tanfa', 'al-Tanfa Border Crossing'],
  ['Tanfa District', 'Tanfa'],
  ['Karameh', 'Turaibil (Karameh) border crossing'],
  ['Turaibil', 'Turaibil (Karameh)'],
])('%s is found as %s', (told, asked) => {
  expect(answers(told, asked)).toBe(1);
});

test('what the gazetteer knows by another name is found by it', () => {
  expect(answers('Hama', 'Hamah')).toBe(1);
});

test.each([
  ['Tanfa', 'Tanf'],
  ['Tanfa', 'Border Crossing'],
  ['Tanfa Governorate', 'Tanfa'],
  ['Tanfa', 'Karameh (Turaibil)'],
])('%s is not found as %s', (told, asked) => {
  expect(answers(told, asked)).toBe(0);
});
