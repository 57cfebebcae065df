import { expect, test } from 'vitest';
import { countries } from '../languages/en/places/countries.ts';
import { placeNames } from '../languages/en/places/index.ts';
import { kilometres } from './gazetteer/distance.ts';
import { placesIn } from './places.ts';

const { lookup, country, capital } = placesIn(placeNames);

test.each([
  ['Aleppo', 'SY', 36.2, 37.16],
  ['Homs', 'SY', 34.73, 36.72],
  ['Hama', 'SY', 35.13, 36.75],
  ['Deir ez-Zor', 'SY', 35.34, 40.14],
  ['Dayr az Zawr', 'SY', 35.34, 40.14],
  ['Daraa', 'SY', 32.62, 36.1],
  ['Kiev', 'UA', 50.45, 30.52],
  ['Kyiv', 'UA', 50.45, 30.52],
  ['Mosul', 'IQ', 36.34, 43.12],
  ['Sanaa', 'YE', 15.35, 44.21],
  ['Benghazi', 'LY', 32.12, 20.07],
  ['Goma', 'CD', -1.66, 29.22],
  ['Tripoli, Lebanon', 'LB', 34.43, 35.84],
  ['Springfield, Illinois', 'US', 39.8, -89.64],
  ['London, Ont.', 'CA', 42.98, -81.23],
  ['Gaza Strip', 'PS', 31.42, 34.38],
  ['Strait of Hormuz', null, 26.57, 56.25],
])('%s is found', (name, code, lat, lon) => {
  const [place] = lookup(name);
  expect(place?.country).toBe(code);
  expect(kilometres(place as { lat: number; lon: number }, { lat, lon })).toBeLessThan(60);
});

test('hints choose among namesakes', () => {
  expect(lookup('Tripoli', { country: 'LB' })[0]?.country).toBe('LB');
  expect(lookup('Aleppo', { feature: 'admin' })[0]?.feature).toBe('admin');
  expect(lookup('Alexandria', { near: { lat: 31, lon: -92 } })[0]?.country).toBe('US');
});

test('a place that nobody knows is not found', () => {
  expect(lookup('Xyzzyville')).toEqual([]);
  expect(lookup('')).toEqual([]);
});

test('every capital of the table is found in its own country', () => {
  const missing = countries.filter((one) => one.capital !== null && capital(one.code) === null);
  expect(missing.map(({ code }) => code)).toEqual([]);
  expect(capital('SY')?.name).toBe('Damascus');
  expect(capital('XX')).toBeNull();
});

test('countries stand as places with a source', () => {
  expect(country('IR')).toMatchObject({ name: 'Iran', feature: 'country', source: 'iso3166:IR' });
  expect(country('ZZ')).toBeNull();
});
