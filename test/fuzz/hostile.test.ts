import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import { expect, test } from 'vitest';
import { HOSTILE } from './hostile.ts';

/** In code units. What costs the square of it takes many minutes; what costs its length, about a second. */
const SIZE = 2_000_000;

test.each(Object.keys(HOSTILE))('reads %s in a time that grows with the length alone', async (name) => {
  const reader = new Worker(new URL('./hostile-reader.ts', import.meta.url), { workerData: { name, size: SIZE } });
  const late = AbortSignal.timeout(50_000);
  try {
    const [items] = await once(reader, 'message', { signal: late });
    expect(items).toBeGreaterThan(0);
  } finally {
    await reader.terminate();
  }
});
