import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { extract } from '../../src/extract/extract.ts';
import { readText } from '../../src/intake.ts';
import { english } from '../../src/languages/en/index.ts';
import { resolve } from '../../src/resolve/resolve.ts';
import { articles } from '../articles.ts';
import { processor, quantile, runProgram } from '../measure.ts';
import type { BenchRow, BenchTask } from '../types.ts';

const count = 60;

/** Medians of the seconds that `runs` starts of the program over one article take, by the clock and of the processor. */
function coldStart(text: string, runs = 5): { clock: number; cpu: number } {
  const folder = mkdtempSync(join(tmpdir(), 'sitrep-bench-'));
  const file = join(folder, 'article.txt');
  writeFileSync(file, text);
  const taken = Array.from({ length: runs }, () => runProgram(['read', '--json', file]));
  rmSync(folder, { recursive: true });
  const median = (of: number[]): number => quantile(of, 0.5);
  return { clock: median(taken.map(({ clock }) => clock)), cpu: median(taken.map(({ cpu }) => cpu)) };
}

export const task: BenchTask = {
  name: 'read',
  describe: 'one article cold; articles of 750 words a second of processor time, warm, by stage; memory',
  async run(): Promise<BenchRow[]> {
    const texts = await articles(count, 750);
    const cold = coldStart(texts[0] ?? '');
    const spent = { read: 0, language: 0, extract: 0, resolve: 0 };
    let tokens = 0;
    let sentences = 0;
    let unparsed = 0;
    const timed = <T>(stage: keyof typeof spent, work: () => T): T => {
      const started = processor();
      const made = work();
      spent[stage] += processor() - started;
      return made;
    };
    const readAll = () => {
      for (const text of texts) {
        const { report } = timed('read', () => readText(text, { published: '2024-12-08T12:00:00Z' }));
        const { document } = timed('language', () => english.analyse(report));
        const { drafts } = timed('extract', () => extract(document, english));
        timed('resolve', () => resolve(document, drafts, english));
        for (const sentence of document.sentences) {
          tokens += sentence.tokens.length;
          sentences += 1;
          if (!sentence.parsed) unparsed += 1;
        }
      }
    };
    readAll();
    for (const stage of Object.keys(spent) as (keyof typeof spent)[]) spent[stage] = 0;
    tokens = sentences = unparsed = 0;
    readAll();
    const total = Object.values(spent).reduce((sum, one) => sum + one, 0);
    const row = (stage: string, measure: string, value: number, unit: string, limit?: BenchRow['limit']): BenchRow => ({
      stage,
      measure,
      value,
      unit,
      limit,
    });
    return [
      row('whole', 'one article, cold, process start included, by the clock', cold.clock, 's', {
        at: 'most',
        value: 1,
      }),
      row('whole', 'one article, cold, process start included', cold.cpu, 'CPU s'),
      row('whole', 'articles of 750 words, warm, one core', (count * 1000) / total, 'a CPU second', {
        at: 'least',
        value: 12,
      }),
      ...Object.entries(spent).map(([stage, ms]) => row(stage, 'an article of 750 words', ms / count, 'CPU ms')),
      row('language', 'tokens', (tokens * 1000) / spent.language, 'a CPU second', { at: 'least', value: 8000 }),
      row('language', 'sentences not parsed', (100 * unparsed) / sentences, '%'),
      row('whole', 'memory after it', process.memoryUsage().rss / 2 ** 20, 'MB', { at: 'most', value: 700 }),
    ];
  },
};
