import { describe, expect, test } from 'vitest';
import { holding } from './holding.ts';
import { tolls } from './tolls.ts';

describe('who some of those counted were', () => {
  test.each([
    ['The blast killed 12 people, including at least seven children.', [{ who: 'children', value: 7 }]],
    ['Shells killed 9, among them two aid workers.', [{ who: 'aid workers', value: 2 }]],
    [
      'It killed 20, three of them soldiers and two of whom were medics.',
      [
        { who: 'medics', value: 2 },
        { who: 'soldiers', value: 3 },
      ],
    ],
    ['The raid killed 1,200, of whom about 300 civilians.', [{ who: 'civilians', value: 300 }]],
  ])('is told in: %s', (clause, found) => {
    expect(tolls.includedIn(clause)).toEqual(found);
  });

  test.each([
    ['The blast killed seven children.'],
    ['It killed 12 people, including many children.'],
    ['It hit three houses, including a clinic.'],
  ])('is not told in: %s', (clause) => {
    expect(tolls.includedIn(clause)).toEqual([]);
  });
});

test.each([
  ['The toll rose to 45.', true, true],
  ['The number of deaths stands at 45.', false, true],
  ['In all, 45 were killed across the province.', true, false],
  ['A rocket killed four at a bakery.', false, false],
  ['He crossed the river.', false, false],
])('a sum and a count that goes on: %s', (clause, total, running) => {
  expect([tolls.tellsTotal(clause), tolls.tellsRunning(clause)]).toEqual([total, running]);
});

test.each([
  ['A bomb hit the rebel-held town.', true],
  ['The government controlled district was shelled.', true],
  ['Rebels hold the town.', false],
  ['The army withheld the list.', false],
])('who holds ground, told in passing: %s', (clause, expected) => {
  expect(holding.isInPassing(clause)).toBe(expected);
});
