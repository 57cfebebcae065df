import type { z } from 'zod';
import type { routes } from '../../src/serve/routes.ts';

/** Asks the server. What a route takes and answers is inferred from the server's own table of routes: nothing is typed by hand. */

type Route = (typeof routes)[keyof typeof routes];
type Method = Route['method'];
type PathOf<M extends Method> = Extract<Route, { method: M }>['path'];
type RouteAt<M extends Method, P extends string> = Extract<Route, { method: M; path: P }>;

type Given<T> = { [K in keyof T]: T[K] | null };
type Params<R> = R extends { request: { params: infer S extends z.ZodType } } ? Given<z.input<S>> : unknown;
type Query<R> = R extends { request: { query: infer S extends z.ZodType } } ? Given<z.input<S>> : unknown;
/** What stands in a route's address and in its query; null and undefined are left out. */
type Asked<R> = Params<R> & Query<R>;
/** The JSON that a route takes; any bytes where it says nothing. */
type Body<R> = R extends {
  request: { body: { content: { 'application/json': { schema: infer S extends z.ZodType } } } };
}
  ? z.input<S>
  : Blob | string;
/** The JSON that a route answers. */
type Answer<R> = R extends {
  responses: { 200: { content: { 'application/json': { schema: infer S extends z.ZodType } } } };
}
  ? z.output<S>
  : never;

/** The server's own words about what went wrong. */
export class ApiError extends Error {
  override name = 'ApiError';
}

/** The address of what a GET asks for, relative to the page. */
export const address = <P extends PathOf<'get'>>(path: P, asked: Asked<RouteAt<'get', P>>): string =>
  filled(path, asked);

function filled(path: string, asked: unknown): string {
  const values = new Map(Object.entries(asked ?? {}));
  const within = path.replaceAll(/\{(\w+)\}/g, (_, name) => {
    const value = String(values.get(name));
    values.delete(name);
    return encodeURIComponent(value);
  });
  const query = new URLSearchParams();
  for (const [name, value] of values) if (value !== null && value !== undefined) query.set(name, String(value));
  return `.${within}${query.size === 0 ? '' : `?${query}`}`;
}

export const get = async <P extends PathOf<'get'>>(path: P, asked: Asked<RouteAt<'get', P>>) =>
  (await getWithHeaders(path, asked)).body;

export async function getWithHeaders<P extends PathOf<'get'>>(
  path: P,
  asked: Asked<RouteAt<'get', P>>,
): Promise<{ body: Answer<RouteAt<'get', P>>; headers: Headers }> {
  const response = await answered(address(path, asked));
  return { body: await response.json(), headers: response.headers };
}

export async function post<P extends PathOf<'post'>>(
  path: P,
  asked: Asked<RouteAt<'post', P>>,
  body: Body<RouteAt<'post', P>>,
): Promise<Answer<RouteAt<'post', P>>> {
  const raw = typeof body === 'string' || body instanceof Blob;
  const response = await answered(filled(path, asked), {
    method: 'POST',
    body: raw ? body : JSON.stringify(body),
    headers: { 'x-sitrep-token': token(), ...(raw ? {} : { 'content-type': 'application/json' }) },
  });
  return response.json();
}

const token = (): string => document.querySelector<HTMLMetaElement>('meta[name="sitrep-token"]')?.content ?? '';

/** @throws ApiError */
async function answered(url: string, init?: RequestInit): Promise<Response> {
  let response: Response;
  try {
    response = await fetch(url, init);
  } catch (cause) {
    throw new ApiError('The server does not answer. Is `sitrep serve` still running?', { cause });
  }
  if (response.ok) return response;
  const body: unknown = await response.json().catch(() => null);
  throw new ApiError(
    body !== null && typeof body === 'object' && 'error' in body
      ? String(body.error)
      : `The server answered ${response.status}.`,
  );
}
