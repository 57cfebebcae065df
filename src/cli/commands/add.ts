import { statSync } from 'node:fs';
import { setImmediate } from 'node:timers/promises';
import { shortReportId } from '../../record/ids.ts';
import type { Reading } from '../../record/reading.ts';
import { type Store, StoreError } from '../../store/store.ts';
import { exitCodes } from '../failure.ts';
import { onInterrupt, stopped } from '../interrupt.ts';
import { progress } from '../print/progress.ts';
import { sayReaders } from '../print/say-readers.ts';
import { plain, terminal } from '../print/terminal.ts';
import { type InputOptions, ingest } from '../reading/ingest.ts';
import { openForWriting } from '../situation-file.ts';

export interface AddCommand extends InputOptions {
  situation: string;
  archive?: boolean;
}

/** Reports added in one transaction: enough for speed, few enough that a kill loses a second of work at most. */
const batchSize = 200;

/** `sitrep add`: reads and stores. Adding a report twice changes nothing. */
export async function add(inputs: string[], options: AddCommand): Promise<number> {
  const out = terminal();
  const store = openForWriting(options.situation);
  sayReaders(store);
  const stop = onInterrupt();
  try {
    const totals: Totals = { reports: 0, unchanged: 0, observations: 0, unread: new Map() };
    const meter = progress('reports', () => performance.now());
    const size = sizeOf(inputs);
    let batch: Reading[] = [];
    const readings = ingest(inputs, options);
    for (;;) {
      const next = await stop.orNext(readings);
      if (next !== stopped && !next.done) {
        const { bytes, reading } = next.value;
        batch.push(reading);
        meter.step(size === null ? null : bytes / size);
      }
      // Lets the signal of Ctrl-C in between two reports.
      await setImmediate();
      const last = next === stopped || next.done;
      if (batch.length >= batchSize || last) {
        try {
          append(store, batch, options.archive === true, totals);
        } catch (error) {
          meter.end();
          if (error instanceof StoreError && totals.reports > 0)
            process.stderr.write(
              `sitrep: ${totals.reports} reports were added and stay; the ${batch.length} after them were not.\n`,
            );
          throw error;
        }
        batch = [];
      }
      if (last) {
        meter.end();
        out.line(
          `${next === stopped ? 'stopped: ' : ''}${totals.reports} reports added with ${totals.observations} observations, ${totals.unchanged} known already: ${plain(options.situation)}`,
        );
        if (totals.unread.size > 0) out.line(saidUnread(totals.unread));
        if (next === stopped) {
          // An input that is still open (standard input, an address) does not hold the program.
          setTimeout(() => process.exit(exitCodes.interrupted), 100).unref();
          return exitCodes.interrupted;
        }
        return next.done && next.value.failed > 0 ? exitCodes.input : exitCodes.ok;
      }
    }
  } finally {
    stop.end();
    store.close();
  }
}

interface Totals {
  reports: number;
  unchanged: number;
  observations: number;
  /** How many reports were added that no language here reads, by their language. */
  unread: Map<string, number>;
}

/** What is kept and tells nothing, so that nobody takes its silence for news of none. */
const saidUnread = (unread: ReadonlyMap<string, number>): string =>
  `kept and not read, for their language: ${[...unread].map(([code, count]) => `${count} in ${code}`).join(', ')}`;

function append(store: Store, batch: Reading[], archive: boolean, totals: Totals): void {
  if (batch.length === 0) return;
  const added = store.addReadings(batch, { recorded: new Date().toISOString(), archive });
  for (const { report, problem } of added.problems)
    if (problem.stage === 'store')
      process.stderr.write(`sitrep: report ${shortReportId(report)}: ${plain(problem.reason)}\n`);
  totals.reports += added.reports.length;
  totals.unchanged += added.unchanged;
  totals.observations += added.observations;
  const fresh = new Set(added.reports);
  for (const { report, problems } of batch)
    if (fresh.delete(report.id) && problems.some(({ rule }) => rule === 'language-not-read')) {
      const code = report.language ?? 'an unknown language';
      totals.unread.set(code, (totals.unread.get(code) ?? 0) + 1);
    }
}

/** Bytes of all inputs together; null where one is no file. */
function sizeOf(inputs: readonly string[]): number | null {
  const files = inputs.map((input) => statSync(input, { throwIfNoEntry: false }));
  if (files.length === 0 || !files.every((file) => file?.isFile())) return null;
  return files.reduce((sum, file) => sum + file!.size, 0);
}
