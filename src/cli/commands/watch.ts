import { createFeed, isPlace } from '../../serve/feed.ts';
import { liveSource } from '../../serve/live.ts';
import { exitCodes, UsageError } from '../failure.ts';
import { showEvent } from '../print/event.ts';
import { terminal } from '../print/terminal.ts';
import { openForReading } from '../situation-file.ts';

/** `sitrep watch`: prints what each new report changes, until Ctrl-C. */
export async function watch(options: { situation: string; after?: string; json?: boolean }): Promise<number> {
  if (options.after !== undefined && !isPlace(options.after))
    throw new UsageError(`--after "${options.after}" is no event's id: give the id of the last one seen, or 0.`);
  const store = openForReading(options.situation);
  const out = terminal();
  const feed = createFeed(liveSource(store));
  feed.listen(options.after ?? null, (event) => {
    if (options.json) out.line(JSON.stringify(event));
    else showEvent(event, out, `${new Date().toISOString().slice(0, 19)}Z`);
  });
  await interrupted();
  feed.close();
  store.close();
  return exitCodes.ok;
}

/** Waits for Ctrl-C or a request to end; holds the program meanwhile. */
function interrupted(): Promise<void> {
  return new Promise((resolve) => {
    const hold = setInterval(() => {}, 3_600_000);
    const end = (): void => {
      clearInterval(hold);
      resolve();
    };
    process.once('SIGINT', end);
    process.once('SIGTERM', end);
  });
}
