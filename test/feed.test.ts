import { generateKeyPairSync } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { engine } from '../src/engine.ts';
import { Alert } from '../src/record/alert.ts';
import { Brief, SituationDiff } from '../src/record/happening.ts';
import type { Reading } from '../src/record/reading.ts';
import type { FeedEvent } from '../src/record/wire/feed.ts';
import { createFeed } from '../src/serve/feed.ts';
import { createDeskServer } from '../src/serve/index.ts';
import { liveSource } from '../src/serve/live.ts';
import { applyDiff, brief } from '../src/situation/situation.ts';
import type { Store } from '../src/store/store.ts';
import { openStore, storeUpTo } from '../src/stores.ts';
import { chance, readingOf, tales } from './property/readings.ts';
import { listen, sampleReadings, writeToken } from './sample-server.ts';

const all = { at: null, known: null };
const recorded = '2024-12-20T00:00:00.000Z';
const readings = (seed: number, count: number): Reading[] =>
  tales(seed, count, 9).map((tale) => readingOf(tale, engine()));

/** The brief that a reader of the feed holds: it begins with a brief and replays the diffs. */
function replay(start: Brief | null, events: readonly FeedEvent[]): Brief {
  let held = start;
  for (const event of events) {
    if (event.type === 'brief') held = event.data;
    if (event.type === 'diff') held = applyDiff(held!, event.data);
  }
  return held!;
}

describe('the feed', () => {
  test('on random histories, wherever a reader breaks off and goes on, tells each event once and leads to the brief now', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1_000_000 }), (seed) => {
        const next = chance(seed);
        const store = openStore(':memory:');
        let feed = createFeed(liveSource(store));
        const whole: FeedEvent[] = [];
        feed.listen(null, (event) => whole.push(event));
        const own: FeedEvent[] = [];
        let leave = feed.listen(null, (event) => own.push(event));
        for (const reading of readings(seed, 24)) {
          if (next() < 0.3) leave();
          store.addReadings([reading], { recorded, archive: next() < 0.7 });
          feed.now();
          if (next() < 0.4) {
            leave();
            // Sometimes it broke off in the middle of a step.
            if (next() < 0.5 && own.length > 1) own.pop();
            leave = feed.listen(own.at(-1)?.id ?? null, (event) => own.push(event));
          }
        }
        leave();
        feed.listen(own.at(-1)?.id ?? null, (event) => own.push(event))();
        expect(own).toEqual(whole);
        expect(replay(null, own)).toEqual(brief(store, all));
        // The program was started again: what it kept is gone, the log is not.
        const early = own[Math.floor(next() * own.length)];
        const held = replay(null, own.slice(0, own.indexOf(early!) + 1));
        feed.close();
        feed = createFeed(liveSource(store));
        const rest: FeedEvent[] = [];
        feed.listen(early!.id, (event) => rest.push(event))();
        expect(replay(held, rest)).toEqual(brief(store, all));
        expect(rest.some(({ type }) => type === 'brief')).toBe(false);
      }),
      { numRuns: 12 },
    );
  });

  test('from nothing on, tells everything', () => {
    const store = openStore(':memory:');
    const empty = brief(store, all);
    store.addReadings(readings(7, 20), { recorded, archive: true });
    const seen: FeedEvent[] = [];
    createFeed(liveSource(store)).listen('0', (event) => seen.push(event))();
    expect(seen[0]!.type).toBe('diff');
    expect(replay(empty, seen)).toEqual(brief(store, all));
  });

  test('begins anew for a reader of another log, or of one that was made again', () => {
    const store = openStore(':memory:');
    store.addReadings(readings(3, 4), { recorded });
    const seen: FeedEvent[] = [];
    createFeed(liveSource(store)).listen('9999', (event) => seen.push(event))();
    expect(seen.map(({ type }) => type)).toEqual(['brief']);
  });

  test('tells nothing of what was erased, not even that it is gone', () => {
    const store = openStore(':memory:');
    const [erased, ...others] = readings(8, 12);
    store.addReadings(others.slice(0, 6), { recorded, archive: true });
    const feed = createFeed(liveSource(store));
    const start = feed.now().position;
    const seen: FeedEvent[] = [];
    feed.listen(String(start), (event) => seen.push(event));
    store.addReadings([erased!], { recorded, archive: true });
    feed.now();
    expect(JSON.stringify(seen)).toContain(erased!.report.id);
    const before = seen.at(-1)!.id;
    const key = generateKeyPairSync('ed25519').privateKey.export({ type: 'pkcs8', format: 'pem' }) as string;
    store.erase(store.planErasure({ report: erased!.report.id }), {
      by: 'A. Editor',
      reason: 'asked for',
      recorded,
      key,
    });
    const rest: FeedEvent[] = [];
    for (const after of [before, String(start), '0']) feed.listen(after, (event) => rest.push(event))();
    feed.listen(String(start), (event) => rest.push(event));
    store.addReadings(others.slice(6), { recorded, archive: true });
    feed.now();
    expect(rest.map(({ type }) => type)).toContain('brief');
    expect(JSON.stringify(rest)).not.toContain(erased!.report.id);
    expect(replay(null, rest.slice(rest.findIndex(({ type }) => type === 'brief')))).toEqual(brief(store, all));
  });

  test('what was, folded again up to an entry, is what the store said then', () => {
    const store = openStore(':memory:');
    store.addReadings(readings(5, 10), { recorded, archive: true });
    const [then, digest, seq] = [brief(store, all), store.digest(), store.head()!.seq];
    store.addReadings(readings(6, 10), { recorded, archive: true });
    expect(brief(storeUpTo(store, seq), all)).toEqual(then);
    expect(storeUpTo(store, seq).digest()).toBe(digest);
  });
});

interface Frame {
  id: string;
  event: string;
  data: unknown;
}

/** Reads server-sent events until it is ended. */
async function read(address: string, headers: Record<string, string> = {}) {
  const ender = new AbortController();
  const response = await fetch(address, { headers, signal: ender.signal });
  const frames: Frame[] = [];
  let text = '';
  const done = (async () => {
    for await (const chunk of response.body!.pipeThrough(new TextDecoderStream())) {
      text += chunk;
      const parts = text.split('\n\n');
      text = parts.pop()!;
      for (const part of parts) {
        const fields = Object.fromEntries(part.split('\n').map((line) => line.split(/: (.*)/s).slice(0, 2)));
        if (fields.event !== undefined)
          frames.push({ id: fields.id, event: fields.event, data: JSON.parse(fields.data) });
      }
    }
  })().catch((error: Error) => {
    if (error.name !== 'AbortError') throw error;
  });
  return {
    response,
    frames,
    done,
    end: () => ender.abort(),
    async until(enough: () => boolean) {
      for (let i = 0; i < 200 && !enough(); i++) await pause(25);
      expect(enough()).toBe(true);
    },
  };
}

describe('the feed over HTTP', () => {
  const folder = mkdtempSync(join(tmpdir(), 'sitrep-feed-'));
  const path = join(folder, 'live.db');
  let store: Store;
  let server: Awaited<ReturnType<typeof listen>>;
  let samples: Reading[];
  beforeAll(async () => {
    samples = await sampleReadings();
    store = openStore(path);
    store.addReadings(samples.slice(0, 10), { recorded, archive: true });
    server = await listen(store);
  });
  afterAll(async () => {
    await server.close();
    store.close();
    rmSync(folder, { recursive: true });
  });
  const post = (body: string) =>
    fetch(`${server.address}/api/reports?name=note.txt&published=2024-12-08T12:00Z&publisher=Sample%20Wire`, {
      method: 'POST',
      body,
      headers: { 'x-sitrep-token': writeToken },
    });

  test('tells many listeners what a posted report changed, and goes on from the place of a brief', async () => {
    const response = await fetch(`${server.address}/api/brief`);
    const position = response.headers.get('x-sitrep-position');
    const held = Brief.parse(await response.json());
    const many = await Promise.all(
      Array.from({ length: 40 }, () => read(`${server.address}/api/feed?after=${position}`)),
    );
    expect(many[0]!.response.headers.get('content-type')).toMatch(/^text\/event-stream/);
    expect((await post('Government forces withdrew from Homs on Sunday, the army said.')).status).toBe(200);
    await Promise.all(many.map(({ frames, until }) => until(() => frames.some(({ event }) => event === 'diff'))));
    const [first] = many[0]!.frames;
    expect(applyDiff(held, SituationDiff.parse(first!.data))).toEqual(brief(store, all));
    for (const { frames } of many) expect(frames).toEqual(many[0]!.frames);
    for (const { end } of many) end();
  });

  test('sees what another process adds, says what is worth an alert, and goes on by Last-Event-ID without loss', async () => {
    const one = await read(`${server.address}/api/feed`);
    await one.until(() => one.frames.length === 1);
    expect(one.frames[0]!.event).toBe('brief');
    const other = openStore(path);
    other.addReadings(samples.slice(10, 18), { recorded, archive: true });
    await one.until(() => one.frames.some(({ event }) => event === 'alert'));
    one.end();
    await one.done;
    for (const { data } of one.frames.filter(({ event }) => event === 'alert')) {
      const alert = Alert.parse(data);
      expect(alert.line.told.length).toBeGreaterThan(0);
      expect(alert.origins.length).toBeGreaterThan(0);
    }
    // Away while more came in; it had seen all but the last of the alerts.
    const last = one.frames.at(-2)!;
    other.addReadings(samples.slice(18), { recorded, archive: true });
    other.close();
    const two = await read(`${server.address}/api/feed`, { 'last-event-id': last.id });
    await two.until(() => two.frames.filter(({ event }) => event === 'diff').length === 1);
    expect(two.frames[0]).toEqual(one.frames.at(-1));
    const all = [...one.frames.slice(0, -1), ...two.frames].map(({ id, event, data }) => ({ id, type: event, data }));
    expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
    expect(replay(null, all as FeedEvent[])).toEqual(brief(store, { at: null, known: null }));
    two.end();
  });

  test('refuses an id that is none', async () => {
    expect((await fetch(`${server.address}/api/feed?after=yesterday`)).status).toBe(400);
  });

  test('ends every stream when the server closes', async () => {
    const quiet = openStore(':memory:');
    const handler = createDeskServer({
      store: quiet,
      token: null,
      host: '127.0.0.1',
      writeToken,
      clock: () => recorded,
    });
    const response = await handler(new Request('http://127.0.0.1/api/feed', { headers: { host: '127.0.0.1' } }));
    handler.close();
    expect(await response.text()).toContain('event: brief');
  });
});
