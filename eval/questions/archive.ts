import { createReadStream, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { createGunzip } from 'node:zlib';
import { readInputs } from '../../src/intake.ts';
import { isProblem } from '../../src/read/read.ts';
import type { Reading } from '../../src/record/reading.ts';
import { readReport } from '../../src/sitrep.ts';
import type { Store } from '../../src/store/store.ts';
import { openStore } from '../../src/stores.ts';

/** Reports added in one transaction. */
const BATCH = 500;

/** Adds a table as `sitrep add --archive` would, into a store in memory; `each` sees every reading. */
export async function archiveOf(path: string, each: (reading: Reading) => void = () => {}): Promise<Store> {
  const store = openStore(':memory:');
  let batch: Reading[] = [];
  const append = (): void => {
    store.addReadings(batch, { recorded: '2026-01-01T00:00:00Z', archive: true });
    batch = [];
  };
  for await (const item of readInputs([path], {})) {
    if (isProblem(item)) continue;
    const reading = readReport(item);
    each(reading);
    batch.push(reading);
    if (batch.length >= BATCH) append();
  }
  append();
  return store;
}

/** Days before a question from which every row is read; of earlier days only rows that name what is asked. */
const WINDOW_DAYS = 7;

/** A table with only the rows that `keep` lets in, day and words given; the folder is the caller's to remove. */
export async function slice(
  path: string,
  keep: (day: string, row: string) => boolean,
): Promise<{ path: string; remove(): void }> {
  const folder = mkdtempSync(join(tmpdir(), 'sitrep-questions-'));
  const kept: string[] = [];
  const raw = createReadStream(path);
  for await (const row of createInterface({ input: path.endsWith('.gz') ? raw.pipe(createGunzip()) : raw })) {
    if (kept.length === 0 || keep(row.slice(0, 10), row)) kept.push(row);
  }
  const file = join(folder, 'slice.tsv');
  writeFileSync(file, `${kept.join('\n')}\n`);
  return { path: file, remove: () => rmSync(folder, { recursive: true }) };
}

/** The days of the window that ends with a day. */
export function windowOf(day: string): { from: string; to: string } {
  const from = new Date(Date.parse(day) - WINDOW_DAYS * 86_400_000).toISOString().slice(0, 10);
  return { from, to: day };
}
