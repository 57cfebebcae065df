import type { Backend } from '../../backend.ts';
import type { ReportRow } from '../../store.ts';
import type { Database } from './file.ts';
import { openSource } from './rows/source.ts';
import { totalsKnownBy } from './schema.ts';

type Listed = Omit<ReportRow, 'known' | 'revises'> & { known: number };
const rowOf = (row: Listed): ReportRow => ({ ...row, known: new Date(row.known).toISOString(), revises: null });

/** Reports by their id, their place in time and their words. */
export function reportsIn(
  db: Database,
): Pick<Backend, 'reportIds' | 'putReport' | 'reports' | 'search' | 'totals' | 'sourcesWithGaps'> {
  const one = <T>(sql: string, ...values: (string | number | null)[]): T | undefined => db.get<T>(sql, values);
  return {
    reportIds: (prefix) =>
      db
        .all<{ id: string }>('SELECT id FROM report WHERE id >= ? AND id < ? LIMIT 2', [prefix, `${prefix}g`])
        .map(({ id }) => id),
    putReport(row) {
      const had = one<{ num: number }>('SELECT num FROM report WHERE id = ?', row.id);
      if (had) {
        db.run('UPDATE report SET observations = ? WHERE num = ?', [row.observations, had.num]);
        return;
      }
      const num = db.run(
        'INSERT INTO report (id, publisher, title, url, published, known, gaps, observations) VALUES (?,?,?,?,?,?,?,?)',
        [row.id, row.publisher, row.title, row.url, row.published, row.knownMs, row.gaps, row.observations],
      );
      db.run('INSERT INTO words (rowid, title, text) VALUES (?,?,?)', [num, row.title, row.text]);
    },
    reports: (known, limit, offset) =>
      db
        .all<Listed>(
          'SELECT id, publisher, title, url, published, known FROM report WHERE known <= ? ORDER BY known DESC, id LIMIT ? OFFSET ?',
          [known ?? Number.MAX_SAFE_INTEGER, limit, offset],
        )
        .map(rowOf),
    search(words, limit) {
      const query = words.map((word) => `"${word}"*`).join(' ');
      return db
        .all<Listed>(
          'SELECT id, publisher, r.title AS title, url, published, known FROM words JOIN report r ON r.num = words.rowid WHERE words MATCH ? ORDER BY bm25(words, 3.0, 1.0), r.known DESC LIMIT ?',
          [query, limit],
        )
        .map(rowOf);
    },
    totals: (known) =>
      one<{ reports: number; publishers: number; first: string | null; last: string | null }>(
        totalsKnownBy,
        known ?? Number.MAX_SAFE_INTEGER,
      )!,
    sourcesWithGaps: (known, limit) =>
      db
        .all<{ body: string; sketch: Uint8Array }>(
          'SELECT source.body, source.sketch FROM report JOIN source ON source.report = report.id WHERE gaps > 0 AND known <= ? ORDER BY known DESC, id LIMIT ?',
          [known ?? Number.MAX_SAFE_INTEGER, limit],
        )
        .map(({ body, sketch }) => openSource(body, sketch)),
  };
}
