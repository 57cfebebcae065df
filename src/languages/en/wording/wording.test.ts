import { describe, expect, it } from 'vitest';
import type { Place } from '../../../record/entity.ts';
import type { Party } from '../../../record/happening.ts';
import type { Worded } from '../../../record/line-wording.ts';
import { wording } from './index.ts';
import { participle, takesPlural, third } from './number.ts';

const place = (name: string): Place => ({ name, lat: null, lon: null, country: null, feature: 'city', source: null });
const group = (name: string): Party => ({ name, kind: 'group' });
const person = (name: string): Party => ({ name, kind: 'person' });
const at = (name: string): Party => ({ name, kind: 'place' });
const number = (low: number | null, best: number | null, high: number | null): Worded['quantity'] => ({
  of: 'killed',
  low,
  best,
  high,
});

function told(what: string, rest: Partial<Worded> = {}): Worded {
  const first = { kind: 'happening', family: what, what, value: null, lemma: '', words: '' } as const;
  const none = { agent: [], patient: [], place: null, quantity: null, lemma: null, vague: null, near: null };
  return { first, what, disowned: false, ...none, ...rest };
}

describe('the line of an event', () => {
  const hama = place('Hama');
  const rebels = [group('rebels')];
  it.each<[string, Worded]>([
    ['Rebels seize Hama', told('seize', { agent: rebels, patient: [at('Hama')], place: hama })],
    ['Rebels retake Hama', told('seize', { agent: rebels, patient: [at('Hama')], place: hama, lemma: 'retake' })],
    ['Hama is seized', told('seize', { patient: [at('Hama')], place: hama })],
    [
      '12 people are killed in Hama',
      told('kill', { patient: [group('people')], place: hama, quantity: number(12, 12, 12) }),
    ],
    ['Rebels kill a general in Hama', told('kill', { agent: rebels, patient: [person('a general')], place: hama })],
    ['A general is killed near Hama', told('kill', { patient: [person('a general')], place: hama, near: 'near' })],
    ['Residents of Hama flee', told('flee', { agent: [group('residents of Hama')], place: hama })],
    ['Rebels withdraw from Hama', told('withdraw', { agent: rebels, place: hama })],
    ['Explosion in Hama', told('explode', { place: hama })],
    ['Rebels and army clash in Hama', told('clash', { agent: [group('rebels'), group('army')], place: hama })],
  ])('%s', (line, event) => {
    expect(wording.happening(event)).toBe(line);
  });

  it.each<[string, Worded['quantity'], Worded['vague']]>([
    ['At least 30 soldiers are killed', number(30, null, null), null],
    ['8 to 12 soldiers are killed', number(8, 10, 12), null],
    ['Up to 40 soldiers are killed', number(null, 40, 40), null],
    ['About 115,000 soldiers are killed', number(null, 115_000, null), null],
    ['1,200 soldiers are killed', number(1200, 1200, 1200), null],
    ['Dozens of soldiers are killed', number(24, null, null), 'dozens'],
  ])('counts: %s', (line, quantity, vague) => {
    expect(wording.happening(told('kill', { patient: [group('soldiers')], quantity, vague }))).toBe(line);
  });

  it.each([
    ['Rebels wound 6 others', 'six others', 6],
    ['Rebels wound 25 guards', 'Twenty-five guards', 25],
    ['Rebels wound 30 Seven Oaks guards', 'Seven Oaks guards', 30],
  ])('a number stands once: %s', (line, name, count) => {
    const quantity = number(count, count, count);
    expect(wording.happening(told('wound', { agent: rebels, patient: [group(name)], quantity }))).toBe(line);
  });

  it('takes a town for where people suffered, and no land, which may stand for its ship', () => {
    const of = (name: string) => told('abduct', { agent: rebels, patient: [at(name)], place: place(name) });
    expect(wording.happening(of('Hama'))).toBe('Abduction by rebels in Hama');
    expect(wording.happening(of('Norway'))).toBe(null);
  });

  it('names two, and counts the rest', () => {
    const agent = ['rebels', 'militants', 'gunmen', 'jihadists'].map(group);
    expect(wording.happening(told('attack', { agent, patient: [at('Hama')], place: hama }))).toBe(
      'Rebels, militants and 2 others attack Hama',
    );
  });
});

describe('the line of what is said, held and shown', () => {
  const first = (
    kind: Worded['first']['kind'],
    words: string,
    rest: Partial<Worded['first']> = {},
  ): Worded['first'] => ({
    kind,
    family: '',
    what: 'say',
    value: null,
    lemma: '',
    words,
    ...rest,
  });
  it.each<[string, Worded]>([
    [
      'Army denies it had left',
      told('deny', {
        first: first('statement', 'that it had left.', { what: 'deny' }),
        agent: [{ name: 'army', kind: 'organisation' }],
      }),
    ],
    [
      'Residents say: Rebels came',
      told('say', { first: first('statement', 'Rebels came'), agent: [group('residents')] }),
    ],
    [
      'Army says: “Our units stand”',
      told('say', {
        first: first('statement', '“Our units stand”', { value: 'direct' }),
        agent: [{ name: 'army', kind: 'organisation' }],
      }),
    ],
    [
      'Video shared online shows tanks',
      told('other', { first: first('footage', 'video shared online shows tanks.', { value: 'video' }) }),
    ],
    ['Images: tanks in Hama', told('other', { first: first('footage', 'tanks in Hama', { value: 'image' }) })],
    [
      'Video shows tanks: not what it is passed off as',
      told('other', { first: first('footage', 'video shows tanks', { value: 'video' }), disowned: true }),
    ],
    [
      'Karam: whereabouts unknown',
      told('whereabouts', {
        first: first('state', '', { family: 'whereabouts', value: 'unknown' }),
        agent: [person('Karam')],
      }),
    ],
    [
      'Rebels hold part of Hama',
      told('control', {
        first: first('state', '', { family: 'control', value: 'part' }),
        agent: [group('Rebels')],
        place: place('Hama'),
      }),
    ],
    [
      'Hama is contested',
      told('control', { first: first('state', '', { family: 'control', value: 'contested' }), place: place('Hama') }),
    ],
  ])('%s', (line, one) => {
    expect(wording.happening(one)).toBe(line);
  });

  it('of who holds a place, of what nobody knows, of a day', () => {
    const held = {
      holder: { name: 'rebels', side: null },
      place: place('Hama'),
      extent: 'part',
      contested: false,
    } as const;
    expect(wording.control(held)).toBe('Rebels hold part of Hama');
    expect(wording.control({ ...held, contested: true })).toBe('Hama is contested');
    expect(wording.heldSince(held, '2024-12-05', null)).toBe('rebels hold part of Hama since 5 December 2024');
    expect(wording.heldSince(held, '2024-12-05T10:00Z', '2024-12-08')).toBe(
      'rebels hold part of Hama from 5 December 2024 to 8 December 2024',
    );
    expect(wording.holderUnknown(place('Hama'))).toBe('Who holds Hama is unknown');
    expect(wording.whereaboutsUnknown('President')).toBe('Whereabouts of president unknown');
    expect(wording.whereaboutsUnknown('Karam')).toBe('Whereabouts of Karam unknown');
    expect(wording.wordsLost('Sample Times', ' and then ')).toBe('Words are lost in Sample Times: “and then”');
    expect(wording.day('2024-12-05T10:00:00Z')).toBe('5 December 2024');
  });
});

it.each([
  ['seize', 'seizes', 'seized'],
  ['clash', 'clashes', 'clashed'],
  ['flee', 'flees', 'fled'],
  ['deny', 'denies', 'denied'],
  ['crack down', 'crack downs', 'cracked down'],
])('%s: %s, %s', (verb, one, past) => {
  expect([third(verb), participle(verb)]).toEqual([one, past]);
});

it.each<[Party[], boolean]>([
  [[group('residents of Mosul')], true],
  [[group('police')], true],
  [[{ name: 'Sample Forces', kind: 'organisation' }], true],
  [[{ name: 'ISIS', kind: 'organisation' }], false],
  [[person('Haddads')], false],
  [[{ name: 'congress', kind: 'organisation' }], false],
  [[person('Karam'), person('Haddad')], true],
])('%j takes a plural: %s', (parties, plural) => {
  expect(takesPlural(parties)).toBe(plural);
});
