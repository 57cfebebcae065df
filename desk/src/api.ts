import type { Brief, BriefLine, Why } from '../../src/record/happening.ts';
import type { Reading } from '../../src/record/reading.ts';
import { briefSections } from '../../src/record/sections.ts';

export type {
  Brief,
  BriefLine,
  Citation,
  ControlInterval,
  Happening,
  Origin,
  Status,
  Why,
} from '../../src/record/happening.ts';
export type { Observation } from '../../src/record/observation.ts';
export type { Reading } from '../../src/record/reading.ts';

export interface Meta {
  engine: string;
  version: string;
  situation: string;
  /** True when every publisher of the situation is a sample outlet. */
  sample: boolean;
  reports: number;
  first: string | null;
  last: string | null;
}

/** A moment of the world and of knowledge; null is now. */
export interface Moment {
  at: string | null;
  known: string | null;
}

const token = (): string => document.querySelector<HTMLMetaElement>('meta[name="sitrep-token"]')?.content ?? '';

/** The server's own words about what went wrong. */
export class ApiError extends Error {
  override name = 'ApiError';
}

async function ask<T>(path: string, init?: RequestInit): Promise<T> {
  let response: Response;
  try {
    response = await fetch(`./api/${path}`, init);
  } catch (cause) {
    throw new ApiError('The server does not answer. Is `sitrep serve` still running?', { cause });
  }
  const body: unknown = await response.json().catch(() => null);
  if (!response.ok) {
    const message =
      body !== null && typeof body === 'object' && 'error' in body
        ? String(body.error)
        : `The server answered ${response.status}.`;
    throw new ApiError(message);
  }
  return body as T;
}

function query(moment: Moment): string {
  const parameters = new URLSearchParams();
  if (moment.at !== null) parameters.set('at', moment.at);
  if (moment.known !== null) parameters.set('known', moment.known);
  const text = parameters.toString();
  return text === '' ? '' : `?${text}`;
}

/** What was dropped or pasted; `published` is the reader's word for a report that does not say it, as an instant. */
export interface Dropped {
  body: Blob | string;
  name: string;
  published: string | null;
}

function hints({ name, published }: Dropped): URLSearchParams {
  return new URLSearchParams(published === null ? { name } : { name, published });
}

export const api = {
  meta: () => ask<Meta>('meta'),
  brief: (moment: Moment) => ask<Brief>(`brief${query(moment)}`),
  why: (id: string, moment: Moment) => ask<Why>(`why/${encodeURIComponent(id)}${query(moment)}`),
  reading: (report: string) => ask<Reading>(`reports/${encodeURIComponent(report)}`),
  /** Reads without storing. */
  read: (dropped: Dropped) =>
    ask<Reading[]>(`read?${hints(dropped)}`, {
      method: 'POST',
      body: dropped.body,
      headers: { 'x-sitrep-token': token() },
    }),
  /** Reads and stores. */
  add: (dropped: Dropped) =>
    ask<{ added: number; already: number }>(`reports?${hints(dropped)}`, {
      method: 'POST',
      body: dropped.body,
      headers: { 'x-sitrep-token': token() },
    }),
};

/** All lines of a brief, in reading order. */
export const linesOf = (brief: Brief): BriefLine[] => briefSections.flatMap(({ key }) => brief[key]);
