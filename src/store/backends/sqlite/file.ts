import { existsSync } from 'node:fs';
import { DatabaseSync, type SQLInputValue, type StatementSync } from 'node:sqlite';
import { StoreError } from '../../store.ts';
import { APPLICATION_ID, migrations, VERSION } from './schema.ts';

/** How long another recorder may hold the file before this one gives up, in ms. */
export const BUSY_MS = 10_000;
/** Page cache of a recorder. */
export const CACHE_KB = 32 * 1024;

type Value = SQLInputValue;

/** A database with its prepared statements kept by their text. */
export interface Database {
  exec(sql: string): void;
  get<T>(sql: string, values?: readonly Value[]): T | undefined;
  all<T>(sql: string, values?: readonly Value[]): T[];
  each<T>(sql: string, values?: readonly Value[]): IterableIterator<T>;
  /** Gives the row id of what was inserted. */
  run(sql: string, values?: readonly Value[]): number;
  rollback(): void;
  /** Forgets prepared statements (after tables were dropped). */
  forget(): void;
  close(): void;
}

/** SQLite's result codes that a user can do something about (sqlite.org/rescode.html). */
const BUSY = 5;
const LOCKED = 6;
const READONLY = 8;
const IOERR = 10;
const CORRUPT = 11;
const FULL = 13;
const CANTOPEN = 14;
const NOTADB = 26;

/** Runs `work` and turns what SQLite refuses into a `StoreError` that says what to do. */
export function refusing<T>(path: string, work: () => T): T {
  try {
    return work();
  } catch (error) {
    if (error instanceof StoreError || !(error instanceof Error) || !('errcode' in error)) throw error;
    const code = Number(error.errcode) & 0xff;
    const fail = (kind: StoreError['code'], message: string): StoreError => new StoreError(kind, message, error);
    if (code === BUSY || code === LOCKED)
      throw fail('busy', `${path} is being written by another process: wait until it is done, then try again`);
    if (code === FULL)
      throw fail(
        'full',
        `no space is left for ${path}: nothing of this call was added; free some space and run it again`,
      );
    if (code === IOERR)
      throw fail(
        'full',
        `${path} cannot be written (${error.message}): nothing of this call was added; check the disk's space and limits and run it again`,
      );
    if (code === READONLY) throw fail('readonly', `${path} cannot be written: check its permissions and its folder's`);
    if (code === NOTADB)
      throw fail('foreign', `${path} is not a situation file: give another --situation, or move it away`);
    if (code === CORRUPT) throw fail('damaged', `${path} is damaged (${error.message}): restore a copy`);
    if (code === CANTOPEN) throw fail('unreadable', `${path} cannot be opened: check that it is there and may be read`);
    throw error;
  }
}

/** Opens or makes a situation file and brings its tables up to date. Refuses files of other programs and of newer versions. */
export function openDatabase(path: string, readonly: boolean): Database {
  if (readonly && !existsSync(path))
    throw new StoreError('unreadable', `${path} does not exist: add reports first, or give another --situation`);
  return refusing(path, () => {
    const raw = new DatabaseSync(path, { readOnly: readonly, timeout: BUSY_MS });
    try {
      prepareFile(raw, path, readonly);
    } catch (error) {
      raw.close();
      throw error;
    }
    return wrap(raw);
  });
}

function pragma(raw: DatabaseSync, name: string): number {
  return Number(Object.values(raw.prepare(`PRAGMA ${name}`).get() ?? { value: 0 })[0]);
}

function prepareFile(raw: DatabaseSync, path: string, readonly: boolean): void {
  const tables = (): number => Number(raw.prepare('SELECT count(*) AS n FROM sqlite_master').get()!.n);
  check(raw, path, tables());
  if (!readonly) {
    // WAL: readers never wait for the recorder; FULL: what is acknowledged has reached the disk.
    raw.exec(
      `PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA temp_store = MEMORY; PRAGMA cache_size = ${-CACHE_KB}; PRAGMA wal_autocheckpoint = 1000`,
    );
    if (pragma(raw, 'user_version') < VERSION) {
      raw.exec('BEGIN IMMEDIATE');
      try {
        // Another process may have made the tables while this one waited for the lock.
        check(raw, path, tables());
        for (let version = pragma(raw, 'user_version'); version < VERSION; version++) raw.exec(migrations[version]!);
        raw.exec(`PRAGMA application_id = ${APPLICATION_ID}; PRAGMA user_version = ${VERSION}; COMMIT`);
      } catch (error) {
        if (raw.isTransaction) raw.exec('ROLLBACK');
        throw error;
      }
    }
  } else if (pragma(raw, 'user_version') < VERSION) {
    throw new StoreError(
      'unreadable',
      `${path} was made by an older version: open it once for writing (sitrep rebuild) to bring it up to date`,
    );
  }
}

function check(raw: DatabaseSync, path: string, tables: number): void {
  const application = pragma(raw, 'application_id');
  const version = pragma(raw, 'user_version');
  if (application !== APPLICATION_ID && (tables > 0 || application !== 0)) {
    throw new StoreError(
      'foreign',
      `${path} is a database of another program: give another --situation, or move it away`,
    );
  }
  if (version > VERSION)
    throw new StoreError(
      'newer',
      `${path} has version ${version} and this program knows ${VERSION}: update sitrep, or give another --situation`,
    );
}

function wrap(raw: DatabaseSync): Database {
  let kept = new Map<string, StatementSync>();
  const statement = (sql: string): StatementSync => {
    const have = kept.get(sql);
    if (have) return have;
    const made = raw.prepare(sql);
    kept.set(sql, made);
    return made;
  };
  return {
    exec: (sql) => raw.exec(sql),
    get: <T>(sql: string, values: readonly Value[] = []) => statement(sql).get(...values) as T | undefined,
    all: <T>(sql: string, values: readonly Value[] = []) => statement(sql).all(...values) as T[],
    each: <T>(sql: string, values: readonly Value[] = []) => raw.prepare(sql).iterate(...values) as IterableIterator<T>,
    run: (sql, values = []) => Number(statement(sql).run(...values).lastInsertRowid),
    rollback() {
      if (raw.isTransaction) raw.exec('ROLLBACK');
    },
    forget() {
      kept = new Map();
    },
    close() {
      kept = new Map();
      if (raw.isOpen) raw.close();
    },
  };
}
