import { expect, test } from 'vitest';
import { entityNouns } from './entity-nouns.ts';
import { facilities } from './facilities.ts';
import { numbers } from './numbers.ts';
import { offices } from './offices.ts';
import { pronouns } from './pronouns.ts';

test.each([
  ['minister', 'person', 'group'],
  ['peacekeeper', 'person', 'group'],
  ['survivor', 'person', 'group'],
  ['economist', 'person', 'group'],
  ['fisherman', 'person', 'group'],
  ['refugee', 'person', 'group'],
  ['ministry', 'organisation', 'organisation'],
  ['army', 'organisation', 'organisation'],
  ['force', 'organisation', 'group'],
  ['crowd', 'group', 'group'],
  ['town', 'place', 'place'],
  ['helicopter', null, null],
  ['destroyer', null, null],
  ['checklist', null, null],
  ['thermometer', null, null],
  ['committee', 'organisation', 'organisation'],
  ['ceasefire', null, null],
])('one %s is: %s; many are: %s', (noun, one, many) => {
  expect([entityNouns.kindOf(noun, false), entityNouns.kindOf(noun, true)]).toEqual([one, many]);
});

test.each([
  ['president', 'dictator', true],
  ['gunman', 'suspect', true],
  ['minister', 'minister', true],
  ['minister', 'general', false],
  ['woman', 'man', false],
])('who is called %s may be called %s: %s', (a, b, expected) => {
  expect(entityNouns.sameRole(a, b)).toBe(expected);
});

test.each([
  ['embassy', true, false],
  ['Hospitals', true, false],
  ['airport', true, true],
  ['Bridge', true, true],
  ['army', false, false],
  ['government', false, false],
])('a name that ends in "%s" is a building: %s; ground alone: %s', (word, building, ground) => {
  expect([facilities.isFacility(word), facilities.isGround(word)]).toEqual([building, ground]);
});

test.each([
  ['head', true],
  ['spokeswoman', true],
  ['Minister', true],
  ['soldier', false],
  ['town', false],
])('"%s" is told with what it is over: %s', (noun, expected) => {
  expect(offices.takesBody(noun)).toBe(expected);
});

test.each([
  ['twenty-five', 25],
  ['1,200', 1200],
  ['two hundred and five', 205],
  ['1.5 million', 1_500_000],
  ['dozens', null],
  ['few', null],
])('"%s" is %s', (words, value) => {
  expect(numbers.valueOf(words)).toBe(value);
});

test.each([
  ['She', { gender: 'f', plural: false, person: 3, reflexive: false }],
  ['itself', { gender: 'n', plural: false, person: 3, reflexive: true }],
  ['theirs', { gender: null, plural: true, person: 3, reflexive: false }],
  ['us', { gender: null, plural: true, person: 1, reflexive: false }],
  ['who', null],
  ['nobody', null],
])('what "%s" tells of whom it means', (word, form) => {
  expect(pronouns.formOf(word)).toEqual(form);
});
