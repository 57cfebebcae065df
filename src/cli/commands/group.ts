import { readFileSync } from 'node:fs';
import { groupMentions, type Told, toldIn } from '../../corroborate/mentions/group-mentions.ts';
import { toldByReading } from '../../corroborate/mentions/mentions-of-reading.ts';
import { readText } from '../../intake.ts';
import { analyse } from '../../languages/spoken.ts';
import { readMarked } from '../../read/given-mentions.ts';
import { readWhole } from '../../sitrep.ts';
import { exitCodes, UsageError } from '../failure.ts';
import { progress } from '../print/progress.ts';
import { type InputOptions, ingest } from '../reading/ingest.ts';

export interface GroupCommand extends InputOptions {
  mentions?: string;
}

/** `sitrep group`: prints the group of each event mention, given in a file or found in the inputs, as one JSON object. */
export async function group(inputs: string[], options: GroupCommand): Promise<number> {
  if (options.mentions !== undefined && inputs.length > 0)
    throw new UsageError(`--mentions brings its own reports: leave out "${inputs[0]}", or leave out --mentions.`);
  const told: Told[] = [];
  const failed = options.mentions === undefined ? await found(inputs, options, told) : given(options.mentions, told);
  const groups = groupMentions(told);
  process.stdout.write(`${JSON.stringify(Object.fromEntries(groups), null, 1)}\n`);
  return failed > 0 ? exitCodes.input : exitCodes.ok;
}

function given(file: string, told: Told[]): number {
  let words: string;
  try {
    words = readFileSync(file === '-' ? 0 : file, 'utf8');
  } catch (cause) {
    throw new UsageError(`--mentions "${file}" cannot be read: ${(cause as Error).message}.`, { cause });
  }
  const meter = progress('reports', () => performance.now());
  for (const { id, text, title, publisher, published, mentions } of readMarked(words, `"${file}"`)) {
    told.push(toldIn(readWhole(readText(text, { title, publisher, published })), id, mentions));
    meter.step();
  }
  meter.end();
  return 0;
}

async function found(inputs: string[], options: InputOptions, told: Told[]): Promise<number> {
  const meter = progress('reports', () => performance.now());
  const readings = ingest(inputs, options);
  const known = new Set<string>();
  for (;;) {
    const next = await readings.next();
    if (next.done) {
      meter.end();
      return next.value.failed;
    }
    const { reading } = next.value;
    meter.step();
    if (known.has(reading.report.id)) continue;
    known.add(reading.report.id);
    told.push(toldByReading(reading, analyse));
  }
}
