import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { routes } from '../src/serve/routes.ts';
import type { Store } from '../src/store/store.ts';
import { openStore } from '../src/stores.ts';
import { handlerOf, writeToken } from './sample-server.ts';

let store: Store;
let serve: ReturnType<typeof handlerOf>;
beforeAll(() => {
  store = openStore(':memory:');
  serve = handlerOf(store);
});
afterAll(() => store.close());

async function ask(path: string, init: { method?: string; body?: string; type?: string } = {}) {
  const { method = 'GET', body, type } = init;
  const headers: Record<string, string> = { host: '127.0.0.1:4600', 'x-sitrep-token': writeToken };
  if (type !== undefined) headers['content-type'] = type;
  // Bytes, so that no content type is added to what was asked for.
  const bytes = body === undefined ? undefined : new TextEncoder().encode(body);
  const response = await serve(new Request(`http://127.0.0.1:4600${path}`, { method, body: bytes, headers }));
  const answer: { error?: string } = await response.json();
  return { status: response.status, error: answer.error ?? '' };
}
const post = (path: string, body: unknown) =>
  ask(path, {
    method: 'POST',
    body: typeof body === 'string' ? body : JSON.stringify(body),
    type: 'application/json',
  });
const judged = { by: 'A. Editor', reason: 'checked', act: { do: 'confirm', line: 'h1' } };

describe('a query that is not understood is told by its place, what stands there, and what to give', () => {
  test.each([
    ['/api/queue?limit=many', 'limit is "many": give a number'],
    ['/api/queue?limit=1.5', 'limit is "1.5": give a whole number'],
    ['/api/queue?limit=0', 'limit is "0": give 1 or more'],
    ['/api/queue?limit=501', 'limit is "501": give 500 at most'],
    ['/api/queue?limit=5&limit=6', 'limit is given 2 times: give it once'],
    ['/api/brief?at=2024-12-08&at=2024-12-09', 'at is given 2 times: give it once'],
    ['/api/changes', 'since is missing: give text'],
    ['/api/export.csv?background=perhaps', 'background is "perhaps": give "yes", "no"'],
    ['/api/footage/f1/pictures/first', 'n is "first": give a number'],
    ['/api/sun?time=2024-12-08&lat=95', 'lat is "95": give 90 at most'],
  ])('%s', async (path, error) => {
    expect(await ask(path)).toEqual({ status: 400, error });
  });
});

describe('so is a body', () => {
  test.each([
    ['/api/judgements', [], 'the body is a list of 0: give an object'],
    ['/api/judgements', { ...judged, by: ' ' }, 'by is empty: give words'],
    ['/api/judgements', { ...judged, reason: 7 }, 'reason is 7: give text'],
    ['/api/judgements', { ...judged, act: { do: 'confirm' } }, 'act.line is missing: give text'],
    [
      '/api/judgements',
      { ...judged, act: { do: 'merge', happenings: ['h1'] } },
      'act.happenings is a list of 1: give two or more',
    ],
    [
      '/api/judgements',
      { ...judged, act: { do: 'place', of: 'h1', place: 7 } },
      'act.place is 7: give an object, or give text',
    ],
    [
      '/api/judgements',
      { ...judged, act: { do: 'place', of: 'h1', place: { name: 3 } } },
      'act.place.name is 3: give text',
    ],
    [
      '/api/judgements',
      { ...judged, act: { do: 'side', party: 'army', side: 'red' } },
      'act.side is "red": a side is a camp of a country: state:RU, opposition:SY',
    ],
    ['/api/replay', { state: 'running' }, 'state is "running": give "playing", "paused"'],
    ['/api/replay', { speed: 0 }, 'speed is 0: give more than 0'],
    [
      '/api/replay',
      { clock: 'noon' },
      'clock is "noon": give an instant such as 2024-12-08T10:12:00Z or a day such as 2024-12-08',
    ],
    ['/api/footage/f1/reports', { reports: [] }, 'reports is a list of 0: give 1 or more'],
    ['/api/footage/f1/reports', { reports: ['ab'] }, 'reports.0 is "ab": give 6 or more characters'],
  ])('%s %j', async (path, body, error) => {
    expect(await post(path, body)).toEqual({ status: 400, error });
  });

  test('an act that does not exist names those that do', async () => {
    const { status, error } = await post('/api/judgements', { ...judged, act: { do: 'bless' } });
    expect(status).toBe(400);
    expect(error).toMatch(/^act\.do is "bless": give "merge", "apart", .*"undo"/);
  });

  test('a long value is cut', async () => {
    const { error } = await post('/api/replay', { state: 'x'.repeat(10_000) });
    expect(error.length).toBeLessThan(200);
  });
});

describe('what is no JSON', () => {
  const jsonRoutes = Object.values(routes).filter((route) => 'request' in route && 'body' in route.request);
  const pathOf = (path: string): string => path.replaceAll(/\{\w+\}/g, 'f1');

  test.each(jsonRoutes.map(({ path }) => pathOf(path)))(
    '%s: 400 for a broken body, 415 for another type',
    async (path) => {
      for (const body of ['', '{', '{"by": "A. Editor",}', 'by=A.+Editor', '\u0000']) {
        const { status, error } = await post(path, body);
        expect(status).toBe(400);
        expect(error).toMatch(/^The body is not JSON \(.+\): send one object/);
      }
      for (const type of ['text/plain', 'application/x-www-form-urlencoded', 'application/jsonp', 'json', undefined]) {
        const { status, error } = await ask(path, { method: 'POST', body: JSON.stringify(judged), type });
        expect(status).toBe(415);
        expect(error).toContain('"content-type: application/json"');
      }
    },
  );

  test('JSON in UTF-8 says so, or not, or is a kind of JSON', async () => {
    for (const type of ['application/json; charset=utf-8', 'application/vnd.sample+json'])
      expect(await ask('/api/replay', { method: 'POST', body: '{}', type })).toMatchObject({ status: 409 });
  });
});

test('no route lets the validator’s own words or a fault of the program out, whatever comes in', async () => {
  const junk = [
    null,
    7,
    'x',
    [],
    {},
    { by: [], reason: {}, act: 'x' },
    { ...judged, act: { do: null } },
    { speed: 'fast' },
  ];
  for (const route of Object.values(routes)) {
    const path = route.path.replaceAll(/\{\w+\}/g, '%00');
    const queries = ['', '?limit=x&offset=-1&at=&known=x&n=x', '?at=x&at=y&time=x&lat=x&since=&background=&words=%00'];
    // A feed never ends.
    if (path === '/api/feed') continue;
    for (const query of route.method === 'get' ? queries : [''])
      for (const body of route.method === 'get' ? [undefined] : junk) {
        const type = body === undefined ? undefined : 'application/json';
        const made = {
          method: route.method.toUpperCase(),
          body: body === undefined ? undefined : JSON.stringify(body),
          type,
        };
        const response = await serve(
          new Request(`http://127.0.0.1:4600${path}${query}`, {
            method: made.method,
            body: made.body,
            headers: { host: '127.0.0.1:4600', 'x-sitrep-token': writeToken, ...(type && { 'content-type': type }) },
          }),
        );
        const text = await response.text();
        expect(`${route.path} ${text}`).not.toMatch(/Invalid input|expected .* received|A fault of the program/);
        expect(response.status).toBeLessThan(500);
      }
  }
});
