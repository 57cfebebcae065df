import { tellsOfHolding } from '../../../record/event-families.ts';
import { parseGlobalId } from '../../../record/ids.ts';
import type { ProjectionStore } from '../../../record/projections.ts';
import type { Database } from './file.ts';
import { openWindow, packWindow } from './rows/window.ts';
import { type Straddling, straddling } from './schema.ts';

type At = { blockKey: string; window: number };
type Bounds = { min_known: number; settled: number; horizon: number };

/** Of an item that is gone: what it told of who holds a place. */
export type Stood = { family: string; place: string | null };

/** Places of items that told who holds a place. */
export const heldIn = (items: readonly Stood[]): string[] =>
  items.flatMap((item) => (item.place !== null && tellsOfHolding(item) ? [item.place] : []));

/** The windows of a file, and their numbers, by which items name them. */
export interface SqliteWindows
  extends Pick<
    ProjectionStore,
    | 'window'
    | 'putWindow'
    | 'dropWindow'
    | 'setBounds'
    | 'windowsOf'
    | 'putWindowsOf'
    | 'unsettledWindows'
    | 'windowsHolding'
    | 'windowsNaming'
  > {
  /** Called where a transaction begins and ends: what was kept for it is forgotten. */
  begin(): void;
  /** Runs `work`, which fills empty tables that lack the index of windows. */
  filling(work: () => void): void;
}

/** Windows as JSON beside their bounds of knowledge; `numOf` gives a window's number, null where there is none. */
export function windowsIn(db: Database): {
  windows: SqliteWindows;
  numOf(blockKey: string, window: number): number | null;
  isFilling(): boolean;
} {
  /** Numbers of the windows met in this transaction, by block; while the tables are filled again, of all there are. */
  let numbers = new Map<string, Map<number, number | null>>();
  let filling = false;
  const keep = (blockKey: string, window: number, num: number | null): void => {
    const block = numbers.get(blockKey);
    if (block === undefined) numbers.set(blockKey, new Map([[window, num]]));
    else block.set(window, num);
  };
  const numOf = (blockKey: string, window: number): number | null => {
    const kept = numbers.get(blockKey)?.get(window);
    if (kept !== undefined) return kept;
    if (filling) return null;
    const num =
      db.get<{ num: number }>('SELECT num FROM time_window WHERE block_key = ? AND n = ?', [blockKey, window])?.num ??
      null;
    keep(blockKey, window, num);
    return num;
  };
  const windows: SqliteWindows = {
    begin() {
      numbers = new Map();
    },
    filling(work) {
      numbers = new Map();
      filling = true;
      try {
        work();
      } finally {
        filling = false;
      }
    },
    window(blockKey, window) {
      const num = numOf(blockKey, window);
      if (num === null) return null;
      const row = db.get<Bounds & { body: string }>(
        'SELECT min_known, settled, horizon, body FROM time_window JOIN time_window_body USING (num) WHERE num = ?',
        [num],
      );
      if (row === undefined) return null;
      const { min_known: minKnown, settled, horizon, body } = row;
      return { blockKey, window, minKnown, settled, horizon, ...openWindow(blockKey, body) };
    },
    putWindow(window) {
      const { blockKey, window: n, minKnown, settled, horizon } = window;
      let num = numOf(blockKey, n);
      if (num === null) {
        num = db.run('INSERT INTO time_window (block_key, n, min_known, settled, horizon) VALUES (?,?,?,?,?)', [
          blockKey,
          n,
          minKnown,
          settled,
          horizon,
        ]);
        keep(blockKey, n, num);
      } else {
        db.run('UPDATE time_window SET min_known = ?, settled = ?, horizon = ? WHERE num = ?', [
          minKnown,
          settled,
          horizon,
          num,
        ]);
      }
      db.run('INSERT OR REPLACE INTO time_window_body (num, body) VALUES (?,?)', [num, packWindow(window)]);
    },
    dropWindow(blockKey, window) {
      const num = numOf(blockKey, window);
      if (num === null) return [];
      keep(blockKey, window, null);
      const gone = db.all<Stood>('DELETE FROM item WHERE time_window = ? RETURNING family, place', [num]);
      db.run('DELETE FROM time_window WHERE num = ?', [num]);
      db.run('DELETE FROM time_window_body WHERE num = ?', [num]);
      return heldIn(gone);
    },
    setBounds: (blockKey, window, settled, horizon) =>
      void db.run('UPDATE time_window SET settled = ?, horizon = ? WHERE num = ?', [
        settled,
        horizon,
        numOf(blockKey, window),
      ]),
    windowsOf(report) {
      const row = db.get<{ windows: string }>('SELECT windows FROM windows_of WHERE report = ?', [report]);
      return row === undefined
        ? []
        : (JSON.parse(row.windows) as [string, number][]).map(([blockKey, window]) => ({ blockKey, window }));
    },
    putWindowsOf: (report, windows) =>
      void db.run('INSERT OR REPLACE INTO windows_of (report, windows) VALUES (?,?)', [
        report,
        JSON.stringify(windows.map(({ blockKey, window }) => [blockKey, window])),
      ]),
    unsettledWindows: (known) =>
      db.all<Straddling>(straddling, [known]).map(({ blockKey, n }) => ({ blockKey, window: n })),
    windowsHolding(telling) {
      const report = parseGlobalId(telling)?.report;
      if (report === undefined) return [];
      return db
        .all<{ windows: string }>('SELECT windows FROM windows_of WHERE report >= ? AND report < ?', [
          report,
          `${report}g`,
        ])
        .flatMap(({ windows }) =>
          (JSON.parse(windows) as [string, number][]).map(([blockKey, window]) => ({ blockKey, window })),
        );
    },
    // Keys stand in the rows as they are: see rows/parts.ts.
    windowsNaming: (key) =>
      db.all<At>(
        'SELECT block_key AS blockKey, n AS "window" FROM time_window_body JOIN time_window USING (num) WHERE instr(body, ?) > 0',
        [JSON.stringify(key).slice(1, -1)],
      ),
  };
  return { windows, numOf, isFilling: () => filling };
}
