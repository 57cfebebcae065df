import { deflateRawSync, inflateRawSync } from 'node:zlib';
import type { About } from '../../../record/log.ts';
import type { Backend, ReadingAt, StoredEntry } from '../../backend.ts';
import type { Database } from './file.ts';
import { enginesMet, fewOf, reportsUnreadBy } from './schema.ts';

/** Deflate level: 1 costs 60 µs for a reading of 6 KB and halves the file; higher levels gain little. */
const LEVEL = 1;
/** Small windows: setting up a deflate of 32 KB costs more than packing a short reading. */
const pack = (text: string): Uint8Array => deflateRawSync(text, { level: LEVEL, windowBits: 13, memLevel: 6 });
const unpack = (blob: Uint8Array | null): string | null =>
  blob === null ? null : inflateRawSync(blob).toString('utf8');

/** Reports looked at in one statement, for an engine that has not read them. */
const UNREAD_PAGE = 500;

interface EntryRow {
  seq: number;
  recorded: string;
  known: string;
  payload_hash: string;
  previous: string;
  hash: string;
  kind: About['kind'];
  subject: string | null;
  engine: string | null;
  payload: Uint8Array | null;
}
const entryOf = (row: EntryRow): StoredEntry => ({
  seq: row.seq,
  recorded: row.recorded,
  known: row.known,
  payloadHash: row.payload_hash,
  previous: row.previous,
  hash: row.hash,
  payload: unpack(row.payload),
});

const entryOrNull = (row: EntryRow | undefined): StoredEntry | null => (row === undefined ? null : entryOf(row));

/** The log in its table, and the look-ups beside it: by kind, report and engine. */
export function entriesIn(
  db: Database,
): Pick<
  Backend,
  | 'head'
  | 'append'
  | 'entries'
  | 'filed'
  | 'refile'
  | 'entry'
  | 'entriesOf'
  | 'countOf'
  | 'reportEntry'
  | 'wasErased'
  | 'hasReading'
  | 'readingsOf'
  | 'readings'
  | 'engines'
  | 'readingsBy'
  | 'firstReadingBy'
  | 'reportsWithout'
  | 'dumpEntries'
> {
  const one = <T>(sql: string, ...values: (string | number | null)[]): T | undefined => db.get<T>(sql, values);

  /** In pages, so that a rebuild may write between them. */
  function* rowsFrom(from: number): IterableIterator<EntryRow> {
    for (let next = from; ; ) {
      const rows = db.all<EntryRow>('SELECT * FROM entry WHERE seq >= ? ORDER BY seq LIMIT 500', [next]);
      yield* rows;
      const last = rows.at(-1);
      if (last === undefined || rows.length < 500) return;
      next = last.seq + 1;
    }
  }

  return {
    head: () =>
      one<{ seq: number; hash: string; recorded: string }>(
        'SELECT seq, hash, recorded FROM entry ORDER BY seq DESC LIMIT 1',
      ) ?? null,
    append(entry, about) {
      db.run(
        'INSERT INTO entry (seq, recorded, known, payload_hash, previous, hash, kind, subject, engine, payload) VALUES (?,?,?,?,?,?,?,?,?,?)',
        [
          entry.seq,
          entry.recorded,
          entry.known,
          entry.payloadHash,
          entry.previous,
          entry.hash,
          about.kind,
          about.subject,
          about.engine,
          entry.payload === null ? null : pack(entry.payload),
        ],
      );
    },
    *entries(from) {
      for (const row of rowsFrom(from)) yield entryOf(row);
    },
    *filed(from) {
      for (const row of rowsFrom(from)) {
        const { kind, subject, engine } = row;
        yield { entry: entryOf(row), about: { kind, subject, engine } };
      }
    },
    refile: (seq, { kind, subject, engine }) =>
      void db.run('UPDATE entry SET kind = ?, subject = ?, engine = ? WHERE seq = ?', [kind, subject, engine, seq]),
    entry: (seq) => entryOrNull(one<EntryRow>('SELECT * FROM entry WHERE seq = ?', seq)),
    entriesOf: (kind, subject) =>
      (subject === undefined
        ? db.all<EntryRow>(`SELECT * FROM entry WHERE ${fewOf} AND kind = ? ORDER BY seq`, [kind])
        : db.all<EntryRow>('SELECT * FROM entry WHERE subject = ? AND kind = ? ORDER BY seq', [subject, kind])
      ).map(entryOf),
    countOf: (kind) => one<{ n: number }>(`SELECT count(*) AS n FROM entry WHERE ${fewOf} AND kind = ?`, kind)!.n,
    reportEntry: (report) =>
      entryOrNull(
        one<EntryRow>("SELECT * FROM entry WHERE subject = ? AND kind = 'report' ORDER BY seq DESC LIMIT 1", report),
      ),
    wasErased: (report) =>
      one("SELECT 1 FROM entry WHERE subject = ? AND kind = 'report' AND payload IS NULL", report) !== undefined,
    hasReading: (report, engine) =>
      // The plus keeps SQLite from walking all readings of the engine: a report has few.
      one("SELECT 1 FROM entry WHERE subject = ? AND kind = 'reading' AND +engine = ?", report, engine) !== undefined,
    readingsOf: (prefix) =>
      db.all<ReadingAt>(
        "SELECT subject AS report, seq, engine FROM entry WHERE subject >= ? AND subject < ? AND kind = 'reading' AND +engine IS NOT NULL ORDER BY seq",
        [prefix, `${prefix}g`],
      ),
    readings: () =>
      db.each<ReadingAt>(
        "SELECT subject AS report, seq, engine FROM entry WHERE kind = 'reading' AND +engine IS NOT NULL ORDER BY seq",
      ),
    engines: () => db.all<{ engine: string }>(enginesMet).map(({ engine }) => engine),
    readingsBy: (engine) => one<{ n: number }>('SELECT count(*) AS n FROM entry WHERE engine = ?', engine)!.n,
    firstReadingBy: (engine) =>
      one<{ seq: number | null }>('SELECT min(seq) AS seq FROM entry WHERE engine = ?', engine)!.seq,
    *reportsWithout(engine) {
      // In pages, so that readings may be added between them.
      for (let after = 0; ; ) {
        const rows = db.all<EntryRow>(reportsUnreadBy, [after, engine, UNREAD_PAGE]);
        for (const row of rows) yield entryOf(row);
        if (rows.length < UNREAD_PAGE) return;
        after = rows.at(-1)!.seq;
      }
    },
    *dumpEntries() {
      for (const { line } of db.each<{ line: string }>(
        "SELECT known || ' ' || payload_hash AS line FROM entry ORDER BY line",
      ))
        yield line;
    },
  };
}
