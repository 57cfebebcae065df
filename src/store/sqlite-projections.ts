import { tellsOfHolding } from '../record/event-families.ts';
import { parseGlobalId } from '../record/ids.ts';
import type { ProjectionStore } from '../record/projections.ts';
import type { Source } from '../record/source.ts';
import type { HeldInterval, HoldingsQuery, Item, ItemQuery } from '../record/view.ts';
import { openCell, openItem, openSource, packCell, packItem, packSource } from './codec.ts';
import { straddling, tellsOfHoldings } from './schema.ts';
import type { Database } from './sqlite-file.ts';

/** For sources whose sketch is not asked for. */
const none = new Uint8Array();

type At = { chain: string; cell: number };
/** A row of `straddling`. */
export type Straddling = { num: number; chain: string; n: number };
type Stood = { family: string; place: string | null };
type Bounds = { min_known: number; settled: number; horizon: number };

/** Of an item: its cell's. */
const HORIZON = '(SELECT horizon FROM cell WHERE num = item.cell)';

/** Items kept open, by their text: one brief asks for nearly the items of the one before. About 5 KB each. */
const KEPT_ITEMS = 4096;

export interface SqliteProjections extends ProjectionStore {
  /** Called where a transaction begins and ends: what was kept for it is forgotten. */
  begin(): void;
  /** Runs `work`, which fills empty tables that lack the index of cells. */
  filling(work: () => void): void;
}

/** The projections in SQLite: cells, sources and items as JSON beside the columns that they are found by. */
export function sqliteProjections(db: Database): SqliteProjections {
  /** Numbers of the cells met in this transaction, by block; while the tables are filled again, of all there are. */
  let numbers = new Map<string, Map<number, number | null>>();
  let filling = false;
  const sourceOf = (row: { body: string; sketch: Uint8Array } | undefined): Source | null =>
    row === undefined ? null : openSource(row.body, row.sketch);
  const keep = (chain: string, cell: number, num: number | null): void => {
    const block = numbers.get(chain);
    if (block === undefined) numbers.set(chain, new Map([[cell, num]]));
    else block.set(cell, num);
  };
  const numOf = (chain: string, cell: number): number | null => {
    const kept = numbers.get(chain)?.get(cell);
    if (kept !== undefined) return kept;
    if (filling) return null;
    const num = db.get<{ num: number }>('SELECT num FROM cell WHERE chain = ? AND n = ?', [chain, cell])?.num ?? null;
    keep(chain, cell, num);
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
    cell(chain, cell) {
      const num = numOf(chain, cell);
      if (num === null) return null;
      const row = db.get<Bounds & { body: string }>(
        'SELECT min_known, settled, horizon, body FROM cell JOIN cell_body USING (num) WHERE num = ?',
        [num],
      );
      if (row === undefined) return null;
      const { min_known: minKnown, settled, horizon, body } = row;
      return { chain, cell, minKnown, settled, horizon, ...openCell(chain, body) };
    },
    putCell(cell) {
      const { chain, cell: n, minKnown, settled, horizon } = cell;
      let num = numOf(chain, n);
      if (num === null) {
        num = db.run('INSERT INTO cell (chain, n, min_known, settled, horizon) VALUES (?,?,?,?,?)', [
          chain,
          n,
          minKnown,
          settled,
          horizon,
        ]);
        keep(chain, n, num);
      } else {
        db.run('UPDATE cell SET min_known = ?, settled = ?, horizon = ? WHERE num = ?', [
          minKnown,
          settled,
          horizon,
          num,
        ]);
      }
      db.run('INSERT OR REPLACE INTO cell_body (num, body) VALUES (?,?)', [num, packCell(cell)]);
    },
    dropCell(chain, cell) {
      const num = numOf(chain, cell);
      if (num === null) return [];
      keep(chain, cell, null);
      const gone = db.all<Stood>('DELETE FROM item WHERE cell = ? RETURNING family, place', [num]);
      db.run('DELETE FROM cell WHERE num = ?', [num]);
      db.run('DELETE FROM cell_body WHERE num = ?', [num]);
      return heldIn(gone);
    },
    setBounds: (chain, cell, settled, horizon) =>
      void db.run('UPDATE cell SET settled = ?, horizon = ? WHERE num = ?', [settled, horizon, numOf(chain, cell)]),
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
    cellsOf(report) {
      const row = db.get<{ cells: string }>('SELECT cells FROM cell_of WHERE report = ?', [report]);
      return row === undefined
        ? []
        : (JSON.parse(row.cells) as [string, number][]).map(([chain, cell]) => ({ chain, cell }));
    },
    putCellsOf: (report, cells) =>
      void db.run('INSERT OR REPLACE INTO cell_of (report, cells) VALUES (?,?)', [
        report,
        JSON.stringify(cells.map(({ chain, cell }) => [chain, cell])),
      ]),
    putItems(chain, cell, items) {
      const num = numOf(chain, cell);
      if (num === null) return [];
      const gone: Stood[] = [];
      for (const [lead, item] of items) {
        gone.push(
          ...db.all<Stood>('DELETE FROM item WHERE cell = ? AND lead = ? RETURNING family, place', [num, lead]),
        );
        if (item === null) continue;
        const { happening, kind, family, section, place, person, from, minKnown, last } = item;
        const spot = item.spot ? 1 : 0;
        if (item.placeName !== null && place !== null) putName(item.placeName, place);
        // Read otherwise, it may be led in another cell, whose turn to drop it is still to come: what it told there goes now, and is told of.
        if (!filling)
          gone.push(...db.all<Stood>('DELETE FROM item WHERE id = ? RETURNING family, place', [happening.id]));
        db.run(
          'INSERT INTO item (id, cell, lead, kind, family, section, place, spot, person, begins, min_known, last, body) VALUES (?,?,?,?,?,?,?,?,?,?,?,?,?)',
          [happening.id, num, lead, kind, family, section, place, spot, person, from, minKnown, last, packItem(item)],
        );
      }
      return heldIn(gone);
    },
    settledItems,
    settledOfEach: (queries) => queries.map(settledItems),
    putHoldings(place, held) {
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
    unsettledCells: (known) => db.all<Straddling>(straddling, [known]).map(({ chain, n }) => ({ chain, cell: n })),
    cellsHolding(telling) {
      const report = parseGlobalId(telling)?.report;
      if (report === undefined) return [];
      return db
        .all<{ cells: string }>('SELECT cells FROM cell_of WHERE report >= ? AND report < ?', [report, `${report}g`])
        .flatMap(({ cells }) => (JSON.parse(cells) as [string, number][]).map(([chain, cell]) => ({ chain, cell })));
    },
    // Keys stand in the rows as they are: see `packActor`.
    cellsNaming: (key) =>
      db.all<At>('SELECT chain, n AS cell FROM cell_body JOIN cell USING (num) WHERE instr(body, ?) > 0', [
        JSON.stringify(key).slice(1, -1),
      ]),
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
