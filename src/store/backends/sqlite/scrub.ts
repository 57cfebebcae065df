import type { Backend } from '../../backend.ts';
import { StoreError } from '../../store.ts';
import { BUSY_MS, type Database, refusing } from './file.ts';

/** How long the end of an erasure waits for those who read the file as it was, in ms: who reads longer mostly reads on. */
const SCRUB_MS = 2000;

/** Takes payloads away and, after the transaction, their bytes out of the file; what is owed of that is noted in the file itself. */
export function scrubbingIn(path: string, db: Database): Pick<Backend, 'erase' | 'owe' | 'owed' | 'settle' | 'scrub'> {
  const one = <T>(sql: string, ...values: (string | number | null)[]): T | undefined => db.get<T>(sql, values);
  return {
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
  };
}
