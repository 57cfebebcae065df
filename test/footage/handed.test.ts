import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Brief, BriefLine } from '../../src/record/happening.ts';
import { createDeskServer, type DeskHandler } from '../../src/serve/index.ts';
import type { Store } from '../../src/store/store.ts';
import { openStore } from '../../src/stores.ts';
import { handlerOf, writeToken } from '../sample-server.ts';
import { drawnScene } from './drawn-scene.ts';

const folder = mkdtempSync(join(tmpdir(), 'handed-footage-'));
const situation = join(folder, 'situation.db');
let store: Store;
let server: DeskHandler;
let minutes = 0;

beforeAll(() => {
  store = openStore(situation);
  const clock = () => new Date(Date.UTC(2024, 11, 9, 8, ++minutes)).toISOString();
  server = createDeskServer({ store, token: null, host: '127.0.0.1', writeToken, clock });
});
afterAll(() => {
  server.close();
  store.close();
  rmSync(folder, { recursive: true, force: true });
});

const call = async (path: string, init: RequestInit = {}) => {
  const headers = { host: '127.0.0.1:4600', 'x-sitrep-token': writeToken, ...init.headers };
  return server(new Request(`http://127.0.0.1:4600${path}`, { ...init, headers }));
};
const get = async <T>(path: string) => (await (await call(path)).json()) as T;
const post = async <T>(path: string, value: unknown) => {
  const headers = { 'content-type': 'application/json' };
  const answer = await call(path, { method: 'POST', headers, body: JSON.stringify(value) });
  return { status: answer.status, body: (await answer.json()) as T };
};
const hand = async (bytes: Uint8Array | string, query: Record<string, string> = {}) => {
  const body = typeof bytes === 'string' ? bytes : new Uint8Array(bytes);
  const answer = await call(`/api/footage?${new URLSearchParams(query)}`, { method: 'POST', body });
  return {
    status: answer.status,
    body: (await answer.json()) as { ids: string[]; added: number; left: unknown[]; error: string },
  };
};
const verdict = (id: string, what: string) =>
  post<{ step: { id: string }; error: string }>(`/api/footage/${id}/steps`, {
    by: 'A. Sample',
    note: 'the bridge was torn down years before',
    act: { do: 'verdict', verdict: what },
  });
const lines = (id: string) => get<BriefLine[]>(`/api/footage/${id}/lines`);

describe('footage handed in over HTTP', () => {
  test('is kept, tied to a report, sinks its line by a verdict, and the line stands again when that is taken back', async () => {
    const text = 'SAMPLEVILLE, 8 December 2024. Rebels captured the town of Salamiyah on Saturday.';
    const published = '2024-12-08T09:00:00Z';
    await call(`/api/reports?${new URLSearchParams({ published, publisher: 'Sample Wire' })}`, {
      method: 'POST',
      body: text,
    });
    const [report] = await get<{ id: string }[]>('/api/reports');
    const before = await get<Brief>('/api/brief');
    expect(before.established.length + before.claimed.length).toBeGreaterThan(0);

    const { status, body } = await hand(await drawnScene(1), {
      name: '../../etc/street\u0007.jpg',
      source: '@sample_account',
      claimedTime: '2024-12-08',
      reports: report!.id,
    });
    expect(status).toBe(200);
    expect(body).toMatchObject({ added: 1, left: [] });
    const [id] = body.ids;
    const [leaning] = await lines(id!);
    expect(leaning!.text).toContain('Salamiyah');
    expect(leaning!.status).not.toBe('disputed');
    const piece = await get<{ sightings: { footage: { from: { input: string } } }[] }>(`/api/footage/${id}`);
    expect(piece.sightings[0]!.footage.from.input).toBe('street.jpg');
    expect(readdirSync(`${situation}.media`).every((name) => /^([0-9a-f]{64}|derived)$/.test(name))).toBe(true);

    const given = await verdict(id!, 'misattributed');
    expect(given.status).toBe(200);
    expect((await lines(id!))[0]).toMatchObject({ status: 'disputed' });
    const undo = { by: 'B. Sample', note: 'another bridge', act: { do: 'undo', step: given.body.step.id } };
    expect((await post(`/api/footage/${id}/steps`, undo)).status).toBe(200);
    expect((await lines(id!))[0]!.status).toBe(leaning!.status);
    expect((await post(`/api/footage/${id}/steps`, undo)).status).toBe(422);
  });

  test('a copy leans the lines of the other on itself; what was kept can be tied later', async () => {
    const { body } = await hand(await drawnScene(1, { quality: 40, width: 400 }), { name: 'copy.jpg' });
    const [copy] = await get<{ copies: unknown[]; reports: string[] }[]>('/api/footage').then((all) => all.slice(-1));
    expect(copy!.copies).toHaveLength(1);
    expect(copy!.reports).toEqual([]);
    const [first] = await get<{ id: string }[]>('/api/footage');
    const leaning = await lines(first!.id);
    expect(leaning.length).toBeGreaterThan(0);
    expect(await lines(body.ids[0]!)).toEqual(leaning);
    const other = await hand(await drawnScene(7));
    const [id] = other.body.ids;
    expect(await lines(id!)).toEqual([]);
    const [report] = await get<{ id: string }[]>('/api/reports');
    expect((await post(`/api/footage/${id}/reports`, { reports: [report!.id] })).body).toMatchObject({ added: 1 });
    expect(await lines(id!)).toEqual(leaning);
    expect((await post(`/api/footage/${id}/reports`, { reports: ['ffffffffffff'] })).status).toBe(422);
  });

  test('is shown larger than its thumbnail', async () => {
    const { body } = await hand(await drawnScene(3, { width: 900 }));
    const view = await call(`/api/footage/${body.ids[0]}/view`);
    expect(view.headers.get('content-type')).toBe('image/jpeg');
    const { default: sharp } = await import('sharp');
    expect((await sharp(Buffer.from(await view.arrayBuffer())).metadata()).width).toBe(900);
  });

  test('what is no footage is refused with its reason, and nothing is kept', async () => {
    const kept = (await get<unknown[]>('/api/footage')).length;
    expect(await hand('just words', { name: 'photo.jpg' })).toMatchObject({
      status: 422,
      body: { error: expect.stringMatching(/photo\.jpg: it is neither photo nor video/) },
    });
    expect((await hand('')).status).toBe(422);
    const large = await call('/api/footage', { method: 'POST', body: 'x', headers: { 'content-length': '600000000' } });
    expect([large.status, await large.json()]).toEqual([422, { error: expect.stringMatching(/more than 500 MB/) }]);
    expect((await hand('<svg xmlns="http://www.w3.org/2000/svg"><script/></svg>')).body.error).toMatch(/SVG/);
    expect((await hand(await drawnScene(4), { published: 'once' })).status).toBe(400);
    expect((await hand(await drawnScene(4), { reports: 'ffffffffffff' })).status).toBe(422);
    expect(await get<unknown[]>('/api/footage')).toHaveLength(kept);
  });

  test('steps are validated at the door', async () => {
    const { id } = (await get<{ id: string }[]>('/api/footage'))[0]!;
    for (const wrong of [
      { by: '', note: 'x', act: { do: 'landmark' } },
      { by: 'A', note: 'x', act: { do: 'geolocated', place: null, lat: 95, lon: 0, radius: 10 } },
      { by: 'A', note: 'x', act: { do: 'verdict', verdict: 'true' } },
      { by: 'A', note: 'x', act: { do: 'landmark' }, confidence: { low: 0.9, high: 0.1 } },
    ])
      expect((await post(`/api/footage/${id}/steps`, wrong)).status).toBe(400);
    const unknown = { by: 'A', note: 'x', act: { do: 'landmark' }, pictures: ['f000000000000'] };
    expect((await post(`/api/footage/${id}/steps`, unknown)).status).toBe(422);
    expect((await verdict('f000000000000', 'verified')).status).toBe(404);
  });

  test('only where the server may write, and only with the token of the page', async () => {
    const bytes = new Uint8Array(await drawnScene(5));
    const bare = new Request('http://127.0.0.1:4600/api/footage', {
      method: 'POST',
      body: bytes,
      headers: { host: '127.0.0.1:4600' },
    });
    expect((await server(bare)).status).toBe(403);
    const memory = openStore(':memory:');
    const headers = { host: '127.0.0.1:4600', 'x-sitrep-token': writeToken };
    const answer = await handlerOf(memory)(
      new Request('http://127.0.0.1:4600/api/footage', { method: 'POST', body: bytes, headers }),
    );
    expect(answer.status).toBe(409);
    memory.close();
  });
});
