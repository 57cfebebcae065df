import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { afterEach, describe, expect, it } from 'vitest';
import { refusedAddress } from './address.ts';
import { createFetch, type FetchSettings } from './fetch.ts';
import type { FetchPage } from './read.ts';

const servers: Server[] = [];
afterEach(() => {
  for (const server of servers.splice(0)) {
    server.closeAllConnections();
    server.close();
  }
});

/** A server on loopback under the name public.example, which resolves to it; only that one address is let through. */
async function serve(
  handle: (request: IncomingMessage, response: ServerResponse, base: string) => void,
  settings: FetchSettings = {},
): Promise<{ base: string; fetch: FetchPage; asked: string[] }> {
  let base = '';
  const asked: string[] = [];
  const server = createServer((request, response) => {
    asked.push(`${request.headers.host}${request.url}`);
    handle(request, response, base);
  });
  servers.push(server);
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  base = `http://public.example:${(server.address() as AddressInfo).port}`;
  const fetch = createFetch({
    resolve: async (host) => [{ address: host === 'public.example' ? '127.0.0.1' : '10.0.0.7', family: 4 }],
    refuse: (address) => (address === '127.0.0.1' ? null : refusedAddress(address)),
    ...settings,
  });
  return { base, fetch, asked };
}

describe('fetching', () => {
  it('connects to the checked address under the name that was asked for', async () => {
    const { base, fetch, asked } = await serve((_, response) => {
      response.setHeader('content-type', 'text/html; charset=utf-8').end('<p>The army left.</p>');
    });
    const page = await fetch(`${base}/story`);
    expect(page).toMatchObject({ url: `${base}/story`, contentType: 'text/html; charset=utf-8' });
    expect(asked).toEqual([`${new URL(base).host}/story`]);
  });

  it('looks a name up once only, so that a second answer cannot lead it elsewhere', async () => {
    let lookups = 0;
    const { base, fetch } = await serve((_, response) => response.end('x'), {
      resolve: async () => {
        lookups += 1;
        return [{ address: lookups === 1 ? '127.0.0.1' : '10.0.0.1', family: 4 }];
      },
    });
    expect(await fetch(base)).toHaveProperty('bytes');
    expect(lookups).toBe(1);
  });

  it.each([
    ['http://127.0.0.1/', /a loopback address/],
    ['http://2130706433/', /a loopback address/],
    ['http://[::1]/', /a loopback address/],
    ['http://169.254.169.254/latest/meta-data', /a link-local address/],
    ['http://[::ffff:192.168.0.1]/', /an IPv4-mapped address/],
    ['ftp://example.org/', /only http and https/],
    ['http://user:secret@example.org/', /no user name or password/],
    ['not an address', /no valid address/],
  ])('refuses %s', async (url, reason) => {
    const answer = await createFetch({ resolve: async () => [] })(url);
    expect(answer).toMatchObject({ refused: expect.stringMatching(reason) });
    expect(JSON.stringify(answer)).not.toContain('secret');
  });

  it('refuses a name if any of its addresses is private', async () => {
    const fetch = createFetch({
      resolve: async () => [
        { address: '93.184.216.34', family: 4 },
        { address: '192.168.0.1', family: 4 },
      ],
    });
    expect(await fetch('http://mixed.example/')).toMatchObject({
      refused: expect.stringContaining('192.168.0.1, a private address'),
    });
  });

  it('follows redirects, and checks each', async () => {
    const { base, fetch } = await serve((request, response, own) => {
      if (request.url === '/a') response.writeHead(302, { location: '/b' }).end();
      else if (request.url === '/b') response.writeHead(301, { location: `${own}/c` }).end();
      else if (request.url === '/in') response.writeHead(302, { location: 'http://inside.example/' }).end();
      else if (request.url === '/file') response.writeHead(302, { location: 'file:///etc/passwd' }).end();
      else if (request.url === '/loop') response.writeHead(302, { location: '/loop' }).end();
      else response.end('done');
    });
    expect(await fetch(`${base}/a`)).toMatchObject({ url: `${base}/c` });
    expect(await fetch(`${base}/in`)).toMatchObject({
      refused: expect.stringContaining('10.0.0.7, a private address'),
    });
    expect(await fetch(`${base}/file`)).toMatchObject({ refused: expect.stringContaining('only http and https') });
    expect(await fetch(`${base}/loop`)).toMatchObject({ refused: expect.stringContaining('more than 5 times') });
  });

  it.each([
    ['gzip', gzipSync('The army left.')],
    ['br', brotliCompressSync('The army left.')],
  ])('unpacks %s', async (encoding, body) => {
    const { base, fetch } = await serve((_, response) => response.setHeader('content-encoding', encoding).end(body));
    const page = await fetch(base);
    expect('bytes' in page && new TextDecoder().decode(page.bytes)).toBe('The army left.');
  });

  it('stops at the limit: declared, streamed and unpacked', async () => {
    const { base, fetch } = await serve(
      (request, response) => {
        if (request.url === '/declared') response.setHeader('content-length', 1e9).flushHeaders();
        else if (request.url === '/bomb')
          response.setHeader('content-encoding', 'gzip').end(gzipSync('a'.repeat(5_000_000)));
        else response.end('a'.repeat(200_000));
      },
      { maxBytes: 100_000 },
    );
    for (const path of ['/declared', '/bomb', '/streamed'])
      expect(await fetch(base + path)).toMatchObject({ refused: expect.stringContaining('more than 0.1 MB') });
  });

  it('gives up on servers that are slow, silent, broken or say no', async () => {
    const { base, fetch } = await serve(
      (request, response) => {
        if (request.url === '/drip') response.write('a');
        else if (request.url === '/broken') response.setHeader('content-encoding', 'gzip').end('not gzip');
        else if (request.url === '/no') response.writeHead(404).end();
        else if (request.url === '/cut') request.socket.destroy();
      },
      { timeout: 300 },
    );
    expect(await fetch(`${base}/drip`)).toMatchObject({
      refused: expect.stringContaining('did not answer within 0.3 s'),
    });
    expect(await fetch(`${base}/silent`)).toMatchObject({ refused: expect.stringContaining('did not answer within') });
    expect(await fetch(`${base}/broken`)).toMatchObject({ refused: expect.stringContaining('could not be fetched') });
    expect(await fetch(`${base}/no`)).toMatchObject({ refused: expect.stringContaining('status 404') });
    expect(await fetch(`${base}/cut`)).toMatchObject({ refused: expect.stringContaining('could not be fetched') });
  });
});
