import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Act } from '../../src/record/judgement.ts';
import type { Reading } from '../../src/record/reading.ts';
import { happenings } from '../../src/situation/happenings.ts';
import { brief, control, why } from '../../src/situation/situation.ts';
import { type Store, StoreError } from '../../src/store/store.ts';
import { openStore } from '../../src/stores.ts';
import { agents, chance, crowded, outlets, places, speakers } from './readings.ts';

/** Seeds that once found a fault stand here for good. */
const pinned: { seed: number; cut: number }[] = [
  { seed: 181825, cut: 2 },
  { seed: 531355, cut: 3 },
];
const RUNS = 20;
const START = Date.parse('2024-11-27T00:00:00Z');
const HOUR = 3_600_000;
/** When the persons judge: in the middle of the tales. */
const JUDGED = START + 100 * HOUR;
const JUDGEMENTS = 8;
const all = { at: null, known: null };

const history = fc.record({ seed: fc.integer({ min: 1, max: 1_000_000 }), cut: fc.integer({ min: 0, max: 11 }) });
const property = (check: (seed: number, cut: number) => void): void =>
  fc.assert(
    fc.property(history, ({ seed, cut }) => check(seed, cut)),
    { numRuns: RUNS, examples: pinned.map((one) => [one] as [{ seed: number; cut: number }]) },
  );

const knownOf = ({ report }: Reading): number => Date.parse(report.published!);
const iso = (ms: number): string => new Date(ms).toISOString();

function added(store: Store, batch: readonly Reading[], size = batch.length || 1): Store {
  for (let i = 0; i < batch.length; i += size)
    store.addReadings(batch.slice(i, i + size), { recorded: iso(START), archive: true });
  return store;
}

/** What persons might decide, drawn by chance from what is on record; what the record refuses is passed over. */
function judge(store: Store, seed: number, until = Number.POSITIVE_INFINITY): void {
  const next = chance(seed);
  const pick = <T>(from: readonly T[]): T => from[Math.floor(next() * from.length)];
  for (let i = 0; i < JUDGEMENTS && JUDGED + i * 2 * HOUR <= until; i++) {
    const lines = happenings(store, all);
    if (lines.length < 2) return;
    const line = pick(lines);
    const other = pick(lines);
    const observations = line.told.map(({ observation }) => observation).filter(() => next() < 0.5);
    const before = store.judgements();
    const acts: Act[] = [
      { do: 'merge', happenings: [line.id, other.id] },
      { do: 'merge', happenings: [line.id, other.id, pick(lines).id] },
      { do: 'apart', happenings: [line.id, other.id] },
      { do: 'split', happening: line.id, observations },
      { do: 'confirm', line: line.id },
      { do: 'dispute', line: line.id },
      { do: 'grade-source', source: pick([...outlets, ...speakers]), grade: pick(['A', 'C', 'D', 'E', 'F'] as const) },
      { do: 'grade-item', item: line.id, grade: pick(['1', '2', '3', '4', '5', '6'] as const) },
      { do: 'grade-item', item: line.told[0].observation, grade: pick(['4', '5', '6'] as const) },
      { do: 'place', of: line.id, place: pick(Object.values(places)) },
      { do: 'place', of: line.told[0].observation, place: pick(Object.values(places)) },
      { do: 'side', party: pick(agents), side: pick(['government:SY', 'opposition:SY', 'state:RU', null]) },
      { do: 'undo', judgement: before.length > 0 ? pick(before).id : 'none' },
    ];
    try {
      store.judge(
        { by: 'A. Editor', reason: `reason ${i}`, act: pick(acts) },
        { recorded: iso(JUDGED + i * 2 * HOUR) },
      );
    } catch (error) {
      if (!(error instanceof StoreError) || error.code !== 'judgement') throw error;
    }
  }
}

const early = (seed: number): Reading[] => crowded(seed).filter((one) => knownOf(one) <= JUDGED);
const late = (seed: number): Reading[] => crowded(seed).filter((one) => knownOf(one) > JUDGED);
const situation = (store: Store, known: string | null) => {
  const asOf = { at: null, known };
  return {
    happenings: happenings(store, asOf),
    control: control(store, asOf),
    brief: { ...brief(store, asOf), known: null },
    why: happenings(store, asOf).map(({ id, told }) => [
      why(store, id, asOf)?.text,
      told.map(({ observation }) => store.item(observation, known === null ? null : Date.parse(known))?.happening.id),
    ]),
  };
};

describe('judgements, on random histories', () => {
  it('judged and undone, leave the situation as if nobody had judged', () => {
    property((seed) => {
      const never = situation(added(openStore(':memory:'), crowded(seed)), null);
      const store = added(openStore(':memory:'), early(seed));
      judge(store, seed);
      added(store, late(seed), 5);
      const standing = () => store.judgements().filter(({ undoneBy, act }) => undoneBy === null && act.do !== 'undo');
      for (let i = 0; standing().length > 0; i++) {
        const [{ id }] = standing();
        store.judge(
          { by: 'A. Editor', reason: 'all of it', act: { do: 'undo', judgement: id } },
          { recorded: iso(JUDGED + (100 + i) * HOUR) },
        );
      }
      expect(situation(store, null)).toEqual(never);
    });
  });

  it('are one situation with what arrives later, in any batches, and rebuilt from the log', () => {
    property((seed) => {
      const store = added(openStore(':memory:'), early(seed));
      judge(store, seed);
      added(store, late(seed));
      const digest = store.digest();
      const other = added(openStore(':memory:'), early(seed), 4);
      judge(other, seed);
      added(other, [...late(seed)].reverse(), 3);
      expect(other.digest()).toBe(digest);
      expect(store.rebuild()).toBe(digest);
    });
  });

  it('asked about the past, show what was known and judged by then and nothing else', () => {
    property((seed, cut) => {
      const known = START + cut * 20 * HOUR;
      const full = added(openStore(':memory:'), early(seed));
      judge(full, seed);
      added(full, late(seed));
      const then = openStore(':memory:');
      added(
        then,
        early(seed).filter((one) => knownOf(one) <= known),
      );
      judge(then, seed, known);
      added(
        then,
        late(seed).filter((one) => knownOf(one) <= known),
      );
      expect(situation(full, iso(known))).toEqual(situation(then, null));
    });
  });
});
