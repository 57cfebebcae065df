import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Reading } from '../../src/record/reading.ts';
import { applyDiff, diff, linesOf } from '../../src/situation/brief/diff.ts';
import { happenings } from '../../src/situation/brief/happenings.ts';
import { brief, control, why } from '../../src/situation/situation.ts';
import type { Store } from '../../src/store/store.ts';
import { openStore } from '../../src/stores.ts';
import { crowded, shuffled } from './readings.ts';

/** Seeds that once found a fault stand here for good. */
const pinned: { seed: number; cut: number }[] = [
  { seed: 833079, cut: 1 },
  { seed: 108075, cut: 11 },
];
const RUNS = 20;
const archive = { recorded: '2024-12-20T00:00:00.000Z', archive: true };
const all = { at: null, known: null };

const history = fc.record({ seed: fc.integer({ min: 1, max: 1_000_000 }), cut: fc.integer({ min: 1, max: 11 }) });
const property = (check: (seed: number, cut: number) => void): void =>
  fc.assert(
    fc.property(history, ({ seed, cut }) => check(seed, cut)),
    // A failure prints its seed and the smallest history: pin it above.
    { numRuns: RUNS, examples: pinned.map((one) => [one] as [{ seed: number; cut: number }]) },
  );

function added(batches: readonly (readonly Reading[])[]): Store {
  const store = openStore(':memory:');
  for (const batch of batches) store.addReadings(batch, archive);
  return store;
}

const inBatches = <T>(items: readonly T[], size: number): T[][] =>
  Array.from({ length: Math.ceil(items.length / size) }, (_, i) => items.slice(i * size, (i + 1) * size));

describe('the fold, on random histories', () => {
  it('gives one situation for any order, any batches, with duplicates and late arrivals', () => {
    property((seed) => {
      const once = crowded(seed);
      const digest = added([once]).digest();
      expect(added(inBatches(shuffled(once, seed), 7)).digest()).toBe(digest);
      expect(added(shuffled([...once, ...once.slice(0, 20)], seed + 1).map((one) => [one])).digest()).toBe(digest);
    });
  });

  it('shows no first day that no report gives: where none does, a day by which one of them told it', () => {
    property((seed) => {
      const open = happenings(added([crowded(seed)]), all).filter(({ time }) => time.to !== null && !time.stated);
      expect(open.filter(({ time }) => time.from !== null)).toEqual([]);
      for (const { time, told } of open)
        expect(told.map(({ published }) => published!.slice(0, 10))).toContain(time.to);
    });
  });

  it('rebuilds from the log what it kept incrementally', () => {
    property((seed) => {
      const store = added(inBatches(shuffled(crowded(seed), seed), 5));
      const digest = store.digest();
      expect(store.rebuild()).toBe(digest);
    });
  });

  it('asked about the past, shows exactly what was known then', () => {
    property((seed, cut) => {
      const known = new Date(Date.parse('2024-11-27T00:00:00Z') + cut * 18 * 3_600_000).toISOString();
      const once = crowded(seed);
      const full = added([once]);
      const early = added([once.filter(({ report }) => Date.parse(report.published!) <= Date.parse(known))]);
      const asOf = { at: null, known };
      expect(happenings(full, asOf)).toEqual(happenings(early, all));
      expect(control(full, asOf)).toEqual(control(early, all));
      expect({ ...brief(full, asOf), known: null, engine: null }).toEqual({ ...brief(early, all), engine: null });
    });
  });

  it('says alike wherever it is asked what was overtaken, and shows none of it in the brief', () => {
    let overtaken = 0;
    const check = (seed: number, cut: number): void => {
      const store = added([crowded(seed)]);
      const known = new Date(Date.parse('2024-11-27T00:00:00Z') + cut * 18 * 3_600_000).toISOString();
      for (const asOf of [all, { at: null, known }]) {
        const shown = [...linesOf(brief(store, asOf)).values()];
        expect(shown.filter(({ status }) => status === 'superseded')).toEqual([]);
        const told = happenings(store, asOf);
        expect(told.map(({ id }) => why(store, id, asOf)?.status)).toEqual(told.map(({ status }) => status));
        const gone = new Set<string>(told.filter(({ status }) => status === 'superseded').map(({ id }) => id));
        expect(shown.filter(({ id }) => gone.has(id))).toEqual([]);
        overtaken += gone.size;
      }
    };
    // A crowded history in which something is overtaken.
    check(34, 11);
    expect(overtaken).toBeGreaterThan(0);
    property(check);
  });

  it('replays the difference of two situations', () => {
    property((seed, cut) => {
      const store = added([crowded(seed)]);
      const before = brief(store, {
        at: null,
        known: new Date(Date.parse('2024-11-27T00:00:00Z') + cut * 18 * 3_600_000).toISOString(),
      });
      const after = brief(store, all);
      expect(applyDiff(before, diff(before, after))).toEqual(after);
    });
  });

  it('replays the differences of a live stretch, report by report, to the brief now', () => {
    property((seed) => {
      const store = openStore(':memory:');
      const first = brief(store, all);
      let last = first;
      let replayed = first;
      for (const batch of inBatches(shuffled(crowded(seed), seed), 4)) {
        store.addReadings(batch, archive);
        const now = brief(store, all);
        replayed = applyDiff(replayed, diff(last, now));
        last = now;
      }
      expect(replayed).toEqual(brief(store, all));
    });
  });
});
