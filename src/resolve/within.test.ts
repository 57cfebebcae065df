import { expect, test } from 'vitest';
import { placeNames } from '../languages/en/places/index.ts';
import type { Place } from '../record/entity.ts';
import { placesIn } from './places.ts';
import { divisionsOf, holds } from './within.ts';

const place = (name: string, country: string, feature: Place['feature'] = 'city'): Place => {
  const [found] = placesIn(placeNames).lookup(name, { country, feature });
  if (found === undefined) throw new Error(`no ${feature} ${name}`);
  return found;
};

test.each([
  ['Paktika', 'AF'],
  ['Idlib', 'SY'],
])('the province %s is the same by the words of a report, with its kind behind', (name, country) => {
  const province = place(name, country, 'admin');
  expect(divisionsOf(province).admin1).not.toBeNull();
  expect(divisionsOf({ ...province, name: `${name} Province` })).toEqual(divisionsOf(province));
});

test('a place that stands in no table lies in nothing known', () => {
  const spot: Place = { name: 'Sample Province', lat: 34, lon: 36, country: 'SY', feature: 'admin', source: null };
  expect(divisionsOf(spot)).toEqual({ admin1: null, admin2: null });
});

test('a province holds its town, and neither another town nor itself', () => {
  const idlib = place('Idlib', 'SY', 'admin');
  expect(holds(idlib, place('Saraqib', 'SY'))).toBe(true);
  expect(holds({ ...idlib, name: 'Idlib Province' }, place('Saraqib', 'SY'))).toBe(true);
  expect(holds(idlib, place('Homs', 'SY'))).toBe(false);
  expect(holds(idlib, idlib)).toBe(false);
  expect(holds(place('Syria', 'SY', 'country'), place('Homs', 'SY'))).toBe(true);
});

test.each([
  ['Texas', 'US', 'admin', 'Houston', 'US', 'city', true],
  ['Hama', 'SY', 'city', 'Hama', 'SY', 'admin', false],
  ['Syria', 'SY', 'country', 'Syria', 'SY', 'country', false],
  ['Lebanon', 'LB', 'country', 'Hama', 'SY', 'city', false],
] as const)('%s (%s, %s) holds %s (%s, %s): %s', (outer, land, kind, inner, innerLand, innerKind, expected) => {
  expect(holds(place(outer, land, kind), place(inner, innerLand, innerKind))).toBe(expected);
});
