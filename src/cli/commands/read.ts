import { once } from 'node:events';
import type { Reading } from '../../record/reading.ts';
import { exitCodes } from '../failure.ts';
import { progress } from '../print/progress.ts';
import { showReading } from '../print/reading.ts';
import { terminal } from '../print/terminal.ts';
import { type InputOptions, ingest } from '../reading/ingest.ts';

export interface ReadCommand extends InputOptions {
  json?: boolean;
  group?: boolean;
}

/** `sitrep read`: prints the record of each report; stores nothing. */
export async function read(inputs: string[], options: ReadCommand): Promise<number> {
  const out = terminal();
  const meter = progress('reports', () => performance.now());
  const kept: Reading[] = [];
  let shown = 0;
  const readings = ingest(inputs, options);
  for (;;) {
    const next = await readings.next();
    if (next.done) {
      meter.end();
      if (options.group) await printGroups(kept);
      return next.value.failed > 0 ? exitCodes.input : exitCodes.ok;
    }
    const { reading } = next.value;
    if (!process.stdout.isTTY) meter.step();
    if (options.group) kept.push(reading);
    else if (options.json) {
      if (!process.stdout.write(`${JSON.stringify(reading)}\n`)) await once(process.stdout, 'drain');
    } else {
      if (shown++ > 0) out.line('\n');
      showReading(reading, out);
    }
  }
}

/**
 * With `--group` every reading also carries `happenings`: the happening of each of its events of a listed kind; and `groups`: for every event
 * and statement those that tell the same, as `sitrep group` says.
 */
async function printGroups(readings: Reading[]): Promise<void> {
  const { groupReadingsByMention } = await import('../../corroborate/mentions/mentions-of-reading.ts');
  const { analyse } = await import('../../languages/spoken.ts');
  const { groupReadings } = await import('../../group-readings.ts');
  const { globalId } = await import('../../record/report.ts');
  const { of } = groupReadings(readings);
  const same = groupReadingsByMention(readings, analyse);
  for (const reading of readings) {
    const happenings: Record<string, string> = {};
    const groups: Record<string, string> = {};
    for (const { id } of reading.observations) {
      const happening = of[globalId(reading.report.id, id)];
      if (happening !== undefined) happenings[id] = happening;
      const group = same.get(globalId(reading.report.id, id));
      if (group !== undefined) groups[id] = group;
    }
    if (!process.stdout.write(`${JSON.stringify({ ...reading, happenings, groups })}\n`))
      await once(process.stdout, 'drain');
  }
}
