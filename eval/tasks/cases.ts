import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { checkExpectations, publishedOf } from '../expectations.ts';
import { fingerprint } from '../fingerprint.ts';
import type { EvalResult, EvalTask } from '../types.ts';

export const task: EvalTask = {
  name: 'cases',
  describe: 'what a careful reader takes from a scraped article; FILE is a text with FILE.expect beside it',
  async run({ data, file, read }) {
    const own = join(import.meta.dirname, '../cases');
    const cases =
      file !== null
        ? [{ group: basename(file), text: file, expect: file.replace(/\.txt$/, '.expect') }]
        : [
            {
              group: 'palace',
              text: join(data, 'cases/damascus-palace.txt'),
              expect: join(own, 'damascus-palace.expect'),
            },
            ...readdirSync(own)
              .filter((entry) => entry.endsWith('.txt'))
              .map((entry) => ({
                group: entry.split('-')[0],
                text: join(own, entry),
                expect: join(own, entry.replace(/\.txt$/, '.expect')),
              })),
          ];
    const result: EvalResult = { rows: [], errors: [], fingerprints: {} };
    const gold = new Map<string, string>();
    const totals = new Map<string, { right: number; of: number }>();
    for (const { group, text: path, expect } of cases) {
      if (!existsSync(path)) continue;
      const text = readFileSync(path, 'utf8');
      if (!existsSync(expect)) throw new Error(`${expect} is not there`);
      const expectations = readFileSync(expect, 'utf8');
      const [reading] = read([{ id: path, text, published: publishedOf(expectations) }]);
      const { of, missed } = checkExpectations(reading!, expectations);
      const total = totals.get(group!) ?? { right: 0, of: 0 };
      totals.set(group!, { right: total.right + of - missed.length, of: total.of + of });
      for (const { expected, found } of missed)
        result.errors.push({ set: basename(path, '.txt'), words: text.split('\n')[0]!, expected, found });
      gold.set(group!, (gold.get(group!) ?? '') + text + expectations);
    }
    const names: Record<string, string> = {
      palace: 'the palace article',
      before: 'own, written before',
      after: 'own, written after',
    };
    for (const [group, { right, of }] of totals) {
      const set = names[group] ?? group;
      result.rows.push({ task: 'cases', set, metric: 'expectations met', of, ours: right / of });
      result.fingerprints[set] = fingerprint(gold.get(group)!);
    }
    return result;
  },
};
