import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { proposedGrade } from '../src/corroborate/status/grades.ts';
import { readBytes } from '../src/intake.ts';
import { isProblem } from '../src/read/read.ts';
import type { Happening } from '../src/record/happening.ts';
import type { Act, SourceGrade } from '../src/record/judgement.ts';
import type { Reading } from '../src/record/reading.ts';
import { control, happenings, queue, why } from '../src/situation/situation.ts';
import type { Store } from '../src/store/store.ts';
import { openStore } from '../src/stores.ts';
import { readReport } from './by-rules.ts';
import { chance, outlets, places, readingOf, sampleTale, type Tale, tales, withMentions } from './property/readings.ts';

const at = (hour: number): number => Date.parse('2024-12-05T00:00:00Z') + hour * 3_600_000;
const tale = (changes: Partial<Tale>): Tale => ({ ...sampleTale, published: at(10), ...changes });
/** Words of their own, so that no two reports are copies by chance. */
const own = [
  'Shops along the river stayed shut on Thursday while families packed cars and left by the western road before dark fell.',
  'Buses carried hundreds of passengers towards the coast; a baker who kept his oven lit said that flour would last three days.',
  'At the crossroads north of town a column of pickup trucks waited for fuel, and boys sold bottled water between the lanes.',
];
function inWords(reading: Reading, words: string): Reading {
  const text = `${reading.report.text}\n${words}`;
  return { ...reading, report: { ...reading.report, text, parts: [{ kind: 'body', start: 0, end: text.length }] } };
}
const told = (...changes: Partial<Tale>[]): Store => {
  const store = openStore(':memory:');
  const readings = changes.map((one, i) =>
    inWords(readingOf(tale({ published: at(10 + i), ...one })), own[i % own.length]!),
  );
  store.addReadings(readings, { recorded: '2024-12-09T00:00:00.000Z', archive: true });
  return store;
};
let hour = 0;
const judge = (store: Store, ...acts: Act[]): string[] =>
  acts.map(
    (act) =>
      store.judge({ by: 'A. Editor', reason: 'a reason', act }, { recorded: new Date(at(200 + hour++)).toISOString() })
        .id,
  );
const grade = (source: string, given: SourceGrade): Act => ({ do: 'grade-source', source, grade: given });
const all = (store: Store): Happening[] => happenings(store, { at: null, known: null });
const status = (store: Store): string[] => all(store).map(({ status: is, rule }) => `${is} ${rule}`);

const two = [{ publisher: 'Sample Times' }, { publisher: 'Sample Radio' }];
const three = [...two, { publisher: 'Sample Post' }];

describe('grades of sources', () => {
  it('leave everything as it is at F, where all start, and count A to C as an origin', () => {
    const store = told(...two);
    expect(status(store)).toEqual(['confirmed independent-origins']);
    judge(store, grade('Sample Times', 'F'), grade('Sample Radio', 'C'));
    expect(status(store)).toEqual(['confirmed independent-origins']);
  });

  it('never count E, neither to tell, nor to admit, nor to deny', () => {
    const store = told(...two);
    judge(store, grade('sample radio', 'E'));
    expect(status(store)).toEqual(['reported one-origin']);
    expect(all(store)[0]!.origins.at(-1)?.reason).toContain('graded E');
    judge(store, grade('Sample Times', 'E'));
    expect(status(store)).toEqual(['claimed unreliable-source']);

    const admitted = told({ speaker: 'the Syrian army' });
    expect(status(admitted)).toEqual(['confirmed admission']);
    judge(admitted, grade('Sample Times', 'E'));
    expect(status(admitted)).toEqual(['claimed unreliable-source']);

    const denied = told({}, { publisher: 'Sample Radio', speaker: 'the Syrian army', act: 'deny' });
    expect(status(denied)).toEqual(['disputed denied-by-a-party']);
    judge(denied, grade('Sample Radio', 'E'));
    expect(status(denied)).toEqual(['reported one-origin']);
    // The denial of a party stands, where only an unreliable source tells what it denies.
    const unheard = told({}, { publisher: 'Sample Radio', speaker: 'the Syrian army', act: 'deny' });
    judge(unheard, grade('Sample Times', 'E'));
    expect(status(unheard)).toEqual(['disputed denied-by-a-party']);
  });

  it('count D only beside one graded A, B or C', () => {
    const store = told(...three.slice(0, 2));
    judge(store, grade('Sample Times', 'D'), grade('Sample Radio', 'D'));
    expect(status(store)).toEqual(['reported doubtful-origins']);
    judge(store, grade('Sample Radio', 'B'));
    expect(status(store)).toEqual(['confirmed independent-origins']);
    judge(store, grade('Sample Radio', 'F'));
    expect(status(store)).toEqual(['reported doubtful-origins']);
  });

  it('grade a voice as they grade an outlet', () => {
    const store = told({ speaker: 'a war monitor' }, { publisher: 'Sample Radio' });
    expect(status(store)).toEqual(['confirmed independent-origins']);
    judge(store, grade('war monitor', 'E'));
    expect(status(store)).toEqual(['reported one-origin']);
  });

  it('change nothing by copies: a better paper does not mend what it copies, nor a worse one spoil it', () => {
    const copies = [{ publisher: 'Sample Wire' }, { publisher: 'Sample Times', published: at(11) }].map((one) =>
      inWords(readingOf(tale(one)), own[0]!),
    );
    const store = openStore(':memory:');
    store.addReadings(copies, { recorded: '2024-12-09T00:00:00.000Z', archive: true });
    judge(store, grade('Sample Wire', 'E'), grade('Sample Times', 'A'));
    expect(status(store)).toEqual(['claimed unreliable-source']);
    judge(store, grade('Sample Wire', 'F'), grade('Sample Times', 'E'));
    expect(status(store)).toEqual(['reported one-origin']);
  });

  it('doubling every outlet of each origin changes no status, whatever the grades', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1_000_000 }), (seed) => {
        const next = chance(seed);
        // Few enough that no happening has more tellings than the grouping compares.
        const readings = tales(seed, 8, 3).map((one, i) =>
          inWords(
            readingOf({ ...one, place: 'Hama', what: i % 2 ? 'seize' : 'shell', url: null, filler: 4 }),
            Array.from({ length: 40 }, () => Math.floor(next() * 1e6).toString(36)).join(' '),
          ),
        );
        const grades = outlets.map((outlet) => [outlet, 'ABCDEF'[Math.floor(next() * 6)] as SourceGrade] as const);
        // Each copy stands right behind its original in the order of ids, as if it were the next sheet off the press.
        const after = (id: string): string =>
          (BigInt(`0x${id.slice(0, 12)}`) + 1n).toString(16).padStart(12, '0') + id.slice(12);
        const copies = readings.map((reading) => {
          const { report } = reading;
          return { ...reading, report: { ...report, id: after(report.id), publisher: `${report.publisher} Evening` } };
        });
        const once = openStore(':memory:');
        once.addReadings(readings, { recorded: '2024-12-09T00:00:00.000Z', archive: true });
        const twice = openStore(':memory:');
        twice.addReadings([...readings, ...copies], { recorded: '2024-12-09T00:00:00.000Z', archive: true });
        for (const [outlet, given] of grades) {
          judge(once, grade(outlet, given));
          judge(twice, grade(outlet, given), grade(`${outlet} Evening`, given));
        }
        const own = new Set(readings.map(({ report }) => report.id));
        const seen = (store: Store) =>
          all(store)
            .map(({ status: is, rule, told }) => ({
              of: told
                .map(({ report }) => report)
                .filter((id) => own.has(id))
                .sort(),
              is,
              rule,
            }))
            .sort((a, b) => (a.of[0]! < b.of[0]! ? -1 : 1));
        expect(seen(twice)).toEqual(seen(once));
      }),
      { numRuns: 25 },
    );
  });
});

describe('grades of items', () => {
  it('decide before all other rules, and 6 gives the word back to them', () => {
    const store = told(...two);
    const { id } = all(store)[0]!;
    const given = (item: '1' | '2' | '3' | '4' | '5' | '6') => {
      judge(store, { do: 'grade-item', item: id, grade: item });
      return status(store)[0];
    };
    expect(given('1')).toBe('confirmed judged-confirmed');
    expect(given('2')).toBe('reported judged-probable');
    expect(given('3')).toBe('claimed judged-possible');
    expect(given('4')).toBe('disputed judged-disputed');
    expect(given('5')).toBe('disputed judged-disputed');
    expect(all(store)[0]!.reason).toBe('A. Editor grades it 5 (improbable): a reason');
    expect(given('6')).toBe('confirmed independent-origins');
  });

  it('set one telling aside where it alone is graded doubtful', () => {
    const store = told(...two);
    const { told: tellings } = all(store)[0]!;
    judge(store, { do: 'grade-item', item: tellings[1]!.observation, grade: '4' });
    expect(status(store)).toEqual(['reported one-origin']);
    judge(store, { do: 'grade-item', item: tellings[0]!.observation, grade: '5' });
    expect(status(store)).toEqual(['disputed doubted-item']);
  });

  it('are proposed from the status, and shown in why beside the one that was given', () => {
    expect(proposedGrade('confirmed', 'independent-origins')).toBe('1');
    expect(proposedGrade('reported', 'said')).toBe('6');
    const store = told({});
    const { id } = all(store)[0]!;
    const grades = () => why(store, id, { at: null, known: null })?.grades;
    expect(grades()).toEqual({ item: null, proposed: '2', sources: [] });
    judge(store, grade('Sample Times', 'B'), { do: 'grade-item', item: id, grade: '3' });
    expect(grades()).toEqual({ item: '3', proposed: '3', sources: [{ source: 'Sample Times', grade: 'B' }] });
  });
});

describe('sides', () => {
  it('that a person sets decide whose favour a word is in', () => {
    const store = told({ agent: 'M23 fighters', speaker: 'residents', place: 'Goma' });
    expect(status(store)).toEqual(['reported one-origin']);
    judge(store, { do: 'side', party: 'residents', side: 'opposition:CD' });
    expect(status(store)).toEqual(['claimed own-favour']);
    judge(store, { do: 'side', party: 'residents', side: null });
    expect(status(store)).toEqual(['reported one-origin']);
  });

  it('count where the grouping compares parties, and undone they do not', () => {
    const store = told({ agent: 'rebels' }, { publisher: 'Sample Radio', agent: 'M23 fighters' });
    const before = all(store);
    const [side] = judge(store, { do: 'side', party: 'M23', side: 'state:SY' });
    expect(all(store)).toHaveLength(2);
    judge(store, { do: 'undo', judgement: side! });
    expect(all(store)).toEqual(before);
  });
});

describe('merges, splits and places', () => {
  it('a merge takes in what arrives later at either line', () => {
    const store = told({}, { what: 'enter', publisher: 'Sample Radio' });
    const [a, b] = all(store);
    judge(store, { do: 'merge', happenings: [a!.id, b!.id] });
    expect(all(store)).toHaveLength(1);
    const late = [
      tale({ publisher: 'Sample Post', published: at(9) }),
      tale({ publisher: 'Sample Daily', published: at(13), what: 'enter' }),
    ];
    store.addReadings(
      late.map((one, i) => inWords(readingOf(one), own[2 - i]!)),
      { recorded: '2025-01-09T00:00:00.000Z', archive: true },
    );
    const [one, ...rest] = all(store);
    expect(rest).toEqual([]);
    expect(one!.told).toHaveLength(4);
    expect(one!.told[0]!.publisher).toBe('Sample Post');
    expect(store.item(a!.id, null)?.happening.id).toBe(one!.id);
    expect(store.item(b!.id, null)?.happening.id).toBe(one!.id);
  });

  it('what is told apart stays apart when a report comes that is like both', () => {
    const store = told({ agent: 'rebels' }, { publisher: 'Sample Radio', agent: 'the Syrian army' });
    const lines = all(store);
    expect(lines).toHaveLength(2);
    judge(store, { do: 'side', party: 'Syrian army', side: 'opposition:SY' });
    expect(all(store)).toHaveLength(1);
    const apart = told({ agent: 'rebels' }, { publisher: 'Sample Radio', agent: 'the Syrian army' });
    judge(
      apart,
      { do: 'apart', happenings: lines.map(({ id }) => id) },
      { do: 'side', party: 'Syrian army', side: 'opposition:SY' },
    );
    expect(all(apart)).toHaveLength(2);
  });

  it('a place moves the line, what was done to the place, and who holds it', () => {
    const store = told(...two);
    const { id, told: tellings } = all(store)[0]!;
    const held = (place: string) => control(store, { at: null, known: null }, { place }).map(({ status: is }) => is);
    judge(store, { do: 'place', of: id, place: places.Homs! });
    expect(all(store)[0]).toMatchObject({
      place: { name: 'Homs' },
      patient: [{ name: 'Homs' }],
      line: 'Rebels seize Homs',
    });
    expect([held('Hama'), held('Homs')]).toEqual([[], ['confirmed']]);
    expect(control(store, { at: null, known: '2024-12-06' }, { place: 'Hama' })).toHaveLength(1);
    judge(store, { do: 'place', of: tellings[1]!.observation, place: places.Daraa! });
    expect(
      all(store)
        .map(({ place }) => place?.name)
        .sort(),
    ).toEqual(['Daraa', 'Homs']);
  });

  it('refuses to judge apart from its line what only answers it', () => {
    const store = told({}, { publisher: 'Sample Radio', what: 'enter' });
    const [a, b] = all(store);
    const act: Act = { do: 'split', happening: a!.id, observations: [b!.told[0]!.observation] };
    expect(() => judge(store, act)).toThrow(/is no observation of/);
  });
});

describe('a report that is read again by a newer engine', () => {
  /** The same observations under other numbers, behind one that the older engine had missed. */
  const renumbered = (reading: Reading): Reading =>
    withMentions({
      ...reading,
      engine: 'sample@2',
      observations: reading.observations.map((one) => ({ ...one, id: one.id.replace('o', 'o1') })),
    });

  it('keeps its judgements, found again by their words', () => {
    const readings = [
      {},
      { what: 'enter', publisher: 'Sample Radio' },
      { place: 'Homs', publisher: 'Sample Post' },
    ].map((one, i) => inWords(readingOf(tale({ published: at(10 + i), ...one })), own[i]!));
    const archive = { recorded: '2024-12-09T00:00:00.000Z', archive: true };
    const store = openStore(':memory:');
    store.addReadings(readings, archive);
    const [homs, entered, seized] = all(store);
    judge(store, { do: 'merge', happenings: [entered!.id, seized!.id] }, { do: 'dispute', line: homs!.id });
    const before = all(store).map(({ line, status: is, told }) => [line, is, told.length]);
    store.addReadings([renumbered(readings[0]!), renumbered(readings[2]!)], archive);
    expect(all(store).map(({ line, status: is, told }) => [line, is, told.length])).toEqual(before);
    expect(store.rebuild()).toBe(store.digest());
    // What the newest reading does not tell any more takes nothing else with it.
    store.addReadings([withMentions({ ...readings[1]!, engine: 'sample@2', observations: [] })], archive);
    expect(all(store).map(({ told }) => told.length)).toEqual([1, 1]);
    const digest = store.digest();
    expect(store.rebuild()).toBe(digest);
  });
});

describe('the queue', () => {
  it('offers two happenings that just miss being one, until a person has told them apart', () => {
    // One number of dead, and two who are said to have killed them.
    const store = told(
      { what: 'kill', killed: 12 },
      { what: 'kill', killed: 12, agent: 'government forces', publisher: 'Sample Radio' },
    );
    const near = () => queue(store, { at: null, known: null }).filter(({ doubt }) => doubt === 'near-merge');
    const [pair] = near();
    expect(pair!.settle.map(({ act }) => act.do)).toEqual(['merge', 'apart']);
    judge(store, pair!.settle[1]!.act);
    expect(near()).toEqual([]);
  });

  it('says of each line why it waits: a claim of ground, a denial, numbers that do not agree', () => {
    const waiting = (store: Store) => queue(store, { at: null, known: null });
    const claimed = told({ speaker: 'the rebels' });
    expect(waiting(claimed)).toMatchObject([{ doubt: 'control-claimed', kind: 'control', status: 'claimed' }]);
    judge(claimed, waiting(claimed)[0]!.settle[0]!.act);
    expect(waiting(claimed)).toEqual([]);
    const denied = told({}, { publisher: 'Sample Radio', speaker: 'the Syrian army', act: 'deny' });
    expect(waiting(denied).map(({ doubt }) => doubt)).toContain('disputed');
    const numbers = told({ what: 'kill', killed: 4 }, { what: 'kill', killed: 30, publisher: 'Sample Radio' });
    // Numbers so far apart are of two events, until a person says that they are of one.
    judge(numbers, { do: 'merge', happenings: all(numbers).map(({ id }) => id) });
    const [differ] = waiting(numbers).filter(({ doubt }) => doubt === 'numbers-differ');
    expect(differ!.why).toContain('from 4 to 30');
    judge(numbers, differ!.settle[0]!.act);
    expect(
      all(numbers)
        .map(({ quantity }) => quantity?.best)
        .sort(),
    ).toEqual([30, 4]);
  });

  it('offers the other places of a name where nothing but the name speaks for the one taken', async () => {
    const text = 'Gunmen attacked a checkpoint in Tripoli on Monday, killing four soldiers.';
    const hints = {
      name: 'sample.txt',
      contentType: null,
      published: '2024-12-05T10:00:00Z',
      publisher: 'Sample Post',
    };
    const found: Reading[] = [];
    for await (const item of readBytes(new TextEncoder().encode(text), hints))
      if (!isProblem(item)) found.push(readReport(item));
    const [reading] = found;
    const store = openStore(':memory:');
    store.addReadings([reading!], { recorded: '2024-12-09T00:00:00.000Z', archive: true });
    const [rival] = queue(store, { at: null, known: null }).filter(({ doubt }) => doubt === 'place-rival');
    expect(rival!.why).toContain('Tripoli in Lebanon');
    expect(rival!.settle[0]!.command).toContain("'Tripoli, Lebanon'");
    judge(store, rival!.settle[0]!.act);
    expect(all(store).find(({ id }) => id === rival!.id)?.place).toMatchObject({ name: 'Tripoli', country: 'LB' });
  });

  it('asks again about what was decided once more is told', () => {
    const store = told({});
    const { id } = all(store)[0]!;
    judge(store, { do: 'dispute', line: id });
    const waits = () => queue(store, { at: null, known: null }).map(({ doubt }) => doubt);
    expect(waits()).toEqual([]);
    const late = inWords(readingOf(tale({ publisher: 'Sample Post', published: at(30) })), own[1]!);
    store.addReadings([late], { recorded: new Date(at(100_000)).toISOString() });
    expect(waits()).toEqual(['told-since-judged']);
  });
});
