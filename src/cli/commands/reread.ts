import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { engine } from '../../engine.ts';
import type { SituationDiff } from '../../record/happening.ts';
import { shortReportId } from '../../record/ids.ts';
import type { Reading } from '../../record/reading.ts';
import { changesBetween } from '../../situation/brief/changes.ts';
import { brief } from '../../situation/situation.ts';
import { copySituation } from '../../store/backends/sqlite/copy.ts';
import { type Readable, type Store, StoreError } from '../../store/store.ts';
import { exitCodes } from '../failure.ts';
import { onInterrupt, stopped } from '../interrupt.ts';
import { changesCounted, showChanges } from '../print/changes.ts';
import { progress } from '../print/progress.ts';
import { plain, terminal } from '../print/terminal.ts';
import { readAll, type Taken } from '../reading/readers.ts';
import { mustExist, openForReading, openForWriting } from '../situation-file.ts';

export interface RereadCommand {
  situation: string;
  /** Only tell what would change. */
  dry?: boolean;
  json?: boolean;
  all?: boolean;
}

/** Reports read again in one transaction: a kill loses as many readings at most, and the next run makes them. */
const BATCH = 200;
const now = { at: null, known: null };

/** `sitrep reread`: reads the log's own reports again with this engine, and tells what that changed in the brief. Old readings stay. */
export async function reread(options: RereadCommand): Promise<number> {
  mustExist(options.situation);
  if (!options.dry) return bringUp(openForWriting(options.situation), options);
  // What is no situation file of this version is refused by its own name.
  openForReading(options.situation).close();
  const folder = mkdtempSync(join(tmpdir(), 'sitrep-reread-'));
  const forget = (): void => rmSync(folder, { recursive: true, force: true });
  const release = onEnd(forget);
  try {
    const copy = join(folder, 'situation.db');
    copySituation(options.situation, copy);
    return await bringUp(openForWriting(copy), options);
  } finally {
    release();
    forget();
  }
}

/** Calls `clean` where the program is told to end at once (a second Ctrl-C too): a copy of a situation must not be left behind. */
function onEnd(clean: () => void): () => void {
  let interrupts = 0;
  const end = (signal: NodeJS.Signals): void => {
    // The first Ctrl-C is a wish: the report in hand is finished.
    if (signal === 'SIGINT' && ++interrupts < 2) return;
    clean();
    process.exit(exitCodes.interrupted);
  };
  const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;
  for (const signal of signals) process.on(signal, end);
  return () => {
    for (const signal of signals) process.off(signal, end);
  };
}

async function bringUp(store: Store, options: RereadCommand): Promise<number> {
  const stop = onInterrupt();
  try {
    const name = engine();
    const reports = store.totals(null).reports;
    const left = reports - store.readingsBy(name);
    const before = brief(store, now);
    // From here on what it reads counts, report by report.
    const ranked = reports > 0 && store.rankEngine({ name, state: 'active' }, { recorded: recorded() });
    const { read, failed, wasStopped } = await readAgain(store, name, left, stop);
    const out = terminal();
    const said = `${read} ${read === 1 ? 'report' : 'reports'} read again by ${name}`;
    if (wasStopped) {
      process.stderr.write(
        `sitrep: stopped: ${said}${options.dry ? '' : `, ${left - read} left: call it again to go on`}\n`,
      );
      setTimeout(() => process.exit(exitCodes.interrupted), 100).unref();
      return exitCodes.interrupted;
    }
    const change = changesBetween(store, before, brief(store, now), now);
    if (options.json) out.line(JSON.stringify(change));
    else if (read === 0 && !ranked && failed === 0) out.line(`Nothing to do: ${name} has read all ${reports} reports.`);
    else tell(change, said, options);
    return failed > 0 ? exitCodes.input : exitCodes.ok;
  } finally {
    stop.end();
    store.close();
  }
}

function tell(change: SituationDiff, said: string, { dry, all }: RereadCommand): void {
  const counted = changesCounted(change);
  showChanges(change, terminal(), all === true, [
    `${said}: ${counted}`,
    dry ? 'nothing was written: without --dry it is' : 'what was read before stays in the log',
  ]);
}

async function readAgain(
  store: Store,
  name: string,
  left: number,
  stop: ReturnType<typeof onInterrupt>,
): Promise<{ read: number; failed: number; wasStopped: boolean }> {
  const meter = progress('reports', () => performance.now());
  const readings = readAll(taken(store.toReadBy(name)));
  let batch: Reading[] = [];
  let read = 0;
  let failed = 0;
  for (;;) {
    const next = await stop.orNext(readings);
    if (next !== stopped && !next.done) {
      const done = next.value;
      if ('reading' in done) batch.push(done.reading);
      else if ('unread' in done) {
        failed++;
        process.stderr.write(
          `sitrep: report ${shortReportId(done.report.id)} keeps its older reading: reading it again failed (${plain(done.unread)})\n`,
        );
      }
      meter.step((read + batch.length) / Math.max(1, left));
    }
    // Lets the signal of Ctrl-C in between two reports.
    await setImmediate();
    const last = next === stopped || next.done === true;
    if (batch.length >= BATCH || last) {
      try {
        read += store.addReadings(batch, { recorded: recorded(), ownReports: true }).readings;
      } catch (error) {
        meter.end();
        if (error instanceof StoreError && read > 0)
          process.stderr.write(
            `sitrep: ${read} reports were read again and stay; the ${batch.length} after them were not.\n`,
          );
        throw error;
      }
      batch = [];
    }
    if (last) {
      meter.end();
      return { read, failed, wasStopped: next === stopped };
    }
  }
}

async function* taken(reports: Iterable<Readable>): AsyncGenerator<Taken> {
  for (const item of reports) yield { input: 'the log', bytes: 0, item };
}

const recorded = (): string => new Date().toISOString();
