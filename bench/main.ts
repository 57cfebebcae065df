import { execFileSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { cpus } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { BenchRow, BenchTask } from './types.ts';

const usage = `npm run bench -- [TASK…] [--all] [--json]

Measures the speed. Without a TASK the short ones run; --all runs the long ones too (a quarter of an hour).
  --json  one JSON object a figure`;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    json: { type: 'boolean', default: false },
    all: { type: 'boolean', default: false },
    help: { type: 'boolean', default: false },
  },
});
const folder = join(import.meta.dirname, 'tasks');
const known = readdirSync(folder)
  .filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts'))
  .map((file) => file.slice(0, -3));
const taskOf = async (name: string): Promise<BenchTask> =>
  ((await import(join(folder, `${name}.ts`))) as { task: BenchTask }).task;
if (values.help) {
  process.stdout.write(`${usage}\n\nTasks:\n`);
  for (const name of known) {
    const { describe, long } = await taskOf(name);
    process.stdout.write(`  ${name.padEnd(8)} ${describe}${long ? ' (long)' : ''}\n`);
  }
  process.exit(0);
}
const unknown = positionals.find((name) => !known.includes(name));
if (unknown !== undefined) {
  process.stderr.write(`bench: there is no benchmark "${unknown}"; there are ${known.join(', ')}.\n`);
  process.exit(2);
}

const rows: BenchRow[] = [];
const chosen = positionals.length > 0 ? positionals : [];
if (chosen.length === 0) for (const name of known) if (values.all || !(await taskOf(name)).long) chosen.push(name);
for (const name of chosen) {
  if (!values.json) process.stderr.write(`${name}…\n`);
  if (chosen.length > 1) {
    // Each in a process of its own: the memory of one is not another's.
    const printed = execFileSync(process.execPath, [import.meta.filename, name, '--json'], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    for (const line of printed.split('\n').filter(Boolean)) rows.push(JSON.parse(line) as BenchRow);
  } else {
    rows.push(...(await (await taskOf(name)).run()));
  }
}

const show = (value: number): string =>
  value >= 100 ? Math.round(value).toLocaleString('en-US') : value.toPrecision(3);
if (values.json) for (const row of rows) process.stdout.write(`${JSON.stringify(row)}\n`);
else {
  process.stdout.write(`${cpus().length} × ${cpus()[0]?.model}, Node ${process.versions.node}\n\n`);
  process.stdout.write('| stage | measure | value | promised | peer in the same run |\n|---|---|---|---|---|\n');
  for (const { stage, measure, value, unit, limit, peer } of rows) {
    const kept =
      limit === undefined
        ? ''
        : `${limit.at === 'most' ? '≤' : '≥'} ${show(limit.value)} ${(limit.at === 'most' ? value <= limit.value : value >= limit.value) ? '' : '**missed**'}`;
    const ratio =
      peer === undefined ? '' : `${peer.name} ${show(peer.value)} ${unit} (ratio ${(value / peer.value).toFixed(2)})`;
    process.stdout.write(`| ${stage} | ${measure} | ${show(value)} ${unit} | ${kept.trim()} | ${ratio} |\n`);
  }
}
