import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { readText } from '../src/intake.ts';
import { readReport } from '../src/sitrep.ts';
import { AskedWrongly, type EvalArguments, readArguments } from './arguments.ts';
import { checkFloors, type Floors, raisedFloors, unmeasuredSets } from './floors.ts';
import { absentPeers, kindsOf, missOf, spread, tableOf } from './table.ts';
import type { EvalContext, EvalPart, EvalResult, EvalTask } from './types.ts';

const usage = `npm run eval -- [TASK…] [FILE] [--part NAME [--from A] [--to B]] [--errors N] [--json] [--raise]

Scores the reading against gold that nobody here wrote, beside peers; fails when a floor of eval/floors.json is broken.
  TASK        one or more of the tasks below; all without one
  FILE        gold of the task's format to score instead of the dev part; no floors are checked
  --part NAME another part of the task's gold (lines: train, articles-train, …); no floors are checked
  --from A --to B  only its reports A … B - 1, counted from 0
  --errors N  show N misses of each task with words and the rule at work; where it tells kinds of error apart, all counted and N of each
  --json      one JSON object a row, and one {"miss": …} a miss
  --raise     write figures above their floor into eval/floors.json
Gold is read from SITREP_DATA or ../shared/data.`;

const root = resolve(import.meta.dirname, '..');
const data = process.env.SITREP_DATA ?? join(root, '../shared/data');
const known = readdirSync(join(import.meta.dirname, 'tasks'))
  .filter((file) => /^[a-z]+\.ts$/.test(file))
  .map((file) => file.slice(0, -3))
  .sort();
const say = (line: string): unknown => process.stdout.write(`${line}\n`);
const warn = (line: string): unknown => process.stderr.write(`${line}\n`);

const load = async (name: string): Promise<EvalTask> =>
  ((await import(join(import.meta.dirname, 'tasks', `${name}.ts`))) as { task: EvalTask }).task;

/** Runs one task; what goes wrong with a FILE is told as a mistake in the file, with what the task takes. */
async function run(task: EvalTask, file: string | null, part: EvalPart | null): Promise<EvalResult> {
  if (part !== null && !task.parts?.includes(part.name))
    throw new AskedWrongly(
      `${task.name} has no part "${part.name}"${task.parts === undefined ? '' : ` (${task.parts.join(', ')})`}.`,
    );
  const context: EvalContext = {
    data,
    file,
    part,
    read: (inputs) =>
      [...inputs].map(({ text, title = null, published = null, url = null }) =>
        readReport(readText(text, { title, published, url })),
      ),
  };
  if (file === null) return task.run(context);
  try {
    const result = await task.run(context);
    if (result.rows.length > 0 && result.rows.every(({ ours }) => Number.isFinite(ours))) return result;
  } catch (cause) {
    throw new AskedWrongly(`${file} is no gold of ${task.name} (${task.describe}): ${(cause as Error).message}`, {
      cause,
    });
  }
  throw new AskedWrongly(`${file} holds no gold of ${task.name} (${task.describe}).`);
}

async function evaluate({ names, file, part, errors, json, raise }: EvalArguments): Promise<void> {
  if (file === null && !existsSync(data))
    throw new AskedWrongly(`there is no gold at ${data}: set SITREP_DATA to its folder.`);
  if (!existsSync(join(root, 'data/gazetteer.bin')))
    throw new AskedWrongly('the gazetteer is not built, so that places would be unknown: npm run build');
  const results: EvalResult[] = [];
  for (const name of names) {
    const started = performance.now();
    const result = await run(await load(name), file, part);
    results.push(result);
    const misses = spread(result.errors, errors);
    if (json) {
      for (const row of result.rows) say(JSON.stringify(row));
      for (const miss of misses) say(JSON.stringify({ miss }));
    } else {
      if (result.rows.length > 0) say(`${tableOf(result.rows)}\n`);
      const hasKinds = result.errors.some(({ kind }) => kind !== undefined);
      for (const line of hasKinds && errors > 0 ? kindsOf(result.errors, errors) : misses.map(missOf)) say(line);
    }
    if (result.rows.length === 0) warn(`${name}: its gold is not in ${data}; nothing was scored`);
    warn(`${name}: ${((performance.now() - started) / 1000).toFixed(1)} s`);
  }
  const absent = absentPeers(results.flatMap(({ rows }) => rows));
  if (absent !== null) warn(absent);
  if (file !== null || part !== null) return;
  const path = join(import.meta.dirname, 'floors.json');
  const floors = existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')) as Floors) : {};
  const broken = checkFloors(results, floors);
  for (const line of broken) warn(line);
  for (const set of unmeasuredSets(results, floors, names)) warn(`${set}: has floors but was not scored`);
  if (raise) writeFileSync(path, `${JSON.stringify(raisedFloors(results, floors), null, 2)}\n`);
  process.exitCode = broken.length > 0 ? 1 : 0;
}

try {
  const asked = readArguments(process.argv.slice(2), known);
  if (asked.help) {
    say(`${usage}\n`);
    for (const name of known) say(`  ${name.padEnd(12)} ${(await load(name)).describe}`);
  } else await evaluate(asked);
} catch (error) {
  if (!(error instanceof AskedWrongly)) throw error;
  warn(`eval: ${error.message}`);
  process.exitCode = 2;
}
