import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Reading } from '../../src/record/reading.ts';
import { brief } from '../../src/situation/situation.ts';
import { openStore } from '../../src/stores.ts';
import { lateReading, madeReadings } from '../made.ts';
import { processor, quantile } from '../measure.ts';
import type { BenchRow, BenchTask } from '../types.ts';

const REPORTS = Number(process.env.BENCH_REPORTS ?? 10_000);
const BATCH = 200;
const archive = { recorded: '2025-06-01T00:00:00.000Z', archive: true };

export const task: BenchTask = {
  name: 'store',
  describe: 'adds reports to a situation file, asks for the brief, adds one more, rebuilds',
  async run(): Promise<BenchRow[]> {
    const folder = mkdtempSync(join(tmpdir(), 'sitrep-bench-'));
    const path = join(folder, 'situation.db');
    const seconds = { made: 0, cpu: 0 };
    const readingsFrom = (first: number, count: number): Reading[] => {
      const from = performance.now();
      const cpu = processor();
      // Each batch is made when it is needed, so that the memory measured is the store's.
      const made = madeReadings(first, count, REPORTS);
      seconds.made += (performance.now() - from) / 1000;
      seconds.cpu += (processor() - cpu) / 1000;
      return made;
    };
    const rows: BenchRow[] = [];
    const row = (measure: string, value: number, unit: string, limit?: BenchRow['limit']): void =>
      void rows.push({ stage: 'store', measure, value, unit, ...(limit ? { limit } : {}) });
    try {
      let store = openStore(path);
      let observations = 0;
      let from = performance.now();
      let cpu = processor();
      for (let i = 0; i < REPORTS; i += BATCH)
        observations += store.addReadings(readingsFrom(i, BATCH), archive).observations;
      const adding = (performance.now() - from) / 1000 - seconds.made;
      row(
        `adding ${observations.toLocaleString('en-US')} observations in ${REPORTS.toLocaleString('en-US')} reports`,
        observations / adding,
        'observations/s',
        { at: 'least', value: 5000 },
      );
      row(
        'adding, by processor time',
        observations / ((processor() - cpu) / 1000 - seconds.cpu),
        'observations/s of processor',
      );

      const late = Array.from({ length: 200 }, (_, i) => lateReading(i));
      const times: number[] = [];
      for (const one of late) {
        from = performance.now();
        store.addReadings([one], archive);
        times.push(performance.now() - from);
      }
      row('one more report, p50', quantile(times, 0.5), 'ms', { at: 'most', value: 20 });
      row('one more report, p99', quantile(times, 0.99), 'ms', { at: 'most', value: 100 });
      store.close();

      store = openStore(path, { readonly: true });
      for (const [name, most, asOf] of [
        ['brief', 150, { at: null, known: null }],
        ['brief as of a past moment', 200, { at: '2025-06-15', known: '2025-06-15' }],
      ] as const) {
        brief(store, asOf);
        const taken: number[] = [];
        for (let i = 0; i < 9; i++) {
          from = performance.now();
          const made = brief(store, asOf);
          JSON.stringify(made);
          // Another moment in between, so that nothing is kept from one question to the next.
          taken.push(performance.now() - from);
          brief(store, { at: null, known: `2025-05-${10 + i}` });
        }
        row(`${name}, ${REPORTS.toLocaleString('en-US')} reports`, quantile(taken, 0.5), 'ms', {
          at: 'most',
          value: most,
        });
      }
      store.close();
      row('situation file', statSync(path).size / 2 ** 20, 'MB');

      store = openStore(path);
      from = performance.now();
      cpu = processor();
      store.rebuild();
      row('rebuild, digest included', observations / ((performance.now() - from) / 1000), 'observations/s', {
        at: 'least',
        value: 11_000,
      });
      row('rebuild, by processor time', observations / ((processor() - cpu) / 1000), 'observations/s of processor');
      store.close();
      row('memory of the process at its end', process.memoryUsage().rss / 2 ** 20, 'MB', { at: 'most', value: 700 });
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
    return rows;
  },
};
