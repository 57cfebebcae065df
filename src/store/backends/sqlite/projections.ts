import { tellsOfHolding } from '../../../record/event-families.ts';
import { parseGlobalId } from '../../../record/ids.ts';
import type { ProjectionStore } from '../../../record/projections.ts';
import type { Source } from '../../../record/source.ts';
import type { HeldInterval, HoldingsQuery, Item, ItemQuery } from '../../../record/view.ts';
import type { Database } from './file.ts';
import { openItem, openSource, openWindow, packItem, packSource, packWindow } from './rows/rows.ts';
import { straddling, tellsOfHoldings } from './schema.ts';

/** For sources whose sketch is not asked for. */
const none = new Uint8Array();

type At = { blockKey: string; window: number };
/** A row of `straddling`. */
export type Straddling = { num: number; blockKey: string; n: number };
type Stood = { family: string; place: string | null };
type Bounds = { min_known: number; settled: number; horizon: number };

/** Of an item: its window's. */
const HORIZON = '(SELECT horizon FROM time_window WHERE num = item.time_window)';

/** Items kept open, by their text: one brief asks for nearly the items of the one before. About 5 KB each. */
const KEPT_ITEMS = 4096;

export interface SqliteProjections extends ProjectionStore {
  /** Called where a transaction begins and ends: what was kept for it is forgotten. */
  begin(): void;
  /** Runs `work`, which fills empty tables that lack the index of windows. */
  filling(work: () => void): void;
}

/** The projections in SQLite: windows, sources and items as JSON beside the columns that they are found by. */
export function sqliteProjections(db: Database): SqliteProjections {
  /** Numbers of the windows met in this transaction, by block; while the tables are filled again, of all there are. */
  let numbers = new Map<string, Map<number, number | null>>();
  let filling = false;
  const sourceOf = (row: { body: string; sketch: Uint8Array } | undefined): Source | null =>
    row === undefined ? null : openSource(row.body, row.sketch);
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
  const kept = new Map<string, Item>();
  const keptItem = (body: string): Item => {
    const have = kept.get(body);
    if (have !== undefined) return have;
    if (kept.size >= KEPT_ITEMS) kept.clear();
    const item = openItem(body);
    kept.set(body, item);
    return item;
  };
  const settledItems = (query: ItemQuery): Item[] => {
    const { sql, values } = filtered(query);
    const open = query.limit === undefined && query.place === undefined ? openItem : keptItem;
    return db.all<{ body: string }>(sql, values).map(({ body }) => open(body));
  };
  const putName = (name: string, place: string): void =>
    void db.run('INSERT OR IGNORE INTO place_name (name, place) VALUES (?,?)', [name, place]);
  return {
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
    source: (report) => sourceOf(db.get('SELECT body, sketch FROM source WHERE report = ?', [report])),
    putSource(source) {
      const { body, sketch } = packSource(source);
      db.run('INSERT OR REPLACE INTO source (report, address, text_key, sketch, body) VALUES (?,?,?,?,?)', [
        source.id,
        source.address,
        source.textKey,
        sketch,
        body,
      ]);
    },
    sourcesAt: (address) =>
      db
        .all<{ body: string; sketch: Uint8Array }>('SELECT body, sketch FROM source WHERE address = ?', [address])
        .map((row) => sourceOf(row)!),
    sourcesSaying: (textKey) =>
      db
        .all<{ body: string; sketch: Uint8Array }>('SELECT body, sketch FROM source WHERE text_key = ?', [textKey])
        .map((row) => sourceOf(row)!),
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
    putItems(blockKey, window, items) {
      const num = numOf(blockKey, window);
      if (num === null) return [];
      const gone: Stood[] = [];
      for (const [lead, item] of items) {
        gone.push(
          ...db.all<Stood>('DELETE FROM item WHERE time_window = ? AND lead = ? RETURNING family, place', [num, lead]),
        );
        if (item === null) continue;
        const { happening, kind, family, section, place, person, from, minKnown, last } = item;
        const spot = item.spot ? 1 : 0;
        if (item.placeName !== null && place !== null) putName(item.placeName, place);
        // Read otherwise, it may be led in another window, whose turn to drop it is still to come: what it told there goes now, and is told of.
        if (!filling)
          gone.push(...db.all<Stood>('DELETE FROM item WHERE id = ? RETURNING family, place', [happening.id]));
        db.run(
          'INSERT INTO item (id, time_window, lead, kind, family, section, place, spot, person, begins, min_known, last, body) VALUES (?,?,?,?,?,?,?,?,?,?,?,?,?)',
          [happening.id, num, lead, kind, family, section, place, spot, person, from, minKnown, last, packItem(item)],
        );
      }
      return heldIn(gone);
    },
    settledItems,
    settledOfEach: (queries) => queries.map(settledItems),
    dropHoldings(places) {
      for (const place of places) {
        db.run('DELETE FROM holding WHERE place = ?', [place]);
        db.run('INSERT OR IGNORE INTO unmade_holding (place) VALUES (?)', [place]);
      }
    },
    unmadeHoldings: () =>
      db.all<{ place: string }>('SELECT place FROM unmade_holding ORDER BY place').map(({ place }) => place),
    putHoldings(place, held) {
      db.run('DELETE FROM unmade_holding WHERE place = ?', [place]);
      if (held === null) db.run('DELETE FROM holding WHERE place = ?', [place]);
      else
        db.run('INSERT OR REPLACE INTO holding (place, last, intervals) VALUES (?,?,?)', [
          place,
          held.last === null ? null : JSON.stringify(held.last),
          JSON.stringify(held.intervals),
        ]);
    },
    settledHoldings(query) {
      const { last = false } = query;
      const { sql, values } = holdingsStanding(query);
      return new Map(
        db.all<{ place: string; body: string | null }>(sql, values).map(({ place, body }) => {
          if (body === null) return [place, []];
          return [place, last ? [JSON.parse(body) as HeldInterval] : (JSON.parse(body) as HeldInterval[])];
        }),
      );
    },
    *eachSettled(query) {
      const { sql, values } = filtered(query);
      for (const { body } of db.each<{ body: string }>(sql, values)) yield openItem(body);
    },
    settledItem(id, known) {
      const row = db.get<{ body: string }>(`SELECT body FROM item WHERE id = ? AND ${HORIZON} <= ?`, [
        id,
        known ?? Number.MAX_SAFE_INTEGER,
      ]);
      return row === undefined ? null : openItem(row.body);
    },
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
    // Keys stand in the rows as they are: see `packActor`.
    windowsNaming: (key) =>
      db.all<At>(
        'SELECT block_key AS blockKey, n AS "window" FROM time_window_body JOIN time_window USING (num) WHERE instr(body, ?) > 0',
        [JSON.stringify(key).slice(1, -1)],
      ),
    reportsFrom(keys) {
      if (keys.size === 0) return [];
      const found: string[] = [];
      for (const { report, body } of db.each<{ report: string; body: string }>('SELECT report, body FROM source')) {
        if (openSource(body, none).keys.some((key) => keys.has(key))) found.push(report);
      }
      return found;
    },
  };
}

const heldIn = (items: readonly Stood[]): string[] =>
  items.flatMap((item) => (item.place !== null && tellsOfHolding(item) ? [item.place] : []));

/** Holdings of the places asked for, where nothing that tells of the place lies outside the moment. */
function holdingsStanding({ known, at, places, last = false }: HoldingsQuery): {
  sql: string;
  values: (string | number)[];
} {
  const values: (string | number)[] = [JSON.stringify(places)];
  const outside: string[] = [];
  if (at !== null) {
    outside.push('begins > ?');
    values.push(at);
  }
  if (known !== null) {
    outside.push(`${HORIZON} > ?`);
    values.push(known);
  }
  const stands =
    outside.length === 0
      ? ''
      : ` AND NOT EXISTS (SELECT 1 FROM item WHERE item.place = holding.place AND ${tellsOfHoldings} AND (${outside.join(' OR ')}))`;
  return {
    sql: `SELECT place, ${last ? 'last' : 'intervals'} AS body FROM holding WHERE place IN (SELECT value FROM json_each(?))${stands}`,
    values,
  };
}

function filtered(query: ItemQuery): { sql: string; values: (string | number)[] } {
  const where: string[] = [];
  const values: (string | number)[] = [];
  const add = (condition: string, ...given: (string | number)[]): void => {
    where.push(condition);
    values.push(...given);
  };
  if (query.kind !== undefined) add('kind = ?', query.kind);
  if (query.section !== undefined) add('section = ?', query.section);
  if (query.place !== undefined) add('place = ?', query.place);
  if (query.person !== undefined) add('person = ?', query.person);
  if (query.families !== undefined) {
    // Written out, so that SQLite sees which partial indexes answer it.
    const families = query.families.map((family) => `'${family.replaceAll("'", "''")}'`);
    add(families.length === 1 ? `family = ${families[0]}` : `family IN (${families.join(',')})`);
  }
  // Nothing settled by `known` was told after it: the second bound only lets the index be walked from there.
  if (query.known !== null) add(`last <= ? AND ${HORIZON} <= ?`, query.known, query.known);
  if (query.at !== null) add('(begins IS NULL OR begins <= ?)', query.at);
  const limit = query.limit === undefined ? '' : ` LIMIT ${Math.max(0, Math.floor(query.limit))}`;
  return {
    sql: `SELECT body FROM item${where.length > 0 ? ` WHERE ${where.join(' AND ')}` : ''} ORDER BY last DESC, id${limit}`,
    values,
  };
}
