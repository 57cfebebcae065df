import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { briefsAsOf, growing, oneMore } from '../grow.ts';
import { quantile } from '../measure.ts';
import { type Line, plot } from '../plot.ts';
import type { BenchRow, BenchTask } from '../types.ts';

const SIZES = [1_000, 3_000, 10_000, 30_000, 100_000];
const picture = join(import.meta.dirname, '../../docs/growth.svg');

export const task: BenchTask = {
  name: 'growth',
  describe: 'cost of a report as the situation grows from 1,000 to 100,000 reports; draws docs/growth.svg',
  long: true,
  run: () =>
    growing((made) => {
      const rows: BenchRow[] = [];
      const line = (name: string): Line & { points: [number, number][] } => ({ name, points: [] });
      const lines = {
        added: line('added in batches'),
        one: line('one more, to the diff, p50'),
        past: line('brief as of the past, p50'),
      };
      for (const size of SIZES) {
        const before = made.size().reports;
        const part = Math.max(before, size - 2_000);
        made.grow(({ reports }) => reports >= part);
        const from = made.size();
        const spent = made.grow(({ reports }) => reports >= size);
        const { reports, observations } = made.size();
        const one = oneMore(made, 100, size);
        const past = briefsAsOf(made.store, 20);
        const row = (measure: string, value: number, unit = 'CPU ms'): void =>
          void rows.push({
            stage: 'growth',
            measure: `${size.toLocaleString('en-US')} reports: ${measure}`,
            value,
            unit,
          });
        const drawn = ({ name, points }: typeof lines.added, value: number): void => {
          row(name, value);
          points.push([size, value]);
        };
        drawn(lines.added, spent / (reports - from.reports));
        drawn(lines.one, quantile(one.cpu, 0.5));
        drawn(lines.past, quantile(past.cpu, 0.5));
        row('one more, to the diff, p99', quantile(one.cpu, 0.99));
        row('added in batches, an observation', (1000 * spent) / (observations - from.observations), 'CPU µs');
      }
      writeFileSync(
        picture,
        plot('Cost as the situation grows', 'reports in the situation', 'ms of processor time', Object.values(lines)),
      );
      return rows;
    }),
};
