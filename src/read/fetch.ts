import { lookup } from 'node:dns/promises';
import { type IncomingMessage, request as requestHttp } from 'node:http';
import { request as requestHttps } from 'node:https';
import { isIP, type LookupFunction } from 'node:net';
import { createBrotliDecompress, createGunzip, createInflate } from 'node:zlib';
import { refusedAddress } from './address.ts';
import type { FetchedPage, FetchPage } from './types.ts';

export interface FetchSettings {
  /** All addresses of a name; the system's resolver when absent. */
  resolve?: (host: string) => Promise<{ address: string; family: number }[]>;
  /** Why an address is refused, null when it is not. */
  refuse?: (address: string) => string | null;
  /** Largest body, in bytes, packed and unpacked alike. */
  maxBytes?: number;
  /** For the whole fetch, redirects included, in milliseconds. */
  timeout?: number;
  maxRedirects?: number;
}

type Reply = FetchedPage | { refused: string } | { redirect: string };

/** Makes a fetcher. The address that was checked is the very one that is connected to: no second look-up can change it. */
export function createFetch(settings: FetchSettings = {}): FetchPage {
  const {
    resolve = (host) => lookup(host, { all: true }),
    refuse = refusedAddress,
    maxBytes = 10_000_000,
    timeout = 20_000,
    maxRedirects = 5,
  } = settings;
  return async (start) => {
    const signal = AbortSignal.timeout(timeout);
    let url = start;
    try {
      for (let hop = 0; hop <= maxRedirects; hop += 1) {
        const reply = await visit(url, { resolve, refuse, maxBytes }, signal);
        if (!('redirect' in reply)) return reply;
        url = reply.redirect;
      }
      return { refused: `"${start}" redirects more than ${maxRedirects} times: give the address it should lead to.` };
    } catch (error) {
      if (signal.aborted) return { refused: `"${url}" did not answer within ${timeout / 1000} s: try again later.` };
      const cause = error as NodeJS.ErrnoException;
      return {
        refused: `"${url}" could not be fetched (${cause.code ?? cause.message}): check the address and the connection.`,
      };
    }
  };
}

/** Fetches an http(s) page from a public address, at most 10 MB and 20 s, after at most 5 redirects. */
export const fetchPage: FetchPage = createFetch();

async function visit(
  address: string,
  { resolve, refuse, maxBytes }: Required<Pick<FetchSettings, 'resolve' | 'refuse' | 'maxBytes'>>,
  signal: AbortSignal,
): Promise<Reply> {
  const url = URL.parse(address);
  if (url === null) return { refused: `"${address}" is no valid address: give one such as https://example.org/story.` };
  if (url.protocol !== 'http:' && url.protocol !== 'https:')
    return { refused: `"${address}" is not fetched: only http and https are.` };
  if (url.username !== '' || url.password !== '')
    return { refused: `"${url.origin}${url.pathname}" is not fetched: an address may carry no user name or password.` };
  const host = url.hostname.replace(/^\[|\]$/g, '');
  const family = isIP(host);
  const found = family ? [{ address: host, family }] : await until(signal, resolve(host));
  const [target] = found;
  if (target === undefined) return { refused: `"${address}" has no address under the name ${host}: check the name.` };
  for (const one of found) {
    const reason = refuse(one.address);
    if (reason !== null)
      return {
        refused: `"${address}" is not fetched: ${host} leads to ${one.address}, ${reason}; only public addresses are.`,
      };
  }
  const response = await ask(url, target, signal);
  const status = response.statusCode ?? 0;
  if (status >= 300 && status < 400 && response.headers.location) {
    response.destroy();
    const next = URL.parse(response.headers.location, url);
    return next === null
      ? { refused: `"${address}" redirects to "${response.headers.location}", which is no address.` }
      : { redirect: next.href };
  }
  if (status < 200 || status > 299) {
    response.destroy();
    return { refused: `"${address}" answered with status ${status}: check the address.` };
  }
  const bytes = await bodyOf(response, maxBytes, signal);
  if (bytes === null)
    return { refused: `"${address}" has more than ${maxBytes / 1e6} MB: save it and give the part that matters.` };
  return { url: url.href, contentType: response.headers['content-type'] ?? null, bytes };
}

/** Connects to one checked address, whatever the name now resolves to. */
function ask(url: URL, to: { address: string; family: number }, signal: AbortSignal): Promise<IncomingMessage> {
  const pinned: LookupFunction = (_host, options, done) => {
    if (options.all) done(null, [to]);
    else done(null, to.address, to.family);
  };
  const request = url.protocol === 'https:' ? requestHttps : requestHttp;
  return new Promise((resolve, reject) => {
    request(
      url,
      {
        agent: false,
        lookup: pinned,
        signal,
        headers: {
          accept: 'text/html,application/xhtml+xml,application/xml;q=0.9,text/*;q=0.8,*/*;q=0.5',
          'accept-encoding': 'gzip, deflate, br',
          'user-agent': 'sitrep/0.1 (news reader)',
        },
      },
      resolve,
    )
      .on('error', reject)
      .end();
  });
}

/** The body unpacked; null as soon as packed or unpacked bytes pass the limit. */
async function bodyOf(response: IncomingMessage, maxBytes: number, signal: AbortSignal): Promise<Uint8Array | null> {
  if (Number(response.headers['content-length'] ?? 0) > maxBytes) {
    response.destroy();
    return null;
  }
  const encoding = (response.headers['content-encoding'] ?? 'identity').trim().toLowerCase();
  const unpack = encoding.includes('br')
    ? createBrotliDecompress()
    : encoding.includes('gzip')
      ? createGunzip()
      : encoding.includes('deflate')
        ? createInflate()
        : null;
  const stream = unpack === null ? response : response.on('error', (error) => unpack.destroy(error)).pipe(unpack);
  const stop = (): unknown => stream.destroy(new Error('timeout'));
  signal.addEventListener('abort', stop, { once: true });
  try {
    const chunks: Uint8Array[] = [];
    let length = 0;
    for await (const chunk of stream as AsyncIterable<Uint8Array>) {
      length += chunk.length;
      if (length > maxBytes) return null;
      chunks.push(chunk);
    }
    return Buffer.concat(chunks);
  } finally {
    signal.removeEventListener('abort', stop);
    response.destroy();
  }
}

/** A promise, or the signal's reason if that comes first. */
function until<T>(signal: AbortSignal, promise: Promise<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    signal.addEventListener('abort', () => reject(new Error('timeout')), { once: true });
    promise.then(resolve, reject);
  });
}
