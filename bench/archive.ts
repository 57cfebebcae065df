import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { engine } from '../src/engine.ts';
import type { Reading } from '../src/record/reading.ts';
import type { Report } from '../src/record/report.ts';
import { reportId } from '../src/record/report.ts';
import { openStore } from '../src/stores.ts';
import { lateReading, madeReadings } from './made.ts';
import { runProgram, type Usage } from './measure.ts';

const data = process.env.SITREP_DATA ?? join(import.meta.dirname, '../../shared/data');
/** 106,314 dated statements of 22 years, with their outlets. */
export const archiveTable = join(data, 'current-events/2002-2024.tsv.gz');

/** Days that lie between two passes over the archive: 25 years, in whole weeks and whole cells of three days. */
const PASS_DAYS = 9135;

const folder = join(tmpdir(), 'sitrep-bench');
/** The whole archive as a situation file, kept for the benchmarks that only need its readings. */
const kept = join(folder, `archive-${engine().replaceAll('/', '-')}.db`);

/** Adds the whole archive through all stages with the program itself, and keeps the situation file. */
export function addArchive(): Usage & { path: string } {
  mkdirSync(folder, { recursive: true });
  const path = join(folder, `archive-${process.pid}.db`);
  try {
    const usage = runProgram(['add', '--archive', '--situation', path, archiveTable]);
    renameSync(path, kept);
    return { ...usage, path: kept };
  } finally {
    for (const end of ['', '-wal', '-shm']) rmSync(`${path}${end}`, { force: true });
  }
}

/** Reports with their readings, in the order of publication and without end, and one more like them told by another outlet. */
export interface Reports {
  what: string;
  next(count: number): Reading[];
  /** A variant of one of the latest reports (`recent`) or of any so far, by an outlet of its own. */
  late(i: number, recent: boolean): Reading;
}

/**
 * The reports of the archive, read once and taken from a situation file; where they end they begin again 25 years later, under other
 * outlets. Without the archive made-up ones (`test/property/readings.ts`), as dense at any size.
 */
export function reports(): Reports {
  if (!existsSync(archiveTable)) {
    process.stderr.write(
      `There is no archive at ${archiveTable} (SITREP_DATA names its folder): made-up reports are taken.\n`,
    );
    let made = 0;
    return {
      what: 'made-up reports',
      next(count) {
        made += count;
        return madeReadings(made - count, count, 10_000);
      },
      late: lateReading,
    };
  }
  if (!existsSync(kept)) addArchive();
  // One of an older version of the file is brought up to date.
  else openStore(kept).close();
  const sample: Reading[] = [];
  const latest: Reading[] = [];
  let seen = 0;
  const all = passes();
  return {
    what: 'reports of 22 years',
    next(count) {
      const some = Array.from({ length: count }, () => all.next().value as Reading);
      for (const one of some) if (seen++ % 97 === 0) sample.push(one);
      latest.splice(0, latest.length, ...[...latest, ...some].slice(-500));
      return some;
    },
    late(i, recent) {
      const from = recent ? latest : sample;
      return retold(from[(i * 37) % from.length]!, `Sample Late ${i}`, 0);
    },
  };
}

function* passes(): Generator<Reading, never> {
  for (let pass = 0; ; pass++) {
    const store = openStore(kept, { readonly: true });
    let report: Report | null = null;
    for (const { payload } of store.entries()) {
      if (payload?.kind === 'report') report = payload.report;
      if (payload?.kind !== 'reading' || report === null) continue;
      const reading = { ...payload.reading, report } as Reading;
      yield pass === 0 ? reading : retold(reading, `${report.publisher ?? 'Sample'} ${pass}`, pass * PASS_DAYS);
    }
    store.close();
  }
}

/** The same told by another outlet, all its dates `days` later; the words stay, so that every span still holds. */
function retold(reading: Reading, publisher: string, days: number): Reading {
  const moved = JSON.parse(JSON.stringify(reading), (key, value) =>
    days > 0 && dated.has(key) && typeof value === 'string' ? later(value, days) : value,
  ) as Reading;
  const report = { ...moved.report, publisher };
  return { ...moved, report: { ...report, id: reportId(report) } };
}

const dated = new Set(['published', 'modified', 'retrieved', 'from', 'to']);

/** A day or an instant, `days` later, in its own form. */
function later(value: string, days: number): string {
  const at = new Date(Date.parse(value) + days * 86_400_000).toISOString();
  return value.length === 10 ? at.slice(0, 10) : at.replace('.000Z', 'Z');
}
