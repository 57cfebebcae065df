import { randomBytes } from 'node:crypto';
import { firstInstant, lastInstant } from '../../record/time.ts';
import { createFeed } from '../../serve/feed.ts';
import { createDeskServer } from '../../serve/index.ts';
import { createReplay, type Replay, type Timing } from '../../serve/replay.ts';
import type { Store } from '../../store/store.ts';
import { exitCodes, UsageError } from '../failure.ts';
import { showEvent } from '../print/event.ts';
import { terminal } from '../print/terminal.ts';
import { instantOption } from '../reading/ingest.ts';
import { openForReading } from '../situation-file.ts';
import { portOption, untilStopped } from './serve.ts';

export interface ReplayOptions {
  situation: string;
  from?: string;
  to?: string;
  speed: string;
  serve?: boolean;
  port: string;
  json?: boolean;
}

const timing: Timing = {
  now: () => performance.now(),
  later(ms, call) {
    const timer = setTimeout(call, ms);
    return () => clearTimeout(timer);
  },
};

/** `sitrep replay`: runs a stored stretch again as if live, to the terminal or through the desk. */
export async function replay(options: ReplayOptions): Promise<number> {
  const speed = speedOption(options.speed);
  const port = portOption(options.port);
  const asked = { from: instantOption('--from', options.from), to: instantOption('--to', options.to) };
  const store = openForReading(options.situation);
  try {
    const { from, to } = stretch(store, asked);
    const run = createReplay(store, { from, to, speed }, timing);
    return options.serve ? await throughDesk(run, port) : await toTerminal(run, options.json === true);
  } finally {
    store.close();
  }
}

function speedOption(value: string): number | null {
  if (value === 'max') return null;
  const speed = Number(value);
  if (!(speed > 0 && speed <= 10_000_000))
    throw new UsageError(`--speed "${value}" is no factor: give a number such as 60, or max.`);
  return speed;
}

/** The stretch in ms (UTC): what was known at its beginning stands there from the start. */
function stretch(store: Store, asked: { from: string | null; to: string | null }): { from: number; to: number } {
  const { reports } = store.totals(null);
  if (reports === 0) throw new UsageError('There is nothing to replay: the situation holds no reports.');
  const edge = (offset: number): number => Date.parse(store.reports({ limit: 1, offset })[0]!.known);
  const from = asked.from === null ? edge(reports - 1) - 1 : firstInstant(asked.from);
  const to = asked.to === null ? edge(0) : lastInstant(asked.to);
  if (from >= to)
    throw new UsageError(
      `--from ${asked.from ?? new Date(from).toISOString()} is not before --to ${asked.to ?? new Date(to).toISOString()}.`,
    );
  return { from, to };
}

async function toTerminal(run: Replay, json: boolean): Promise<number> {
  const out = terminal();
  const feed = createFeed(run.source);
  const stop = feed.listen(null, (event) => {
    if (json) out.line(JSON.stringify({ clock: run.state().clock, ...event }));
    else showEvent(event, out, run.state().clock);
  });
  const code = await new Promise<number>((resolve) => {
    const end = (code: number): void => {
      process.off('SIGINT', interrupt);
      resolve(code);
    };
    const interrupt = (): void => end(exitCodes.interrupted);
    process.once('SIGINT', interrupt);
    const step = (): void => {
      feed.now();
      if (run.state().passed === run.state().moments) end(exitCodes.ok);
    };
    run.onStep(step);
    run.order({ state: 'playing' });
    if (run.state().moments === 0) end(exitCodes.ok);
  });
  run.close();
  stop();
  feed.close();
  const { passed, moments, to } = run.state();
  if (!json) out.line(`\n${passed} of ${moments} moments replayed, to ${to}`);
  return code;
}

async function throughDesk(run: Replay, port: number): Promise<number> {
  const handler = createDeskServer({
    store: run.store,
    replay: run,
    token: null,
    host: '127.0.0.1',
    writeToken: randomBytes(24).toString('base64url'),
    clock: () => run.state().clock,
  });
  run.order({ state: 'playing' });
  await untilStopped(handler, { host: '127.0.0.1', port, command: 'sitrep replay --serve' }, () => run.close());
  return exitCodes.ok;
}
