import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { readText } from '../src/read/text.ts';
import { readReport } from '../src/sitrep.ts';
import { checkFloors, type Floors, raiseFloors } from './floors.ts';
import { showErrors, showTable } from './table.ts';
import type { EvalContext, EvalResult, EvalTask } from './types.ts';

const usage = `npm run eval -- [TASK…] [FILE] [--errors N] [--json] [--raise]

Scores the reading against gold that nobody here wrote, beside peers; fails when a floor of eval/floors.json is broken.
  TASK        one or more of the tasks below; all without one
  FILE        gold of the task's format to score instead of the dev part
  --errors N  show N misses of each task with words and the rule at work
  --json      one JSON object a row
  --raise     write figures above their floor into eval/floors.json
Gold is read from SITREP_DATA or ../shared/data.`;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    errors: { type: 'string', default: '0' },
    json: { type: 'boolean', default: false },
    raise: { type: 'boolean', default: false },
    help: { type: 'boolean', default: false },
  },
});
const root = resolve(import.meta.dirname, '..');
const data = process.env.SITREP_DATA ?? join(root, '../shared/data');
const known = readdirSync(join(import.meta.dirname, 'tasks'))
  .filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts'))
  .map((file) => file.slice(0, -3));

const fail = (message: string): never => {
  process.stderr.write(`eval: ${message}\n`);
  process.exit(2);
};
const load = async (name: string): Promise<EvalTask> =>
  ((await import(join(import.meta.dirname, 'tasks', `${name}.ts`))) as { task: EvalTask }).task;

if (values.help) {
  process.stdout.write(`${usage}\n\n`);
  for (const name of known) process.stdout.write(`  ${name.padEnd(12)} ${(await load(name)).describe}\n`);
  process.exit(0);
}
const names = positionals.filter((word) => known.includes(word));
const rest = positionals.filter((word) => !known.includes(word));
if (rest.length > 1 || (rest.length === 1 && !existsSync(rest[0])))
  fail(`"${rest[0]}" is neither a task (${known.join(', ')}) nor a file.`);
if (rest.length === 1 && names.length !== 1) fail('with a FILE name the one task that scores it.');
if (rest.length === 0 && !existsSync(data)) fail(`there is no gold at ${data}: set SITREP_DATA to its folder.`);

const context: EvalContext = {
  data,
  file: rest.length === 1 ? resolve(rest[0]) : null,
  read: (inputs) =>
    [...inputs].map(({ text, title = null, published = null }) => readReport(readText(text, { title, published }))),
};

const results: EvalResult[] = [];
for (const name of names.length > 0 ? names : known) {
  const started = performance.now();
  const result = await (await load(name)).run(context);
  results.push(result);
  if (values.json) for (const row of result.rows) process.stdout.write(`${JSON.stringify(row)}\n`);
  else {
    showTable(result.rows);
    showErrors(result.errors, Number(values.errors));
  }
  process.stderr.write(`${name}: ${((performance.now() - started) / 1000).toFixed(1)} s\n`);
}

if (context.file === null || !statSync(context.file, { throwIfNoEntry: false })) {
  const path = join(import.meta.dirname, 'floors.json');
  const floors = existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')) as Floors) : {};
  const broken = checkFloors(results, floors);
  for (const line of broken) process.stderr.write(`${line}\n`);
  if (values.raise) raiseFloors(path, results, floors);
  process.exitCode = broken.length > 0 ? 1 : 0;
}
