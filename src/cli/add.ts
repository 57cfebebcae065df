import { statSync } from 'node:fs';
import type { Reading } from '../record/reading.ts';
import { openStore } from '../store/open.ts';
import type { Store } from '../store/store.ts';
import { exitCodes } from './failure.ts';
import { type InputOptions, ingest } from './ingest.ts';
import { progress } from './progress.ts';
import { plain, terminal } from './terminal.ts';

export interface AddCommand extends InputOptions {
  situation: string;
  archive?: boolean;
}

/** Reports added in one transaction: enough for speed, few enough that a kill loses a second of work at most. */
const batchSize = 200;

/** `sitrep add`: reads and stores. Adding a report twice changes nothing. */
export async function add(inputs: string[], options: AddCommand): Promise<number> {
  const out = terminal();
  const store = openStore(options.situation);
  try {
    const totals = { reports: 0, unchanged: 0, observations: 0 };
    const meter = progress('reports', () => performance.now());
    const shareOf = shares(inputs);
    let input = inputs[0] ?? '-';
    let batch: Reading[] = [];
    const readings = ingest(inputs, options, (current) => {
      input = current;
    });
    for (;;) {
      const next = await readings.next();
      if (!next.done) {
        batch.push(next.value);
        meter.step(shareOf(input, next.value));
      }
      if (batch.length >= batchSize || next.done) {
        append(store, batch, options.archive === true, totals);
        batch = [];
      }
      if (next.done) {
        meter.end();
        out.line(
          `${totals.reports} reports added with ${totals.observations} observations, ${totals.unchanged} known already: ${plain(options.situation)}`,
        );
        return next.value.failed > 0 ? exitCodes.input : exitCodes.ok;
      }
    }
  } finally {
    store.close();
  }
}

function append(
  store: Store,
  batch: Reading[],
  archive: boolean,
  totals: { reports: number; unchanged: number; observations: number },
): void {
  if (batch.length === 0) return;
  const added = store.addReadings(batch, { recorded: new Date().toISOString(), archive });
  totals.reports += added.reports.length;
  totals.unchanged += added.unchanged;
  totals.observations += added.observations;
}

/** The share of all bytes that is read, judged by the sizes of the named files and the text that came out of them; null for streams. */
function shares(inputs: readonly string[]): (input: string, reading: Reading) => number | null {
  const sizes = inputs.map((input) => statSync(input, { throwIfNoEntry: false })?.size ?? 0);
  const total = sizes.reduce((sum, size) => sum + size, 0);
  const done = new Map<string, number>();
  return (input, reading) => {
    if (
      total === 0 ||
      inputs.some((path) => path.endsWith('.gz')) ||
      statSync(input, { throwIfNoEntry: false })?.isFile() !== true
    )
      return null;
    done.set(input, (done.get(input) ?? 0) + reading.report.text.length);
    const before = sizes.slice(0, inputs.indexOf(input)).reduce((sum, size) => sum + size, 0);
    return Math.min(1, (before + done.get(input)!) / total);
  };
}
