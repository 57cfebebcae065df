import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Store } from '../src/store/store.ts';
import { openStore } from '../src/stores.ts';
import { handlerOf, writeToken } from './sample-server.ts';

const secret = 'a-secret-of-sixteen-or-more';
let store: Store;

beforeAll(() => {
  store = openStore(':memory:');
});
afterAll(() => {
  store.close();
});

type Ask = { method?: string; headers?: Record<string, string>; body?: string | Uint8Array<ArrayBuffer> };
const asker =
  (serve: ReturnType<typeof handlerOf>, host = '127.0.0.1:4600') =>
  async (path: string, { headers = {}, ...rest }: Ask = {}) =>
    serve(new Request(`http://${host}${path}`, { ...rest, headers: { host, ...headers } }));

describe('on loopback', () => {
  const ask = (path: string, init?: Ask) => asker(handlerOf(store))(path, init);

  test.each(['localhost:4600', '127.0.0.1:80', '[::1]:4600'])('answers the Host %s', async (host) => {
    expect((await ask('/api/meta', { headers: { host } })).status).toBe(200);
  });

  test.each(['evil.example', '127.0.0.1.evil.example', 'localhost.evil.example:4600', '10.0.0.1', ''])(
    'refuses the Host "%s"',
    async (host) => {
      expect((await ask('/api/meta', { headers: { host } })).status).toBe(421);
    },
  );

  test('lets the page ask from its own Origin', async () => {
    expect((await ask('/api/meta', { headers: { origin: 'http://127.0.0.1:4600' } })).status).toBe(200);
  });

  test.each(['http://evil.example', 'null', 'http://127.0.0.1:9999', 'http://localhost:4600'])(
    'refuses the Origin %s',
    async (origin) => {
      expect((await ask('/api/meta', { headers: { origin } })).status).toBe(403);
    },
  );

  test('a write needs the token of the page, whatever its method', async () => {
    const body = 'Rebels seized Hama on Friday.';
    for (const method of ['POST', 'PUT', 'DELETE', 'PATCH'])
      expect((await ask('/api/reports', { method, body })).status).toBe(403);
    const wrong = { 'x-sitrep-token': 'a-token-for-testt' };
    expect((await ask('/api/reports', { method: 'POST', body, headers: wrong })).status).toBe(403);
    const right = { 'x-sitrep-token': writeToken };
    const added = await ask('/api/reports', { method: 'POST', body, headers: right });
    expect(await added.json()).toEqual({ added: 1, already: 0 });
  });

  test('every answer, refusals too, carries the policy that runs no foreign script and stands in no foreign page', async () => {
    for (const [path, host, method] of [
      ['/api/meta', '127.0.0.1', 'GET'],
      ['/', '127.0.0.1', 'GET'],
      ['/nothing', '127.0.0.1', 'GET'],
      ['/api/brief?at=once', '127.0.0.1', 'GET'],
      ['/api/export.csv', '127.0.0.1', 'GET'],
      ['/api/meta', 'evil.example', 'GET'],
      ['/api/judgements', '127.0.0.1', 'POST'],
    ]) {
      const { headers } = await ask(path!, { headers: { host: host! }, method });
      const policy = (headers.get('content-security-policy') ?? '').split(';').map((part) => part.trim().split(' '));
      expect(Object.fromEntries(policy.map(([name, ...sources]) => [name, sources.join(' ')]))).toEqual({
        'default-src': "'none'",
        'script-src': "'self'",
        'style-src': "'self'",
        'img-src': "'self' data: blob:",
        'connect-src': "'self'",
        'worker-src': "'self'",
        'font-src': "'self'",
        'base-uri': "'none'",
        'form-action': "'none'",
        'frame-ancestors': "'none'",
      });
      expect(Object.fromEntries(headers)).toMatchObject({
        'x-content-type-options': 'nosniff',
        'x-frame-options': 'DENY',
        'referrer-policy': 'no-referrer',
        'cross-origin-opener-policy': 'same-origin',
        'cross-origin-resource-policy': 'same-origin',
      });
      expect(headers.has('strict-transport-security')).toBe(false);
    }
  });

  test.each(['/../package.json', '/..%2fpackage.json', '/%2e%2e/%2e%2e/package.json', '/.git/config', '/%00', '/%ff'])(
    'gives no file outside the desk: %s',
    async (path) => {
      const response = await ask(path);
      expect(response.status).toBe(404);
      expect(await response.text()).not.toContain('"name": "sitrep"');
    },
  );

  test('a body that is too large, empty, binary or undated wrongly is refused in one sentence', async () => {
    const headers = { 'x-sitrep-token': writeToken };
    const post = async (path: string, body: string | Uint8Array<ArrayBuffer>) => {
      const response = await ask(path, { method: 'POST', body, headers });
      return [response.status, ((await response.json()) as { error: string }).error] as const;
    };
    expect(await post('/api/read', new Uint8Array(10 * 1024 * 1024 + 1).fill(32))).toEqual([
      413,
      expect.stringContaining('10 MB'),
    ]);
    expect(await post('/api/read', '')).toEqual([422, expect.stringContaining('empty')]);
    expect(
      await post(
        '/api/read',
        Uint8Array.from({ length: 999 }, (_, i) => (i * 197) % 256),
      ),
    ).toEqual([422, expect.stringContaining('binary')]);
    expect(await post('/api/read?published=yesterday', 'Rebels seized Hama.')).toEqual([
      422,
      expect.stringContaining('"yesterday"'),
    ]);
  });
});

describe('where other machines are let in', () => {
  const ask = (path: string, init?: Ask) => asker(handlerOf(store, secret, '0.0.0.0'), 'desk.example:4600')(path, init);

  test('every request carries the secret', async () => {
    expect((await ask('/')).status).toBe(401);
    expect((await ask('/api/meta')).status).toBe(401);
    expect((await ask('/api/meta', { headers: { authorization: `Bearer ${secret}x` } })).status).toBe(401);
    expect((await ask('/api/meta', { headers: { authorization: `Bearer ${secret}` } })).status).toBe(200);
  });

  test('?token= becomes a cookie that scripts and other sites do not see, and leaves the address', async () => {
    const response = await ask(`/?token=${secret}`);
    expect(response.status).toBe(302);
    expect(response.headers.get('location')).toBe('/');
    const cookie = response.headers.get('set-cookie') ?? '';
    expect(cookie).toMatch(/HttpOnly/);
    expect(cookie).toMatch(/SameSite=Strict/);
    expect((await ask('/api/meta', { headers: { cookie: cookie.split(';')[0]! } })).status).toBe(200);
  });
});
