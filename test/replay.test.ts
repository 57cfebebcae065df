import { describe, expect, test } from 'vitest';
import type { FeedEvent } from '../src/record/wire/feed.ts';
import { createFeed } from '../src/serve/feed.ts';
import { createDeskServer } from '../src/serve/index.ts';
import { createReplay, type Timing } from '../src/serve/replay.ts';
import { applyDiff, brief, happenings } from '../src/situation/situation.ts';
import { storeAsOf } from '../src/store/past/as-of.ts';
import type { Store } from '../src/store/store.ts';
import { openStore } from '../src/stores.ts';
import { readingOf, tales } from './property/readings.ts';
import { writeToken } from './sample-server.ts';

const all = { at: null, known: null };
const day = (n: number): number => Date.parse('2024-11-27T00:00:00Z') + n * 86_400_000;

function history(seed: number): Store {
  const store = openStore(':memory:');
  const readings = tales(seed, 40, 9).map((tale) => readingOf(tale));
  store.addReadings(readings, { recorded: '2024-12-20T00:00:00.000Z', archive: true });
  return store;
}

/** A clock that the test moves: calls fall due in order. */
function madeTime(): Timing & { pass(ms: number): void } {
  let now = 0;
  let due: { at: number; call: () => void }[] = [];
  return {
    now: () => now,
    later(ms, call) {
      const one = { at: now + ms, call };
      due.push(one);
      return () => {
        due = due.filter((other) => other !== one);
      };
    },
    pass(ms) {
      const end = now + ms;
      for (;;) {
        due.sort((a, b) => a.at - b.at);
        if (due.length === 0 || due[0]!.at > end) break;
        const { at, call } = due.shift()!;
        now = at;
        call();
      }
      now = end;
    },
  };
}

describe('a replay', () => {
  test('tells each moment once, in order, when its time has come, and ends with what was known at the end', () => {
    const stored = history(11);
    const time = madeTime();
    const run = createReplay(stored, { from: day(2), to: day(6), speed: 3600 }, time);
    const feed = createFeed(run.source);
    const events: FeedEvent[] = [];
    feed.listen(null, (event) => events.push(event));
    run.onStep(() => void feed.now());
    run.order({ state: 'playing' });
    // A day of the world is 24 seconds.
    time.pass(24_000);
    expect(run.state()).toMatchObject({ clock: '2024-11-30T00:00:00Z', state: 'playing' });
    const passed = stored.reports({ known: day(3), limit: 100 }).filter(({ known }) => Date.parse(known) > day(2));
    expect(run.state().passed).toBe(new Set(passed.map(({ known }) => known)).size);
    run.order({ state: 'paused' });
    time.pass(1_000_000);
    expect(run.state()).toMatchObject({ clock: '2024-11-30T00:00:00Z', state: 'paused' });
    run.order({ state: 'playing', speed: null });
    time.pass(1);
    expect(run.state()).toMatchObject({ clock: '2024-12-03T00:00:00Z', state: 'ended' });
    const diffs = events.filter(({ type }) => type === 'diff');
    expect(diffs).toHaveLength(run.state().moments);
    let held = events[0]!.type === 'brief' ? events[0]!.data : null;
    for (const event of diffs) if (event.type === 'diff') held = applyDiff(held!, event.data);
    expect({ ...held, known: null }).toEqual({ ...brief(run.store, all), known: null });
    expect(happenings(run.store, all)).toEqual(happenings(stored, { at: null, known: '2024-12-03T00:00:00Z' }));
  });

  test('goes back and on again as asked', () => {
    const time = madeTime();
    const run = createReplay(history(12), { from: day(1), to: day(7), speed: 60 }, time);
    run.order({ clock: '2024-12-02T00:00:00Z' });
    const later = run.state().passed;
    run.order({ clock: '2024-11-29T00:00:00Z' });
    expect(run.state().passed).toBeLessThan(later);
    run.order({ clock: '2030-01-01T00:00:00Z' });
    expect(run.state()).toMatchObject({ state: 'ended', clock: '2024-12-04T00:00:00Z' });
  });

  test('shows nothing that was learned later, by whatever way it is asked, and takes nothing in', async () => {
    const stored = history(13);
    const run = createReplay(stored, { from: day(3), to: day(6), speed: 60 }, madeTime());
    const later = stored.reports({ limit: 1 })[0];
    const handler = createDeskServer({
      store: run.store,
      replay: run,
      token: null,
      host: '127.0.0.1',
      writeToken,
      clock: () => run.state().clock,
    });
    const ask = async (path: string, init: RequestInit = {}) => {
      const response = await handler(
        new Request(`http://127.0.0.1/api/${path}`, {
          ...init,
          headers: { host: '127.0.0.1', 'x-sitrep-token': writeToken, 'content-type': 'application/json' },
        }),
      );
      return { status: response.status, body: (await response.json()) as never };
    };
    expect((await ask(`reports/${later!.id}`)).status).toBe(404);
    const { body } = await ask('reports?limit=500');
    expect((body as { known: string }[]).every(({ known }) => Date.parse(known) <= day(3))).toBe(true);
    const now = (await ask('brief?known=2025-01-01')).body as object;
    expect({ ...now, known: null }).toEqual(brief(run.store, all));
    expect((await ask('reports?name=a.txt', { method: 'POST', body: 'Rebels took Hama.' })).status).toBe(409);
    const never = JSON.stringify({ clock: '2024-13-45' });
    expect((await ask('replay', { method: 'POST', body: never })).status).toBe(400);
    const order = JSON.stringify({ state: 'paused', clock: '2024-12-01T00:00:00Z' });
    expect((await ask('replay', { method: 'POST', body: order })).body).toMatchObject({
      clock: '2024-12-01T00:00:00Z',
      state: 'paused',
    });
    handler.close();
  });

  test('as of a moment, a store answers as if it had learned nothing since', () => {
    for (const seed of [21, 22, 23]) {
      const stored = history(seed);
      const at = day(4) + 3_600_000;
      const early = openStore(':memory:');
      early.addReadings(
        tales(seed, 40, 9)
          .filter(({ published }) => published <= at)
          .map((tale) => readingOf(tale)),
        { recorded: '2024-12-20T00:00:00.000Z', archive: true },
      );
      expect(
        brief(
          storeAsOf(stored, () => at),
          all,
        ),
      ).toEqual(brief(early, all));
    }
  });
});
