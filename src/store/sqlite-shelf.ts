import { isArea } from '../corroborate/places.ts';
import type { Source } from '../corroborate/telling.ts';
import { fold } from '../resolve/gazetteer/fold.ts';
import type { Cell, Shelf } from '../situation/shelf.ts';
import type { Item, ItemQuery } from '../situation/view.ts';
import type { Database } from './sqlite-file.ts';

type At = { chain: string; cell: number };

/** The projections in SQLite: cells, sources and items as JSON beside the columns that they are found by. */
export function sqliteShelf(db: Database): Shelf {
  const sourceOf = (row: { body: string } | undefined): Source | null =>
    row === undefined ? null : (JSON.parse(row.body) as Source);
  const numOf = (chain: string, cell: number): number | null =>
    db.get<{ num: number }>('SELECT num FROM cell WHERE chain = ? AND n = ?', [chain, cell])?.num ?? null;
  const putName = (name: string, place: string): void =>
    void db.run('INSERT OR IGNORE INTO place_name (name, place) VALUES (?,?)', [name, place]);
  return {
    cell(chain, cell) {
      const row = db.get<{ body: string; settled: number; horizon: number }>(
        'SELECT body, settled, horizon FROM cell WHERE chain = ? AND n = ?',
        [chain, cell],
      );
      // The columns are newer than the body: bounds of knowledge move without the rest being written again.
      return row === undefined
        ? null
        : { ...(JSON.parse(row.body) as Cell), settled: row.settled, horizon: row.horizon };
    },
    putCell(cell) {
      db.run(
        'INSERT INTO cell (chain, n, min_known, settled, horizon, body) VALUES (?,?,?,?,?,?) ON CONFLICT (chain, n) DO UPDATE SET min_known = excluded.min_known, settled = excluded.settled, horizon = excluded.horizon, body = excluded.body',
        [cell.chain, cell.cell, cell.minKnown, cell.settled, cell.horizon, JSON.stringify(cell)],
      );
    },
    dropCell(chain, cell) {
      const num = numOf(chain, cell);
      if (num === null) return;
      db.run('DELETE FROM item WHERE cell = ?', [num]);
      db.run('DELETE FROM cell WHERE num = ?', [num]);
    },
    setHorizon(chain, cell, settled, horizon) {
      const num = numOf(chain, cell);
      if (num === null) return;
      db.run('UPDATE cell SET settled = ?, horizon = ? WHERE num = ?', [settled, horizon, num]);
      db.run('UPDATE item SET horizon = ? WHERE cell = ? AND horizon <> ?', [horizon, num, horizon]);
    },
    source: (report) => sourceOf(db.get('SELECT body FROM source WHERE report = ?', [report])),
    putSource: (source) =>
      void db.run('INSERT OR REPLACE INTO source (report, address, body) VALUES (?,?,?)', [
        source.id,
        source.address,
        JSON.stringify(source),
      ]),
    sourcesAt: (address) =>
      db.all<{ body: string }>('SELECT body FROM source WHERE address = ?', [address]).map((row) => sourceOf(row)!),
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
    putItems(chain, cell, horizon, items) {
      const num = numOf(chain, cell);
      if (num === null) return;
      db.run('DELETE FROM item WHERE cell = ?', [num]);
      for (const item of items) {
        const { happening, kind, family, section, place, person, from, minKnown, last } = item;
        const spot = happening.place !== null && !isArea(happening.place) ? 1 : 0;
        if (happening.place !== null && place !== null) putName(fold(happening.place.name), place);
        db.run(
          'INSERT OR REPLACE INTO item (id, cell, kind, family, section, place, spot, person, begins, min_known, horizon, last, body) VALUES (?,?,?,?,?,?,?,?,?,?,?,?,?)',
          [
            happening.id,
            num,
            kind,
            family,
            section,
            place,
            spot,
            person,
            from,
            minKnown,
            horizon,
            last,
            JSON.stringify(item),
          ],
        );
      }
    },
    settledItems(query) {
      const { sql, values } = filtered(query);
      return db.all<{ body: string }>(sql, values).map(({ body }) => JSON.parse(body) as Item);
    },
    settledItem(id, known) {
      const row = db.get<{ body: string }>('SELECT body FROM item WHERE id = ? AND horizon <= ?', [
        id,
        known ?? Number.MAX_SAFE_INTEGER,
      ]);
      return row === undefined ? null : (JSON.parse(row.body) as Item);
    },
    unsettledCells: (known) =>
      db.all<At>('SELECT chain, n AS cell FROM cell WHERE min_known <= ? AND horizon > ? ORDER BY chain, n', [
        known,
        known,
      ]),
    whereIs(id) {
      const telling = id.replace(/^h/, '');
      const report = telling.split(':')[0];
      if (!/^[0-9a-f]{12}$/.test(report)) return null;
      for (const { cells } of db.all<{ cells: string }>('SELECT cells FROM cell_of WHERE report >= ? AND report < ?', [
        report,
        `${report}g`,
      ])) {
        for (const [chain, cell] of JSON.parse(cells) as [string, number][]) {
          const row = db.get<{ body: string }>('SELECT body FROM cell WHERE chain = ? AND n = ?', [chain, cell]);
          if (row !== undefined && (JSON.parse(row.body) as Cell).members.some((member) => member.id === telling))
            return { chain, cell };
        }
      }
      return null;
    },
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
  if (query.families !== undefined) add(`family IN (${query.families.map(() => '?').join(',')})`, ...query.families);
  // Nothing settled by `known` was told after it: the second bound only lets the index be walked from there.
  if (query.known !== null) add('horizon <= ? AND last <= ?', query.known, query.known);
  if (query.at !== null) add('(begins IS NULL OR begins <= ?)', query.at);
  const limit = query.limit === undefined ? '' : ` LIMIT ${Math.max(0, Math.floor(query.limit))}`;
  return {
    sql: `SELECT body FROM item${where.length > 0 ? ` WHERE ${where.join(' AND ')}` : ''} ORDER BY last DESC, id${limit}`,
    values,
  };
}
