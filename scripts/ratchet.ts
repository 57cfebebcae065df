import { existsSync, readFileSync, writeFileSync } from 'node:fs';

/** Counts by what is counted: a row of a table, or a name. */
export type Counts = Record<string, number>;

/** A committed list of counts that may only fall. A file that is not there yet holds nothing. */
export function readCounts<T>(path: string): Record<string, T> {
  return existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')) as Record<string, T>) : {};
}

/** Writes a list with a line a row, sorted, so that two who change other rows can be merged. */
export function writeCounts(path: string, rows: Record<string, unknown>): void {
  const lines = Object.keys(rows)
    .sort()
    .map((name) => `  ${JSON.stringify(name)}: ${JSON.stringify(rows[name])}`);
  writeFileSync(path, `{\n${lines.join(',\n')}\n}\n`);
}
