import type { Citation, Happening } from '../../src/record/happening.ts';
import type { Reading } from '../../src/record/reading.ts';
import { control, happenings } from '../../src/situation/situation.ts';
import { openStore } from '../../src/stores.ts';
import type { Holding } from './ground.ts';

/** Reports added in one transaction. */
const BATCH = 200;

/** What a situation of many reports says on the word of each, by the report's id. */
export interface Situation {
  tellings: ReadonlyMap<string, { happening: Happening; told: Citation }[]>;
  holdings: ReadonlyMap<string, Holding[]>;
}

/** Puts readings into one situation in memory, as `sitrep add --archive` does, and asks it for everything. No reading is kept. */
export function situationOf(readings: Iterable<Reading>): Situation {
  const store = openStore(':memory:');
  let batch: Reading[] = [];
  const add = (): void => {
    store.addReadings(batch, { recorded: new Date(0).toISOString(), archive: true });
    batch = [];
  };
  for (const reading of readings) {
    batch.push(reading);
    if (batch.length >= BATCH) add();
  }
  add();
  const always = { at: null, known: null };
  const told = happenings(store, always).flatMap((happening) =>
    happening.told.map((citation) => ({ happening, told: citation })),
  );
  const held = control(store, always, { history: true }).flatMap((interval) =>
    [...new Set(interval.told.map(({ report }) => report))].map((report) => ({ report, interval })),
  );
  store.close();
  const groups = Map.groupBy(held, ({ report }) => report);
  return {
    tellings: Map.groupBy(told, ({ told: { report } }) => report),
    holdings: new Map([...groups].map(([report, of]) => [report, of.map(({ interval }) => interval)])),
  };
}
