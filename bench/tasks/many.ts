import { statSync } from 'node:fs';
import { briefsAsOf, growing, oneMore } from '../grow.ts';
import { quantile, runProgram } from '../measure.ts';
import type { BenchRow, BenchTask } from '../types.ts';

const REPORTS = 100_000;
const OBSERVATIONS = 1_000_000;

export const task: BenchTask = {
  name: 'many',
  describe: 'one more report at 100,000; briefs as of the past and rebuild at a million observations',
  long: true,
  run: () =>
    growing((made) => {
      const rows: BenchRow[] = [];
      const row = (measure: string, value: number, unit: string, most?: number): void =>
        void rows.push({
          stage: 'many',
          measure,
          value,
          unit,
          ...(most === undefined ? {} : { limit: { at: 'most', value: most } }),
        });
      made.grow(({ reports }) => reports >= REPORTS);
      const one = oneMore(made, 300);
      const at = `${REPORTS.toLocaleString('en-US')} ${made.from.what}`;
      row(`one more at ${at}, to the diff, p50`, quantile(one.clock, 0.5), 'ms', 20);
      row('the same, p99', quantile(one.clock, 0.99), 'ms', 100);
      row('the same, p50', quantile(one.cpu, 0.5), 'CPU ms');
      row('the same, p99', quantile(one.cpu, 0.99), 'CPU ms');

      made.grow(({ observations }) => observations >= OBSERVATIONS);
      const { observations, reports } = made.store.counts();
      const size = `${observations.toLocaleString('en-US')} observations in ${reports.toLocaleString('en-US')} reports`;
      const past = briefsAsOf(made.store, 40);
      row(`brief as of a past moment, ${size}, p50`, quantile(past.clock, 0.5), 'ms');
      row('the slowest of 40', Math.max(...past.clock), 'ms', 200);
      row('the same, p50', quantile(past.cpu, 0.5), 'CPU ms');
      row('the slowest of 40', Math.max(...past.cpu), 'CPU ms');

      const digest = made.store.digest();
      made.store.close();
      row('situation file', statSync(made.path).size / 2 ** 20, 'MB');
      const { clock, cpu, memory, stdout } = runProgram(['rebuild', '--situation', made.path]);
      if (!stdout.includes(digest)) throw new Error(`rebuild gave "${stdout.trim()}", not the digest ${digest}`);
      row(`rebuild of ${size}, by the clock`, clock, 's', 90);
      row('the same', cpu, 'CPU s');
      row('memory at most', memory, 'MB', 1500);
      return rows;
    }),
};
