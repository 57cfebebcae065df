import type { Fold } from '../../../record/fold.ts';
import type { PlaceHoldings } from '../../../record/projections.ts';
import type { HeldInterval } from '../../../record/view.ts';
import type { Backend } from '../../backend.ts';
import { createStore } from '../../core.ts';
import type { Store } from '../../store.ts';
import { entriesIn } from './entries.ts';
import { CACHE_KB, type Database, openDatabase, refusing } from './file.ts';
import { placesIn } from './places.ts';
import { sqliteProjections } from './projections.ts';
import { reportsIn } from './reports.ts';
import { openItem } from './rows/item.ts';
import { indexes, projectionTables, tables } from './schema.ts';
import { scrubbingIn } from './scrub.ts';

/** A situation file in SQLite (WAL). Throws `StoreError` for what the user can mend. */
export function sqliteStore(path: string, readonly: boolean, fold: Fold): Store {
  const backend = sqliteBackend(path, readonly);
  const store = createStore(backend, fold);
  // A file of an older version comes without projections.
  if (!readonly && backend.head() !== null && backend.reports(null, 1, 0).length === 0) store.rebuild();
  return store;
}

/** Page cache while the projections are made again: pages that go out before they are full are written twice. */
const REFILL_CACHE_KB = 64 * 1024;

/** A log and its projections in one SQLite file; ':memory:' keeps them in memory. */
export function sqliteBackend(path: string, readonly: boolean): Backend {
  const db: Database = openDatabase(path, readonly);
  const one = <T>(sql: string, ...values: (string | number | null)[]): T | undefined => db.get<T>(sql, values);
  const projections = sqliteProjections(db);
  let own = 0;
  let inside = false;

  return {
    path,
    readonly,
    projections,
    ...entriesIn(db),
    ...reportsIn(db),
    ...placesIn(db),
    ...scrubbingIn(path, db),
    transaction(work) {
      return refusing(path, () => {
        // Immediate: the head is read and the entries are written under one lock, so two recorders never fork the chain.
        db.exec('BEGIN IMMEDIATE');
        inside = true;
        projections.begin();
        try {
          const result = work();
          db.exec('COMMIT');
          own++;
          return result;
        } catch (error) {
          db.rollback();
          throw error;
        } finally {
          inside = false;
          projections.begin();
        }
      });
    },
    counts: () => ({
      ...one<{ entries: number; readings: number }>(
        "SELECT count(*) AS entries, count(*) FILTER (WHERE kind = 'reading') AS readings FROM entry",
      )!,
      ...one<{ reports: number; publishers: number; observations: number }>(
        'SELECT count(*) AS reports, count(DISTINCT publisher) AS publishers, coalesce(sum(observations), 0) AS observations FROM report',
      )!,
      ...one<{ happenings: number }>("SELECT count(*) AS happenings FROM item WHERE kind = 'happening'")!,
    }),
    *dumpItems() {
      for (const { body } of db.each<{ body: string }>('SELECT body FROM item ORDER BY id')) yield openItem(body);
    },
    *dumpHoldings() {
      const places = db.all<{ place: string }>('SELECT place FROM holding').map(({ place }) => place);
      for (const place of places.sort()) {
        const row = one<{ last: string | null; intervals: string }>(
          'SELECT last, intervals FROM holding WHERE place = ?',
          place,
        )!;
        yield { place, ...holdingsIn(row) };
      }
    },
    refill(refill) {
      for (const table of projectionTables) db.exec(`DROP TABLE IF EXISTS ${table}`);
      db.forget();
      db.exec(tables);
      db.exec(`PRAGMA cache_size = ${-REFILL_CACHE_KB}`);
      try {
        projections.filling(refill);
        db.exec(indexes);
      } finally {
        db.forget();
        db.exec(`PRAGMA cache_size = ${-CACHE_KB}`);
      }
    },
    version: () =>
      own * 1_000_003 + (inside ? 0.5 : 0) + one<{ data_version: number }>('PRAGMA data_version')!.data_version,
    close: () => db.close(),
  };
}

const holdingsIn = ({ last, intervals }: { last: string | null; intervals: string }): PlaceHoldings => ({
  intervals: JSON.parse(intervals) as HeldInterval[],
  last: last === null ? null : (JSON.parse(last) as HeldInterval),
});
