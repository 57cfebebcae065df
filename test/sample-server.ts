import { serve } from '@hono/node-server';
import { readInputs } from '../src/intake.ts';
import { isProblem } from '../src/read/read.ts';
import type { Reading } from '../src/record/reading.ts';
import { createDeskServer } from '../src/serve/index.ts';
import type { Store } from '../src/store/store.ts';
import { openStore } from '../src/stores.ts';
import { readReport } from './by-rules.ts';

export const writeToken = 'a-token-for-tests';

/** The sample reports, read once. */
export async function sampleReadings(): Promise<Reading[]> {
  const readings: Reading[] = [];
  for await (const item of readInputs([`${import.meta.dirname}/../examples/syria-2024`])) {
    if (!isProblem(item)) readings.push(readReport(item));
  }
  return readings;
}

/** A store in memory that holds the sample reports, each known when it was published. */
export async function sampleStore(): Promise<Store> {
  const store = openStore(':memory:');
  store.addReadings(await sampleReadings(), { recorded: '2024-12-09T00:00:00.000Z', archive: true });
  return store;
}

export const handlerOf = (store: Store, token: string | null = null, host = '127.0.0.1') =>
  createDeskServer({ store, token, host, writeToken, clock: () => '2024-12-09T08:00:00.000Z' });

/** The real server on a free port of loopback. */
export async function listen(store: Store): Promise<{ address: string; close: () => Promise<void> }> {
  const handler = handlerOf(store);
  const server = serve({ fetch: handler, port: 0, hostname: '127.0.0.1' });
  await new Promise<void>((resolve) => server.once('listening', () => resolve()));
  const { port } = server.address() as { port: number };
  return {
    address: `http://127.0.0.1:${port}`,
    close: () =>
      new Promise((resolve) => {
        handler.close();
        server.close(() => resolve());
      }),
  };
}
