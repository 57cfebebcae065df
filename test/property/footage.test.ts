import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { stepOf } from '../../src/footage/steps.ts';
import type { Footage } from '../../src/record/footage.ts';
import type { Reading } from '../../src/record/reading.ts';
import { FootageVerdict, type Step } from '../../src/record/step.ts';
import { brief, control, happenings } from '../../src/situation/situation.ts';
import type { Store } from '../../src/store/store.ts';
import { openStore } from '../../src/stores.ts';
import { sampleFootage } from '../footage/sample-footage.ts';
import { chance, outlets, readingOf, shuffled, tales } from './readings.ts';

const RUNS = 15;
const ADDED = '2024-12-20T00:00:00.000Z';
/** When footage came in, and when it was looked into: entries of one instant, in whatever order. */
const KEPT = '2024-12-21T00:00:00.000Z';
const CHECKED = '2024-12-22T00:00:00.000Z';

interface History {
  readings: Reading[];
  footage: Footage[];
  steps: Step[];
}

/** Pieces of footage, some copies of others, seen here and there, that reports lean on; and what persons found of them. */
function history(seed: number): History {
  const next = chance(seed);
  const pick = <T>(from: readonly T[]): T => from[Math.floor(next() * from.length)]!;
  const readings = tales(seed, 30, 9).map((tale) =>
    readingOf({ ...tale, place: 'Hama', what: pick(['seize', 'kill']) }),
  );
  const pieces = ['1', '2', '3', '4'].map((digit) => digit.repeat(64));
  const copyOf = (of: string): Footage['copies'][number] => ({
    ...{ of, change: 'cropped', reason: 'corners agree', bits: null, stretches: [] },
  });
  const footage = Array.from({ length: 9 }, (_, i): Footage => {
    const sha256 = pieces[i % pieces.length];
    return {
      ...sampleFootage,
      sha256: sha256!,
      from: { input: `${i}.jpg`, url: null, retrieved: null },
      source: pick([null, ...outlets]),
      published: pick([null, '2019-03-02', '2024-11-30', '2024-12-01T10:00:00Z']),
      claimed: { place: null, time: pick([null, '2024-11-28', '2024-12-02']) },
      reports: readings.filter(() => next() < 0.15).map(({ report }) => report.id),
      copies: pieces.filter((of) => of < sha256! && next() < 0.4).map(copyOf),
    };
  });
  const steps = Array.from({ length: 5 }, (_, i) =>
    stepOf(
      {
        ...{ footage: pick(pieces), by: 'A. Sample', note: `finding ${i}`, pictures: [], confidence: null },
        act: { do: 'verdict', verdict: pick(FootageVerdict.options) },
      },
      CHECKED,
      null,
    ),
  );
  return { readings, footage, steps };
}

function storeOf({ readings, footage, steps }: History, seed: number | null): Store {
  const inOrder = <T>(items: readonly T[]): readonly T[] => (seed === null ? items : shuffled(items, seed));
  const store = openStore(':memory:');
  store.addReadings(inOrder(readings), { recorded: ADDED, archive: true });
  for (const one of inOrder(footage)) store.addFootage([one], { recorded: KEPT });
  for (const one of inOrder(steps)) store.addStep(one, { recorded: CHECKED });
  return store;
}

const seen = (store: Store, known: string | null) => ({
  happenings: happenings(store, { at: null, known }),
  control: control(store, { at: null, known }),
  brief: { ...brief(store, { at: null, known }), known: null },
});
const property = (check: (seed: number) => void): void =>
  fc.assert(fc.property(fc.integer({ min: 1, max: 1_000_000 }), check), { numRuns: RUNS });

describe('footage, on random histories', () => {
  it('gives one situation in whatever order it came in and was looked into, and the same again from the log', () => {
    let found = 0;
    property((seed) => {
      const told = history(seed);
      const store = storeOf(told, null);
      const now = seen(store, null);
      found += now.happenings.filter(({ reason }) => /contradicts its claim|was found/.test(reason)).length;
      expect(seen(storeOf(told, seed), null)).toEqual(now);
      const digest = store.digest();
      expect(store.rebuild()).toBe(digest);
    });
    expect(found).toBeGreaterThan(0);
  });

  it('asked about the past, shows nothing of what came in or was found later', () => {
    property((seed) => {
      const told = history(seed);
      const store = storeOf(told, null);
      expect(seen(store, '2024-12-20T12:00:00Z')).toEqual(
        seen(storeOf({ ...told, footage: [], steps: [] }, null), null),
      );
      expect(seen(store, '2024-12-21T12:00:00Z')).toEqual(seen(storeOf({ ...told, steps: [] }, null), null));
    });
  });
});
