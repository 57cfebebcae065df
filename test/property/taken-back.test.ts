import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { groupReadings } from '../../src/group-readings.ts';
import { readText } from '../../src/intake.ts';
import type { JudgementDraft } from '../../src/record/judgement.ts';
import type { Reading } from '../../src/record/reading.ts';
import { readReport } from '../../src/sitrep.ts';
import { brief, control, happenings } from '../../src/situation/situation.ts';
import type { Store } from '../../src/store/store.ts';
import { openStore } from '../../src/stores.ts';
import { chance, outlets, readingOf, shuffled, tales } from './readings.ts';

/** Seeds that once found a fault stand here for good. */
const pinned: { seed: number; cut: number }[] = [
  { seed: 416524, cut: 10 },
  { seed: 20, cut: 1 },
];
const RUNS = 12;
const archive = { recorded: '2024-12-20T00:00:00.000Z', archive: true };
const seeds = fc.record({ seed: fc.integer({ min: 1, max: 1_000_000 }), cut: fc.integer({ min: 1, max: 11 }) });
const property = (check: (seed: number, cut: number) => void): void =>
  fc.assert(
    fc.property(seeds, ({ seed, cut }) => check(seed, cut)),
    { numRuns: RUNS, examples: pinned.map((one) => [one] as [{ seed: number; cut: number }]) },
  );

const day = Date.parse('2024-11-27T00:00:00Z');

/** A history in which outlets replace, rewrite, correct and reprint what they told. */
function history(seed: number): Reading[] {
  const next = chance(seed);
  const pick = <T>(from: readonly T[]): T => from[Math.floor(next() * from.length)]!;
  const told = tales(seed, 45, 9).map((tale) => ({
    ...tale,
    place: 'Hama',
    what: pick(['seize', 'enter', 'kill']),
    url: next() < 0.5 ? `https://example.org/${Math.floor(next() * 8)}` : null,
  }));
  // Rewrites with the same instant at the same address, and reprints some days later.
  const rewritten = told.filter(({ url }) => url !== null).slice(0, 4);
  const again = told.slice(5, 9);
  const notes = Array.from({ length: 5 }, () => {
    const published = new Date(day + Math.floor(next() * 9 * 1440) * 60_000).toISOString().replace('.000Z', 'Z');
    const clause = pick([
      'rebels had seized Hama',
      'government forces had entered Hama',
      'M23 fighters had seized Hama',
    ]);
    return readReport(readText(`We wrongly reported that ${clause}.`, { publisher: pick(outlets), published }));
  });
  return [
    ...told.map((tale) => readingOf(tale)),
    ...rewritten.map((tale) => readingOf({ ...tale, what: 'surround', filler: 4 })),
    ...again.map((tale) => readingOf({ ...tale, published: tale.published + 6 * 86_400_000, url: null, filler: 3 })),
    ...again.map((tale) => readingOf({ ...tale, url: null, filler: 3 })),
    ...notes,
  ];
}

function added(readings: readonly Reading[], size: number): Store {
  const store = openStore(':memory:');
  for (let i = 0; i < readings.length; i += size) store.addReadings(readings.slice(i, i + size), archive);
  return store;
}

const seen = (store: Store, known: string | null = null) => ({
  happenings: happenings(store, { at: null, known }),
  control: control(store, { at: null, known }),
  // Which engine's readings count before all others is of now, not of the past.
  brief: { ...brief(store, { at: null, known }), known: null, engine: null },
});

describe('what is taken back, on random histories', () => {
  it('gives one situation for any order and any batches, and the same again from the log', () => {
    property((seed) => {
      const once = history(seed);
      const whole = added(once, 1000);
      const digest = whole.digest();
      expect(added(shuffled(once, seed), 7).digest()).toBe(digest);
      expect(added(shuffled(once, seed + 1), 1).digest()).toBe(digest);
      expect(whole.rebuild()).toBe(digest);
    });
  });

  it('asked about the past, shows what was known then, before it was taken back', () => {
    property((seed, cut) => {
      const known = new Date(day + cut * 18 * 3_600_000).toISOString();
      const once = history(seed);
      const early = once.filter(({ report }) => Date.parse(report.published!) <= Date.parse(known));
      expect(seen(added(once, 1000), known)).toEqual(seen(added(early, 1000)));
    });
  });

  it('is grouped without a file as a situation has it: revisions, reprints and judgements', () => {
    property((seed) => {
      const once = history(seed);
      const store = added(once, 7);
      expect(groupReadings(shuffled(once, seed)).happenings).toEqual(happenings(store, { at: null, known: null }));
      const [first, second] = happenings(store, { at: null, known: null });
      if (second === undefined) return;
      const by = { by: 'A. Editor', reason: 'heard it myself' };
      const judgements: JudgementDraft[] = [
        { ...by, act: { do: 'confirm', line: first!.id } },
        { ...by, act: { do: 'dispute', line: second.id } },
      ];
      for (const judgement of judgements) store.judge(judgement, archive);
      const grouped = groupReadings(shuffled(once, seed + 1), { judgements });
      expect(grouped.happenings).toEqual(happenings(store, { at: null, known: null }));
      expect(grouped.happenings.find(({ id }) => id === first!.id)).toMatchObject({
        rule: 'judged-confirmed',
        sure: true,
      });
      for (const [observation, happening] of Object.entries(grouped.of))
        expect(store.item(observation, null)?.happening.id).toBe(happening);
    });
  });

  it('withdraws reports whatever arrives afterwards, and leaves the past as it was', () => {
    property((seed) => {
      const once = history(seed);
      // A report told again word for word is one report: it is withdrawn once.
      const gone = [...new Map(shuffled(once, seed).map((one) => [one.report.id, one])).values()].slice(0, 4);
      const withdraw = (store: Store): void => {
        for (const [i, { report }] of gone.entries())
          store.withdraw(
            { report: report.id, by: 'A. Editor', reason: 'not stood up', undo: false },
            { recorded: `2024-12-2${i + 1}T00:00:00.000Z` },
          );
      };
      const first = added(once, 1000);
      const before = seen(first);
      withdraw(first);
      // The rest arrives after the withdrawals, with its own earlier instants.
      const second = added(gone, 1000);
      withdraw(second);
      second.addReadings(once, { ...archive, recorded: '2024-12-30T00:00:00.000Z' });
      expect(seen(second)).toEqual(seen(first));
      expect(seen(first, '2024-12-20T12:00:00Z')).toEqual(before);
      expect(seen(second, '2024-12-22T12:00:00Z')).toEqual(seen(first, '2024-12-22T12:00:00Z'));
      const digest = first.digest();
      expect(first.rebuild()).toBe(digest);
    });
  });
});
