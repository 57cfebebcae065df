import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Reading } from '../../src/record/reading.ts';
import { happenings } from '../../src/situation/brief/happenings.ts';
import { brief, control, why } from '../../src/situation/situation.ts';
import type { Store } from '../../src/store/store.ts';
import { openStore } from '../../src/stores.ts';
import { HOUR, JUDGED, judge, START } from './judge.ts';
import { crowded, places } from './readings.ts';

/** Seeds that once found a fault stand here for good. */
const pinned: { seed: number; cut: number }[] = [
  { seed: 181825, cut: 2 },
  { seed: 531355, cut: 3 },
  { seed: 721948, cut: 5 },
  { seed: 32390, cut: 5 },
];
const RUNS = 20;

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

const early = (seed: number): Reading[] => crowded(seed).filter((one) => knownOf(one) <= JUDGED);
const late = (seed: number): Reading[] => crowded(seed).filter((one) => knownOf(one) > JUDGED);
const situation = (store: Store, known: string | null) => {
  const asOf = { at: null, known };
  return {
    happenings: happenings(store, asOf),
    control: control(store, asOf),
    // The places told of last, and what stands in each of them: a line may stand elsewhere now.
    places: [1, 2, 100].map((limit) => store.controlPlaces(known === null ? null : Date.parse(known), limit)),
    inPlace: Object.keys(places).map((place) => [
      control(store, asOf, { place, history: true }),
      happenings(store, asOf, { place }).map(({ id }) => id),
    ]),
    brief: { ...brief(store, asOf), known: null, engine: null },
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
        const { id } = standing()[0]!;
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
