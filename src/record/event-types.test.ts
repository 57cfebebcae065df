import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { expect, it } from 'vitest';
import { eventEntries } from '../languages/en/events/entries.ts';
import { line, marks } from './event-facts.ts';
import { codesOfType, type EventType, eventTypeNames, eventTypes, isEventType } from './event-types.ts';

const source = join(import.meta.dirname, '..');

/** Lists of words in program text: arrays, sets and split strings, alternatives of a regular expression, keys of an object. */
function listsIn(text: string): string[][] {
  const arrays = [...text.matchAll(/\[((?:\s*'[a-z_]+',?)+\s*)\]/g)].map(([, list]) => list!.match(/[a-z_]+/g) ?? []);
  const split = [...text.matchAll(/'([a-z_ ]+)'(?:,?\s*\))?\s*\.split\(\s*' '/g)].map(([, list]) => list!.split(' '));
  const patterns = [...text.matchAll(/[(:]((?:[a-z]+\|)+[a-z]+)\)/g)].map(([, list]) => list!.split('|'));
  const objects = [...text.matchAll(/\{((?:\s*[a-z_]+: (?:'[^']*'|[\d.]+|\[[^\]]*\]),?)+\s*)\}/g)].map(
    ([, body]) => body!.match(/\b[a-z_]+(?=: )/g) ?? [],
  );
  return [...arrays, ...split, ...patterns, ...objects];
}
const listsTypes = (words: readonly string[]): boolean =>
  words.length >= 3 && words.filter(isEventType).length > 0.7 * words.length;

it('is the only table of event types: no other file lists them', () => {
  // Words that tell a type, and its verb in a line, stand in the languages.
  const found = readdirSync(source, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.ts') && !entry.name.includes('.test.'))
    .map(({ parentPath, name }) => relative(source, join(parentPath, name)))
    .filter((file) => file !== 'record/event-types.ts' && !file.startsWith('languages/'))
    .flatMap((file) =>
      listsIn(readFileSync(join(source, file), 'utf8'))
        .filter(listsTypes)
        .map((words) => `${file}: ${words.join(' ')}`),
    );
  expect(found).toEqual([]);
});

it('finds a list of types wherever one may hide', () => {
  for (const text of [
    "new Set(['kill', 'wound', 'detain', 'arrest'])",
    "new Set('attack strike shell bomb'.split(' '))",
    '/^(?:kill|wound|die)$/.test(what)',
    "const moves = { enter: 'mover', storm: 'mover', withdraw: 'other' };",
  ])
    expect([text, listsIn(text).some(listsTypes)]).toEqual([text, true]);
  expect(listsIn("new Set(['begin', 'start', 'sign', 'halt'])").some(listsTypes)).toBe(false);
});

it('knows every type that words tell, and has words for every type', () => {
  const told = new Set(eventEntries.map(({ what }) => what));
  expect(eventTypeNames.filter((what) => !told.has(what))).toEqual([]);
});

it('gives words the codes and the frame of their type, unless the code books have finer ones', () => {
  const own = eventEntries
    .filter(
      ({ what, codes, frame }) =>
        JSON.stringify(codes) !== JSON.stringify(codesOfType(what)) || frame !== eventTypes[what].frame,
    )
    .map(({ what, codes, frame, verbs }) => [
      what,
      verbs.split(' ')[0],
      frame,
      [codes.plover, codes.cameo, codes.acled].filter((code) => code !== null).join(' '),
    ]);
  expect(own).toEqual([
    ['explode', 'detonate', 'act', 'ASSAULT 183 Remote explosive/landmine/IED'],
    ['destroy', 'topple<%image', 'undergo', 'COERCE 1712 Looting/property destruction'],
    ['seize', 'capture_%place', 'act', 'ASSAULT 190 Non-state actor overtakes territory'],
    ['fall', 'fall_to<%place', 'undergo', 'COERCE 192 Non-violent transfer of territory'],
    ['halt', 'suspend_%talks', 'act', 'SANCTION 164'],
    ['demand', 'seek_%asylum', 'act', 'REQUEST 103'],
    ['exercise', 'hold_%drill', 'mutual', 'COOPERATE 062'],
    ['concede', 'accede', 'speak', 'CONCEDE 083'],
  ]);
});

it('gives the codes of a type that was decided, whatever the words were', () => {
  expect(codesOfType('withdraw')).toEqual({
    plover: 'RETREAT',
    cameo: '0874',
    acled: 'Non-violent transfer of territory',
  });
  expect(codesOfType('leave')).toEqual({ plover: null, cameo: null, acled: null });
});

it('has one gain for the types of a family, or none', () => {
  const gains = new Map<string, Set<string>>();
  for (const { family, gain } of Object.values(eventTypes))
    if (family !== null && gain !== 'none') gains.set(family, (gains.get(family) ?? new Set()).add(gain));
  expect([...gains].filter(([, various]) => various.size > 1)).toEqual([]);
});

it('does not compile a misspelt type, mark or code', () => {
  // @ts-expect-error no such type
  const misspelt: EventType = 'sieze';
  expect(isEventType(misspelt)).toBe(false);
  // @ts-expect-error no such mark
  line('take', 1, null, {}, 'alone needsagent');
  // @ts-expect-error no such code
  line('take', 1, 'ASSALT 190');
  const row = line('take', 1, 'ASSAULT 190 Attack', { hold: 'take' }, 'alone onGround');
  expect(row).toMatchObject({ family: 'take', hold: 'take', alone: true, onGround: true, carries: false });
  expect(Object.keys(marks).filter((mark) => !(mark in row))).toEqual([]);
});
