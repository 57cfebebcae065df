import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { openStore } from '../../src/stores.ts';
import { archiveTable } from '../archive.ts';
import { articles } from '../articles.ts';
import { runProgram, type Usage } from '../measure.ts';
import type { BenchRow, BenchTask } from '../types.ts';

const ARTICLES = 300;
const STATEMENTS = 4000;

/** Adds the reports of a file, and reads the same again in a situation that another engine has read. */
function addedAndReread(file: string, folder: string): { reports: number; add: Usage; reread: Usage } {
  const path = join(folder, 'added.db');
  const older = join(folder, 'older.db');
  const add = runProgram(['add', '--archive', '--situation', path, file]);
  const [from, to] = [openStore(path), openStore(older)];
  for (const { payload } of from.entries()) {
    if (payload?.kind !== 'report') continue;
    const reading = { ...from.reading(payload.report.id)!, engine: 'sample/0.0.1' };
    to.addReadings([reading], { recorded: '2025-01-01T00:00:00.000Z', archive: true });
  }
  const { reports } = to.counts();
  from.close();
  to.close();
  return { reports, add, reread: runProgram(['reread', '--situation', older]) };
}

export const task: BenchTask = {
  name: 'reread',
  describe: 'reads the reports of a situation again that another engine has read, beside adding the same',
  long: true,
  async run(): Promise<BenchRow[]> {
    const inputs: [string, string, string][] = [
      [
        'articles of 350 words',
        'articles.ndjson',
        (await articles(ARTICLES, 350))
          .map((text, i) => {
            const published = new Date(Date.UTC(2024, 10, 27) + i * 3_600_000).toISOString();
            return JSON.stringify({ text, published, publisher: `Sample ${i % 7}` });
          })
          .join('\n'),
      ],
    ];
    if (existsSync(archiveTable)) {
      const rows = gunzipSync(readFileSync(archiveTable)).toString('utf8').split('\n');
      inputs.push(['statements', 'statements.tsv', rows.slice(0, STATEMENTS + 1).join('\n')]);
    }
    return inputs.flatMap(([what, name, content]) => {
      const folder = mkdtempSync(join(tmpdir(), 'sitrep-bench-'));
      try {
        writeFileSync(join(folder, name), content);
        const { reports, add, reread } = addedAndReread(join(folder, name), folder);
        const row = (measure: string, value: number, unit: string, most?: number): BenchRow => ({
          stage: 'reread',
          measure: `${measure}, ${reports.toLocaleString('en-US')} ${what}`,
          value,
          unit,
          ...(most === undefined ? {} : { limit: { at: 'most', value: most } }),
        });
        return [
          row('processor time against adding', reread.cpu / add.cpu, 'times', 1.1),
          row('a report', (reread.cpu * 1000) / reports, 'CPU ms'),
          row('the same, added', (add.cpu * 1000) / reports, 'CPU ms'),
          row('memory at most', reread.memory, 'MB'),
        ];
      } finally {
        rmSync(folder, { recursive: true, force: true });
      }
    });
  },
};
