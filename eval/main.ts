import { existsSync, readdirSync } from 'node:fs';
import { resolve as path } from 'node:path';
import { parseArgs } from 'node:util';
import { plainReport } from '../src/read/text.ts';
import { readReport } from '../src/sitrep.ts';
import type { EvalContext, EvalTask } from './types.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { errors: { type: 'string', default: '0' }, json: { type: 'boolean', default: false } },
});
const root = path(import.meta.dirname, '..');
const data = process.env.SITREP_DATA ?? path(root, '../shared/data');
const known = readdirSync(path(import.meta.dirname, 'tasks'))
  .filter((f) => f.endsWith('.ts') && !f.includes('.test.'))
  .map((f) => f.slice(0, -3));
const file = positionals.at(-1) !== undefined && existsSync(positionals.at(-1)!) ? path(positionals.pop()!) : null;
const context: EvalContext = {
  data,
  file,
  read: (inputs) =>
    [...inputs].map((input) =>
      readReport({
        report: plainReport(input.text, { title: input.title ?? null, published: input.published ?? null }),
        problems: [],
      }),
    ),
};
for (const name of positionals.length > 0 ? positionals : known) {
  const { task } = (await import(path(import.meta.dirname, 'tasks', `${name}.ts`))) as { task: EvalTask };
  const started = performance.now();
  const result = await task.run(context);
  for (const row of result.rows) {
    const peers = (row.peers ?? []).map((peer) => `${peer.name} ${peer.score.toFixed(3)} (${peer.how})`).join(', ');
    console.log(
      `${row.task.padEnd(12)} ${row.set.padEnd(22)} ${row.metric.padEnd(36)} ${row.ours.toFixed(3)}  ${peers}`,
    );
  }
  for (const error of result.errors.slice(0, Number(values.errors))) {
    console.log(
      `- [${error.set}] ${error.words}\n    expected ${error.expected}\n    found    ${error.found}${error.rule ? ` (${error.rule})` : ''}`,
    );
  }
  console.log(`${name}: ${((performance.now() - started) / 1000).toFixed(1)} s`);
}
