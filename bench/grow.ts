import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Brief } from '../src/record/happening.ts';
import { applyDiff, brief, diff } from '../src/situation/situation.ts';
import type { Store } from '../src/store/store.ts';
import { openStore } from '../src/stores.ts';
import { type Reports, reports } from './archive.ts';
import { processor } from './measure.ts';

const BATCH = 200;
const all = { at: null, known: null };
const archive = { recorded: '2060-01-01T00:00:00.000Z', archive: true };

/** A situation file that grows. */
export interface Growing {
  store: Store;
  path: string;
  from: Reports;
  size(): { reports: number; observations: number };
  /** Adds reports in batches until `enough`; gives the milliseconds of processor time that adding took, reading not counted. */
  grow(enough: (size: { reports: number; observations: number }) => boolean): number;
}

/** Runs `use` over a new situation file and removes it afterwards. */
export async function growing<T>(use: (made: Growing) => T | Promise<T>): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), 'sitrep-bench-'));
  const path = join(folder, 'situation.db');
  const store = openStore(path);
  const from = reports();
  const size = { reports: 0, observations: 0 };
  try {
    return await use({
      store,
      path,
      from,
      size: () => ({ ...size }),
      grow(enough) {
        let spent = 0;
        while (!enough(size)) {
          const batch = from.next(BATCH);
          const before = processor();
          const added = store.addReadings(batch, archive);
          spent += processor() - before;
          size.reports += added.reports.length;
          size.observations += added.observations;
        }
        return spent;
      },
    });
  } finally {
    store.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Milliseconds from handing over one report to the diff of the situation, sorted: by the clock and of processor time. */
export function oneMore({ store, from }: Growing, times: number, first = 0): { clock: number[]; cpu: number[] } {
  const clock: number[] = [];
  const cpu: number[] = [];
  let before: Brief = brief(store, all);
  for (let i = first; i < first + times; i++) {
    // Half of what comes in is about today, half about any day so far.
    const late = from.late(i, i % 2 === 0);
    const [started, spent] = [performance.now(), processor()];
    store.addReadings([late], archive);
    const after = brief(store, all);
    const change = diff(before, after);
    clock.push(performance.now() - started);
    cpu.push(processor() - spent);
    if (JSON.stringify(applyDiff(before, change)) !== JSON.stringify(after))
      throw new Error(`the diff of report ${i} does not lead from the situation before it to the one after`);
    before = after;
  }
  return { clock, cpu };
}

/** Milliseconds that briefs as of `times` moments of the past take, spread over the whole stretch of reports. */
export function briefsAsOf(store: Store, times: number): { clock: number[]; cpu: number[] } {
  const { first, last } = store.totals(null);
  const [from, to] = [Date.parse(first!), Date.parse(last!)];
  const clock: number[] = [];
  const cpu: number[] = [];
  for (let i = 0; i < times; i++) {
    // Not in the order of time, so that nothing is kept from one question to the next.
    const share = ((i * 0.618034) % 1) * 0.98 + 0.01;
    const known = new Date(from + share * (to - from)).toISOString();
    const [started, spent] = [performance.now(), processor()];
    brief(store, { at: known, known });
    clock.push(performance.now() - started);
    cpu.push(processor() - spent);
  }
  return { clock, cpu };
}
