import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { madeReadings } from '../../bench/made.ts';
import type { Reading } from '../../src/record/reading.ts';
import { brief } from '../../src/situation/situation.ts';
import type { Backend } from '../../src/store/backend.ts';
import { memoryBackend } from '../../src/store/backends/memory/memory.ts';
import { sqliteBackend } from '../../src/store/backends/sqlite/sqlite.ts';
import { createStore } from '../../src/store/core.ts';
import { fold } from '../../src/stores.ts';
import { sampleReadings } from '../sample-server.ts';

/* What a brief costs grows with how often it asks, most of all where the store is far away. */

/** Eight; and one more where a section is full: how many lines it has in all. */
const MOST = 8;
const MOST_OF_MANY = 9;
/** Asks whether anything has changed; reads nothing of the record. */
const FREE = new Set<PropertyKey>(['version']);
const folder = mkdtempSync(join(tmpdir(), 'sitrep-calls-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** The same object, with the names of the calls made through it written down. */
function counting<T extends object>(of: T, calls: PropertyKey[], within: readonly PropertyKey[] = []): T {
  return new Proxy(of, {
    get(target, name) {
      const value: unknown = Reflect.get(target, name, target);
      if (within.includes(name) && typeof value === 'object' && value !== null) return counting(value, calls);
      if (typeof value !== 'function') {
        if (name === 'engine') calls.push(name);
        return value;
      }
      return (...given: unknown[]) => {
        if (!FREE.has(name)) calls.push(name);
        return Reflect.apply(value, target, given);
      };
    },
  });
}

function asked(backend: Backend, readings: readonly Reading[]) {
  const below: PropertyKey[] = [];
  const above: PropertyKey[] = [];
  const store = createStore(counting(backend, below, ['projections']), fold);
  store.addReadings(readings, { recorded: '2025-06-01T00:00:00.000Z', archive: true });
  const view = counting(store, above);
  const last = store.totals(null).last!.slice(0, 10);
  const now = { at: null, known: null };
  // The judgements on record are read once, by whoever asks first.
  brief(store, now);
  const callsOf = (asOf: Parameters<typeof brief>[1]) => {
    below.length = above.length = 0;
    const made = brief(view, asOf);
    return { lines: made.control.length + made.established.length, above: [...above], below: [...below] };
  };
  const before = new Date(Date.parse(last) - 2 * 86_400_000).toISOString().slice(0, 10);
  return {
    now: callsOf(now),
    past: [
      { at: null, known: before },
      { at: before, known: null },
      { at: before, known: before },
    ].map(callsOf),
    close: () => store.close(),
  };
}

describe('a brief asks the store at most eight times, nine where there are many lines', async () => {
  const sample = await sampleReadings();
  for (const [of, readings, most] of [
    ['the sample', sample, MOST],
    ['an archive of 300 reports', madeReadings(0, 300, 300), MOST_OF_MANY],
  ] as const)
    for (const [where, open] of [
      ['memory', memoryBackend],
      ['SQLite', () => sqliteBackend(join(folder, `${readings.length}.db`), false)],
    ] as const)
      it(`of ${of}, in ${where}`, () => {
        const { now, past, close } = asked(open(), readings);
        expect(now.lines).toBeGreaterThan(10);
        expect(now.above.length, `asked for ${now.above.join(', ')}`).toBeLessThanOrEqual(most);
        expect(now.below.length, `read ${now.below.join(', ')}`).toBeLessThanOrEqual(most);
        // As of another moment it asks as often; the store then groups the cells again that straddle it.
        for (const { above, lines } of past) {
          expect(lines).toBeGreaterThan(0);
          expect(above.length, `asked for ${above.join(', ')}`).toBeLessThanOrEqual(most);
        }
        close();
      });
});
