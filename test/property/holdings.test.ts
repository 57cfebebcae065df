import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { holdingFamilies } from '../../src/record/event-families.ts';
import type { HeldInterval } from '../../src/record/view.ts';
import { controlOfPlace } from '../../src/situation/control/holding.ts';
import type { Store } from '../../src/store/store.ts';
import { openStore } from '../../src/stores.ts';
import { HOUR, JUDGED, judge, START } from './judge.ts';
import { chance, crowded, shuffled } from './readings.ts';

/* Who holds a place is kept by the fold: what is kept must be what the happenings of the place say, at every moment. */

/** The latest told happenings that the last interval of a place is made from. */
const RECENT = 16;
const archive = { recorded: new Date(START).toISOString(), archive: true };
const folder = mkdtempSync(join(tmpdir(), 'sitrep-holdings-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
let made = 0;

const property = (runs: number, check: (seed: number) => void): void =>
  fc.assert(fc.property(fc.integer({ min: 1, max: 1_000_000 }), check), { numRuns: runs });

/** Reports in batches and out of order, persons who judge in between, reports taken back and one of them vouched for again. */
function lived(store: Store, seed: number): Store {
  const all = shuffled(crowded(seed), seed);
  const cut = Math.floor(all.length / 2);
  for (let i = 0; i < cut; i += 7) store.addReadings(all.slice(i, Math.min(cut, i + 7)), archive);
  judge(store, seed);
  store.addReadings(all.slice(cut), archive);
  const by = 'A. Editor';
  for (const [i, undo] of [
    [0, false],
    [1, false],
    [0, true],
  ] as const) {
    const recorded = new Date(JUDGED + (30 + i + (undo ? 5 : 0)) * HOUR).toISOString();
    store.withdraw({ report: all[i]!.report.id, by, reason: `reason ${i}`, undo }, { recorded });
    // Kept before the last of it is in; and, in every other history, after.
    if (i === 1) store.keepHoldings();
  }
  if (seed % 4 < 2) store.keepHoldings();
  return store;
}

/** Moments of knowledge and of the world: all there is, and some in the middle of the tales. */
function moments(seed: number): { known: number | null; at: number | null }[] {
  const next = chance(seed);
  const some = (): number => START + Math.floor(next() * 12 * 24) * HOUR;
  return [
    { known: null, at: null },
    { known: some(), at: null },
    { known: null, at: some() },
    { known: some(), at: some() },
  ];
}

const placesIn = (store: Store): string[] => store.controlPlaces(null, 1000);

/** The same from the happenings themselves, as they are known and have begun by then. */
function fromScratch(store: Store, place: string, moment: { known: number | null; at: number | null }, last: boolean) {
  const items = store.items({ ...moment, place, families: holdingFamilies });
  return last ? controlOfPlace(items.slice(0, RECENT)).slice(-1) : controlOfPlace(items);
}

describe('who holds a place, as the fold keeps it', () => {
  for (const [name, open, runs] of [
    ['memory', () => openStore(':memory:'), 20],
    ['SQLite', () => openStore(join(folder, `situation-${made++}.db`)), 5],
  ] as const) {
    it(`in ${name}, is what the happenings of the place say at any moment`, () => {
      let intervals = 0;
      let past = 0;
      property(runs, (seed) => {
        const store = lived(open(), seed);
        const places = placesIn(store);
        const now = store.holdings({ known: null, at: null, places });
        for (const moment of moments(seed))
          for (const last of [false, true]) {
            const kept = store.holdings({ ...moment, places, last });
            expect(kept).toEqual(places.map((place) => fromScratch(store, place, moment, last)));
            intervals += kept.flat().length;
            if (!last && JSON.stringify(kept) !== JSON.stringify(now)) past++;
          }
        store.close();
      });
      // Nothing is proved where nobody holds anything, or where the past is the present.
      expect(intervals).toBeGreaterThan(runs);
      expect(past).toBeGreaterThan(runs / 2);
    });

    it(`in ${name}, is the same again from the log`, () => {
      property(Math.ceil(runs / 2), (seed) => {
        const store = lived(open(), seed);
        const kept = (): HeldInterval[][] => store.holdings({ known: null, at: null, places: placesIn(store) });
        const before = kept();
        const digest = store.digest();
        expect(store.rebuild()).toBe(digest);
        expect(kept()).toEqual(before);
        store.close();
      });
    });
  }

  it('does not hang on the order in which reports come', () => {
    property(20, (seed) => {
      const once = crowded(seed);
      const whole = openStore(':memory:');
      whole.addReadings(once, archive);
      const one = openStore(':memory:');
      for (const reading of shuffled(once, seed + 1)) one.addReadings([reading], archive);
      const places = placesIn(whole);
      expect(one.holdings({ known: null, at: null, places })).toEqual(
        whole.holdings({ known: null, at: null, places }),
      );
      expect(one.digest()).toBe(whole.digest());
      one.keepHoldings();
      expect(one.digest()).toBe(whole.digest());
      expect(one.holdings({ known: null, at: null, places })).toEqual(
        whole.holdings({ known: null, at: null, places }),
      );
    });
  });

  it('keeps nothing of a place of which nothing is told any more', () => {
    const store = openStore(':memory:');
    const [reading] = crowded(5).filter(({ eventMentions }) => eventMentions.some(({ what }) => what === 'seize'));
    store.addReadings([reading!], archive);
    const places = placesIn(store);
    expect(places).not.toEqual([]);
    const item = store.items({ known: null, at: null, place: places[0], families: holdingFamilies })[0];
    const elsewhere = { ...item!.happening.place!, name: 'Sampleville', source: 'geonames:1', country: 'SY' };
    store.judge(
      { by: 'A. Editor', reason: 'it was there', act: { do: 'place', of: item!.happening.id, place: elsewhere } },
      { recorded: new Date(JUDGED).toISOString() },
    );
    expect(store.holdings({ known: null, at: null, places })).toEqual([[]]);
    expect(store.holdings({ known: JUDGED - HOUR, at: null, places })[0]).not.toEqual([]);
  });
});
