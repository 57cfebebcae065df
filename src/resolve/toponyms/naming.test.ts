import { expect, test } from 'vitest';
import { english } from '../../languages/en/index.ts';
import { placesIn } from '../places.ts';
import { readName } from './naming.ts';

const { lexicon } = english;
const context = { lexicon, places: placesIn(lexicon.placeNames), links: [] };

test.each([
  ['Homs', 'Homs', null],
  ["Syria's", 'Syria', null],
  ['Homs province', 'Homs', 'admin'],
  ['province of Homs', 'Homs', 'admin'],
  ['New York State', 'New York', 'admin'],
  ['Rapides Parish', 'Rapides Parish', 'county'],
  ['County Cork', 'County Cork', 'county'],
  ['the city of Homs', 'Homs', 'city'],
  ['Lagos suburbs', 'Lagos', 'city'],
  // A town's word that is part of its own name asks for nothing.
  ['Kansas City', 'Kansas City', null],
  ['south-eastern Turkey', 'Turkey', null],
])('%s may be %s and asks for %s', (words, name, asks) => {
  const found = readName(words, context);
  expect(found.candidates.map(({ place }) => place.name)).toContain(name);
  expect(found.asks).toBe(asks);
});

test.each(['Xyzzy province', 'Aleppo countryside', 'northern Xyzzy'])('%s is no name', (words) => {
  expect(readName(words, context)).toEqual({ candidates: [], asks: null });
});
