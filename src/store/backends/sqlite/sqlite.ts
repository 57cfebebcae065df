import { deflateRawSync, inflateRawSync } from 'node:zlib';
import type { Fold } from '../../../record/fold.ts';
import type { About } from '../../../record/log.ts';
import type { PlaceHoldings } from '../../../record/projections.ts';
import type { HeldInterval } from '../../../record/view.ts';
import type { Backend, ReadingAt, StoredEntry } from '../../backend.ts';
import { createStore } from '../../core.ts';
import { type ReportRow, type Store, StoreError } from '../../store.ts';
import { BUSY_MS, CACHE_KB, type Database, openDatabase, refusing } from './file.ts';
import { type Straddling, sqliteProjections } from './projections.ts';
import { openItem, openSource } from './rows/rows.ts';
import {
  enginesMet,
  fewOf,
  indexes,
  projectionTables,
  reportsUnreadBy,
  straddling,
  tables,
  tellsOfControl,
  totalsKnownBy,
} from './schema.ts';

/** A situation file in SQLite (WAL). Throws `StoreError` for what the user can mend. */
export function sqliteStore(path: string, readonly: boolean, fold: Fold): Store {
  const backend = sqliteBackend(path, readonly);
  const store = createStore(backend, fold);
  // A file of an older version comes without projections.
  if (!readonly && backend.head() !== null && backend.reports(null, 1, 0).length === 0) store.rebuild();
  return store;
}

/** Deflate level: 1 costs 60 µs for a reading of 6 KB and halves the file; higher levels gain little. */
const LEVEL = 1;
/** Small windows: setting up a deflate of 32 KB costs more than packing a short reading. */
const pack = (text: string): Uint8Array => deflateRawSync(text, { level: LEVEL, windowBits: 13, memLevel: 6 });
const unpack = (blob: Uint8Array | null): string | null =>
  blob === null ? null : inflateRawSync(blob).toString('utf8');

/** Page cache while the projections are made again: pages that go out before they are full are written twice. */
const REFILL_CACHE_KB = 64 * 1024;

/** How long the end of an erasure waits for those who read the file as it was, in ms: who reads longer mostly reads on. */
const SCRUB_MS = 2000;
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

type Listed = Omit<ReportRow, 'known' | 'revises'> & { known: number };
const rowOf = (row: Listed): ReportRow => ({ ...row, known: new Date(row.known).toISOString(), revises: null });

/** A log and its projections in one SQLite file; ':memory:' keeps them in memory. */
export function sqliteBackend(path: string, readonly: boolean): Backend {
  const db: Database = openDatabase(path, readonly);
  const one = <T>(sql: string, ...values: (string | number | null)[]): T | undefined => db.get<T>(sql, values);
  const projections = sqliteProjections(db);
  let own = 0;
  let inside = false;

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
    path,
    readonly,
    projections,
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
    erase(seqs) {
      db.exec('PRAGMA secure_delete = ON');
      for (const seq of seqs) db.run('UPDATE entry SET payload = NULL, engine = NULL WHERE seq = ?', [seq]);
    },
    owe(originals) {
      db.exec('CREATE TABLE IF NOT EXISTS owed (original TEXT)');
      // One without an original: the bytes are to be scrubbed.
      for (const original of [null, ...originals]) db.run('INSERT INTO owed VALUES (?)', [original]);
    },
    owed() {
      if (one("SELECT 1 FROM sqlite_master WHERE name = 'owed'") === undefined) return null;
      const rows = db.all<{ original: string | null }>('SELECT original FROM owed');
      return rows.length === 0 ? null : rows.flatMap(({ original }) => original ?? []);
    },
    settle: () => refusing(path, () => db.exec('DELETE FROM owed')),
    scrub() {
      db.forget();
      try {
        return refusing(path, () => {
          // Free pages go with VACUUM; what the WAL still holds goes when it is cut to nothing.
          db.exec(
            `PRAGMA busy_timeout = ${SCRUB_MS}; PRAGMA secure_delete = ON; PRAGMA wal_checkpoint(TRUNCATE); VACUUM`,
          );
          return db.get<{ busy: number }>('PRAGMA wal_checkpoint(TRUNCATE)')?.busy === 0;
        });
      } catch (error) {
        if (error instanceof StoreError && error.code === 'busy') return false;
        throw error;
      } finally {
        db.exec(`PRAGMA busy_timeout = ${BUSY_MS}`);
      }
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
    reportIds: (prefix) =>
      db
        .all<{ id: string }>('SELECT id FROM report WHERE id >= ? AND id < ? LIMIT 2', [prefix, `${prefix}g`])
        .map(({ id }) => id),
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
    placesNamed: (folded) =>
      db
        .all<{ place: string }>('SELECT place FROM place_name WHERE name = ? ORDER BY place', [folded])
        .map(({ place }) => place),
    controlPlaces(known, limit) {
      const until = known ?? Number.MAX_SAFE_INTEGER;
      const straddle = known === null ? [] : db.all<Straddling>(straddling, [known]).map(({ num }) => num);
      const moving = new Set(straddle);
      const places = new Map<string, number>();
      // Walks the index from the latest on, and stops where there are enough.
      let tied: string[] = [];
      let at = Number.NaN;
      const take = (): void => {
        for (const place of tied.sort()) if (places.size < limit && !places.has(place)) places.set(place, at);
        tied = [];
      };
      const rows = db.each<{ place: string; last: number; time_window: number }>(
        `SELECT place, last, time_window FROM item WHERE ${tellsOfControl} AND last <= ? AND min_known <= ? ORDER BY last DESC`,
        [until, until],
      );
      for (const { place, last, time_window: window } of rows) {
        if (last !== at) {
          take();
          if (places.size >= limit) break;
          at = last;
        }
        if (!places.has(place) && !moving.has(window)) tied.push(place);
      }
      take();
      return [...places].map(([place, last]) => ({ place, last }));
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
    *dumpEntries() {
      for (const { line } of db.each<{ line: string }>(
        "SELECT known || ' ' || payload_hash AS line FROM entry ORDER BY line",
      ))
        yield line;
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

const entryOrNull = (row: EntryRow | undefined): StoredEntry | null => (row === undefined ? null : entryOf(row));
