import { describe, expect, it } from 'vitest';
import type { Place } from '../../../record/entity.ts';
import { eventTypeNames, eventTypes } from '../../../record/event-types.ts';
import type { Party } from '../../../record/happening.ts';
import type { Worded } from '../../../record/line-wording.ts';
import { wording } from './index.ts';

/*
 * Every type that may stand in the brief, with every kind of party in each role or none, with and without place and number: some thousands of
 * lines. No line is looked at by itself; each is tested for what no line may be.
 */

interface Named extends Party {
  /** Does it take a plural verb? */
  many: boolean;
}
const party = (name: string, kind: Party['kind'], many: boolean): Named => ({ name, kind, many });

const doers: readonly (readonly Named[])[] = [
  [],
  [party('rebels', 'group', true)],
  [party('Sample Forces', 'organisation', true)],
  [party('Ada Sample', 'person', false)],
  [party('Norway', 'place', false)],
  [party('United States', 'place', false)],
  [party('police', 'group', true)],
  [party('army', 'group', false)],
  [party('militants linked to the Sample Front', 'group', true)],
  [party('Sample Ministry of Trade and Industry', 'organisation', false)],
  [party('rebels', 'group', true), party('Sample rebels', 'group', true), party('gunmen', 'group', true)],
];
const sufferers: readonly (readonly Named[])[] = [
  [],
  [party('soldiers', 'group', true)],
  [party('three others', 'group', true)],
  [party('six further guards', 'group', true)],
  [party('people', 'group', true)],
  [party('personnel', 'group', true)],
  [party('a general', 'group', false)],
  [party('Bo Sample', 'person', false)],
  [party('Ada Sample', 'person', false)],
  [party('Hama', 'place', false)],
  [party('Philippines', 'place', false)],
  [party('homes', 'place', true)],
  [party('dozens', 'group', true)],
  [party('people and wounds 19 others', 'group', true)],
];
const at = (name: string, feature: Place['feature']): Place => ({
  name,
  lat: null,
  lon: null,
  country: null,
  feature,
  source: null,
});
const places: readonly (Place | null)[] = [
  null,
  at('Hama', 'city'),
  at('Black Sea', 'water'),
  at('Sample Airport', 'airport'),
];
const range = (low: number | null, best: number | null, high: number | null) => ({ low, best, high });
const numbers = [
  null,
  range(1, 1, 1),
  range(1, null, null),
  range(3, 3, 3),
  range(6, 6, 6),
  range(8, 10, 12),
  range(0, 0, 0),
  range(24, null, null),
];
const types = eventTypeNames.filter((what) => eventTypes[what].family !== null);

interface Line {
  what: string;
  text: string | null;
  agent: readonly Named[];
  patient: readonly Named[];
  place: Place | null;
  number: ReturnType<typeof range> | null;
}

function lineOf(
  what: (typeof types)[number],
  agent: Line['agent'],
  patient: Line['patient'],
  place: Place | null,
  number: Line['number'],
): Line {
  const of = eventTypes[what].counts ?? 'killed';
  const told: Worded = {
    first: { kind: 'happening', family: eventTypes[what].family ?? '', what, value: null, lemma: '', words: 'words' },
    what,
    agent,
    patient,
    place,
    quantity: number === null ? null : { of, ...number },
    lemma: null,
    vague: number?.low === 24 ? 'dozens' : null,
    near: null,
    disowned: false,
  };
  return { what, agent, patient, place, number, text: wording.happening(told) };
}

const lines: readonly Line[] = types.flatMap((what) =>
  doers.flatMap((agent) =>
    sufferers.flatMap((patient) =>
      places.flatMap((place) =>
        (eventTypes[what].counts === null ? numbers.slice(0, 2) : numbers).map((number) =>
          lineOf(what, agent, patient, place, number),
        ),
      ),
    ),
  ),
);
const worded = lines.flatMap((line) => (line.text === null ? [] : [{ ...line, text: line.text }]));
const shown = (broken: readonly { what: string; text: string }[]): string[] => [
  ...new Set(broken.map(({ what, text }) => `${what}: ${text}`)),
];
const without = (holds: (line: (typeof worded)[number]) => boolean): string[] =>
  shown(worded.filter(holds)).slice(0, 20);
const times = (text: string, word: string): number =>
  text.split(new RegExp(`(?<![\\w-])${word}(?![\\w-])`, 'gi')).length - 1;

describe(`${worded.length} lines`, () => {
  it('are many', () => {
    expect(worded.length).toBeGreaterThan(10_000);
  });

  it('have a verb that agrees with one who does it', () => {
    const [one, many] = [
      /^(?:Ada Sample|Norway|United States|Army|Sample Ministry of Trade and Industry) (\w+)/,
      /^(?:Rebels|Sample Forces|Police) (\w+)/,
    ];
    const verbOf = (pattern: RegExp, text: string) => pattern.exec(text)?.[1] ?? null;
    expect(without(({ text }) => !/s$/.test(verbOf(one, text) ?? 's'))).toEqual([]);
    expect(without(({ text }) => /(?<!s|^ga)s$/.test(verbOf(many, text) ?? ''))).toEqual([]);
    expect(
      without(
        ({ text }) => / is \w+ed\b/.test(text) && /(?:others|guards|people|soldiers|homes|personnel) is /i.test(text),
      ),
    ).toEqual([]);
    expect(without(({ text }) => /(?:general|Sample|Hama|Philippines) are /.test(text))).toEqual([]);
  });

  it('count one as one, and many as many', () => {
    expect(without(({ text }) => /\b1 (?:soldiers|others|guards|people|personnel are|homes)\b/i.test(text))).toEqual(
      [],
    );
    expect(without(({ text }) => /\b1 \S+ are /.test(text) && !/\d to /.test(text))).toEqual([]);
    expect(
      without(({ text }) => /\b(?:3|6|12) (?:general|soldier|person|other|guard|Bo|Ada|Hama)\b/.test(text)),
    ).toEqual([]);
    expect(without(({ text }) => /\b0 /.test(text))).toEqual([]);
  });

  it('never say a number twice', () => {
    expect(without(({ text }) => /(?:\d|dozens of) (?:three|six|further|dozens|a|the|an)\b/i.test(text))).toEqual([]);
    expect(
      without(
        ({ text, number }) =>
          number !== null && (text.match(/\d+(?: to \d+)?/g) ?? []).length > 1 && !/\d others?$/.test(text),
      ),
    ).toEqual([]);
  });

  it('never name a party or the place twice', () => {
    for (const name of ['Ada Sample', 'Bo Sample', 'Hama', 'Black Sea', 'Norway', 'Sample Airport'])
      expect(without(({ text }) => times(text, name) > 1)).toEqual([]);
    expect(without(({ text }) => times(text, 'rebels') > 1)).toEqual([]);
  });

  it('take no other deed into a name', () => {
    expect(without(({ text }) => /wounds 19/.test(text))).toEqual([]);
  });

  it('have articles where names ask for them, and nowhere twice', () => {
    expect(
      without(({ text }) => /(?:in|near|at) Black Sea/.test(text) || /\b(?:the|an?) (?:the|an?)\b/i.test(text)),
    ).toEqual([]);
    expect(without(({ text }) => /in Sample Airport/.test(text))).toEqual([]);
  });

  it('are whole: a capital first, no blanks or words left hanging', () => {
    const hanging = /(?:^| )(?:in|by|of|on|with|to|from|against|involving|null|undefined)$| {2}|^[^\p{Lu}\d“]|: $/u;
    expect(without(({ text }) => hanging.test(text))).toEqual([]);
  });

  it('tell whom a deed befell, or are not told: "rebels kill", "somebody is seized"', () => {
    const bare = worded.filter(
      ({ agent, patient, place, number }) =>
        agent.length > 0 && patient.length === 0 && place === null && number === null,
    );
    const refused = [
      'kill',
      'wound',
      'seize',
      'detain',
      'free',
      'appoint',
      'accuse',
      'reject',
      'invade',
      'surround',
      'enter',
      'die',
      'destroy',
    ];
    expect(shown(bare.filter(({ what }) => refused.includes(what)))).toEqual([]);
  });

  it('tell what is known of less', () => {
    const of = (what: string, agent: number, patient: number, place: number, number: number): string | null =>
      lines.find(
        (line) =>
          line.what === what &&
          line.agent === doers[agent] &&
          line.patient === sufferers[patient] &&
          line.place === places[place] &&
          line.number === numbers[number],
      )?.text ?? null;
    expect(of('clash', 0, 0, 1, 0)).toBe('Clashes in Hama');
    expect(of('clash', 7, 0, 1, 0)).toBe('Clashes involving army in Hama');
    expect(of('riot', 0, 0, 1, 0)).toBe('Riot in Hama');
    expect(of('protest', 0, 0, 1, 4)).toBe('6 people protest in Hama');
    expect(of('kill', 0, 0, 1, 4)).toBe('6 people are killed in Hama');
    expect(of('kill', 0, 0, 1, 1)).toBe('1 person is killed in Hama');
    expect(of('kill', 1, 0, 1, 2)).toBe('Rebels kill at least 1 person in Hama');
    expect(of('attack', 1, 0, 1, 0)).toBe('Attack by rebels in Hama');
    expect(of('shell', 0, 0, 1, 0)).toBe('Shelling in Hama');
    expect(of('withdraw', 0, 1, 1, 0)).toBe(null);
    expect(of('withdraw', 0, 0, 1, 0)).toBe(null);
    expect(of('withdraw', 7, 1, 1, 4)).toBe('Army withdraws 6 soldiers from Hama');
    expect(of('flee', 0, 0, 1, 7)).toBe('Dozens of people flee Hama');
    expect(of('ceasefire', 3, 8, 0, 0)).toBe('Ada Sample agrees a ceasefire');
    expect(of('accuse', 3, 8, 0, 0)).toBe(null);
    expect(of('shoot', 0, 9, 1, 0)).toBe('Shooting in Hama');
    expect(of('wound', 0, 2, 0, 3)).toBe('3 others are wounded');
    expect(of('wound', 0, 3, 0, 4)).toBe('6 guards are wounded');
    expect(of('kill', 0, 13, 0, 4)).toBe('6 people are killed');
    expect(of('disaster', 0, 9, 1, 0)).toBe('Disaster in Hama');
  });

  it.each<[string, string, Party[], string | null]>([
    ['kill', 'a land for its people', [{ name: 'Norway', kind: 'group' }], null],
    ['kill', 'people tied to a place', [{ name: 'soldiers', kind: 'place' }], 'Soldiers are killed in Hama'],
    ['abduct', 'a land for its ship', [{ name: 'Norway', kind: 'place' }], null],
    ['accuse', 'each other', [{ name: 'each other', kind: 'group' }], null],
    ['attack', 'a land', [{ name: 'Norway', kind: 'place' }], 'Norway is attacked in Hama'],
  ])('%s: %s', (what, _, patient, line) => {
    const [type = 'kill'] = types.filter((one) => one === what);
    const place = places[1] ?? null;
    expect(
      lineOf(
        type,
        [],
        patient.map((one) => ({ ...one, many: false })),
        place,
        null,
      ).text,
    ).toBe(line);
  });
});
