import { existsSync, statSync } from 'node:fs';
import { addArchive, archiveTable } from '../archive.ts';
import type { BenchRow, BenchTask } from '../types.ts';

export const task: BenchTask = {
  name: 'archive',
  describe: 'adds 22 years of news (106,314 statements) through all stages with the program itself',
  long: true,
  async run(): Promise<BenchRow[]> {
    if (!existsSync(archiveTable)) {
      process.stderr.write(
        `archive: there is no archive at ${archiveTable}: SITREP_DATA names its folder; left out.\n`,
      );
      return [];
    }
    const { clock, cpu, memory, stdout, path } = addArchive();
    const [reports = 0, observations = 0] = [...stdout.matchAll(/\d+(?= reports added| observations)/g)].map(Number);
    const row = (measure: string, value: number, unit: string, most?: number): BenchRow => ({
      stage: 'archive',
      measure,
      value,
      unit,
      ...(most === undefined ? {} : { limit: { at: 'most', value: most } }),
    });
    const count = (value: number): string => value.toLocaleString('en-US');
    return [
      row(`${count(reports)} reports, ${count(observations)} observations, all stages, by the clock`, clock, 's', 720),
      row('processor time, all threads', cpu, 'CPU s'),
      row('a report, all stages', (cpu * 1000) / reports, 'CPU ms'),
      row('memory at most, all threads', memory, 'MB', 1500),
      row('situation file', statSync(path).size / 2 ** 20, 'MB', 1000),
    ];
  },
};
