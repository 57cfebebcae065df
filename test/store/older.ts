import { DatabaseSync } from 'node:sqlite';

/** Turns a situation file into one of version 1 or 2: the log as they kept it, and projections that are of no use any more. */
export function makeOlder(path: string, version: 1 | 2): void {
  const file = new DatabaseSync(path);
  file.exec(`
    DROP INDEX entry_of_subject;
    DROP INDEX entry_of_kind;
    ALTER TABLE entry RENAME COLUMN subject TO report;
    CREATE INDEX entry_of_report ON entry (report, kind, seq);
    DROP TABLE time_window_body;
    PRAGMA user_version = ${version};
  `);
  file.close();
}
