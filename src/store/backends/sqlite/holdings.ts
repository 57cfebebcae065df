import type { ProjectionStore } from '../../../record/projections.ts';
import type { HeldInterval, HoldingsQuery } from '../../../record/view.ts';
import type { Database } from './file.ts';
import { HORIZON, tellsOfHoldings } from './schema.ts';

/** Who holds each place, as it is kept, and the places for which it is to be made again. */
export function holdingsIn(
  db: Database,
): Pick<ProjectionStore, 'dropHoldings' | 'unmadeHoldings' | 'putHoldings' | 'settledHoldings'> {
  return {
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
  };
}

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
