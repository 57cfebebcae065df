import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { control } from '../../src/situation/situation.ts';
import { memoryBackend } from '../../src/store/backends/memory/memory.ts';
import { sqliteBackend } from '../../src/store/backends/sqlite/sqlite.ts';
import { createStore } from '../../src/store/core.ts';
import { fold, openStore } from '../../src/stores.ts';
import { crowded, outlets, readingOf, sampleTale } from '../property/readings.ts';

/* Who holds a place is kept once many reports are in: what is asked is told alike before and after. */

const folder = mkdtempSync(join(tmpdir(), 'sitrep-kept-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const archive = { recorded: '2024-12-20T00:00:00.000Z', archive: true };
const all = { at: null, known: null };
const now = { known: null, at: null };

describe('who holds each place', () => {
  for (const [name, open] of [
    ['memory', memoryBackend],
    ['SQLite', () => sqliteBackend(join(folder, 'kept.db'), false)],
  ] as const)
    it(`in ${name}, is told alike before it is kept and after, and again when more of a place is told`, () => {
      const backend = open();
      const store = createStore(backend, fold);
      store.addReadings(crowded(7), archive);
      const places = store.controlPlaces(null, 100);
      const before = store.holdings({ ...now, places });
      expect(before.flat().length).toBeGreaterThan(5);
      expect(backend.projections.settledHoldings({ ...now, places }).size).toBe(0);
      const digest = store.digest();
      store.keepHoldings();
      expect(backend.projections.settledHoldings({ ...now, places }).size).toBe(places.length);
      expect(store.holdings({ ...now, places })).toEqual(before);
      expect(store.digest()).toBe(digest);
      const more = readingOf({ ...sampleTale, publisher: outlets[4]!, agent: 'M23 fighters' });
      store.addReadings([more], archive);
      expect(backend.projections.unmadeHoldings()).toHaveLength(1);
      const whole = openStore(':memory:');
      whole.addReadings([...crowded(7), more], archive);
      const asked = { place: 'Hama', history: true };
      expect(control(store, all, asked)).toEqual(control(whole, all, asked));
      expect(store.holdings({ ...now, places })).not.toEqual(before);
      store.close();
    });

  it('is kept as a file is closed, and told from what is on record by a reader that comes before', () => {
    const path = join(folder, 'closed.db');
    const store = openStore(path);
    store.addReadings(crowded(9), archive);
    const reader = openStore(path, { readonly: true });
    const places = reader.controlPlaces(null, 100);
    const early = reader.holdings({ ...now, places });
    expect(reader.digest()).toBe(store.digest());
    reader.close();
    store.close();
    const backend = sqliteBackend(path, true);
    expect(backend.projections.unmadeHoldings()).toEqual([]);
    expect([...backend.projections.settledHoldings({ ...now, places }).values()]).toEqual(early);
    backend.close();
  });
});
