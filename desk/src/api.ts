import type { Brief, BriefLine, SituationDiff, Why } from '../../src/record/happening.ts';
import type { Act, JudgementOnRecord, QueueItem } from '../../src/record/judgement.ts';
import type { Reading } from '../../src/record/reading.ts';
import { briefSections } from '../../src/record/sections.ts';

export type { Alert } from '../../src/record/alert.ts';
export type {
  Brief,
  BriefLine,
  Citation,
  ControlInterval,
  Happening,
  Origin,
  SituationDiff,
  Status,
  Why,
} from '../../src/record/happening.ts';
export type { Act, JudgementOnRecord, QueueItem } from '../../src/record/judgement.ts';
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

export const token = (): string => document.querySelector<HTMLMetaElement>('meta[name="sitrep-token"]')?.content ?? '';

/** The server's own words about what went wrong. */
export class ApiError extends Error {
  override name = 'ApiError';
}

export const ask = async <T>(path: string, init?: RequestInit): Promise<T> => (await answerOf<T>(path, init)).body;

async function answerOf<T>(path: string, init?: RequestInit): Promise<{ body: T; headers: Headers }> {
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
  return { body: body as T, headers: response.headers };
}

export function query(moment: Moment): string {
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

/** Where a replay stands; `speed` null is as fast as it goes. */
export interface ReplayState {
  from: string;
  to: string;
  clock: string;
  speed: number | null;
  state: 'playing' | 'paused' | 'ended';
  passed: number;
  moments: number;
}

/** A judgement as it is handed in: a place may be given by its name. */
export type HandedAct = Act | { do: 'place'; of: string; place: string };

export const post = <T>(path: string, value: unknown): Promise<T> =>
  ask<T>(path, {
    method: 'POST',
    body: JSON.stringify(value),
    headers: { 'x-sitrep-token': token(), 'content-type': 'application/json' },
  });

export const api = {
  meta: () => ask<Meta>('meta'),
  /** The brief; of the situation now also the place in the feed from which changes go on. */
  async brief(moment: Moment): Promise<{ brief: Brief; position: string | null }> {
    const { body, headers } = await answerOf<Brief>(`brief${query(moment)}`);
    return { brief: body, position: headers.get('x-sitrep-position') };
  },
  /** The live feed: from after an event on, or from the whole situation as it is. */
  feed: (after: string | null) =>
    new EventSource(after === null ? './api/feed' : `./api/feed?after=${encodeURIComponent(after)}`),
  changes: (since: string, moment: Moment) => {
    const parameters = new URLSearchParams(query(moment));
    parameters.set('since', since);
    return ask<SituationDiff>(`changes?${parameters}`);
  },
  /** When a report became known before and after a moment of knowledge. */
  moments: (known: string | null) =>
    ask<{ earlier: string | null; later: string | null }>(`moments${query({ at: null, known })}`),
  judgements: () => ask<JudgementOnRecord[]>('judgements'),
  replay: () => ask<ReplayState | null>('replay'),
  steer: (order: { state?: 'playing' | 'paused'; speed?: number | null; clock?: string }) =>
    post<ReplayState>('replay', order),
  queue: (moment: Moment) => ask<QueueItem[]>(`queue${query(moment)}`),
  judge: (by: string, reason: string, act: HandedAct) => post<JudgementOnRecord>('judgements', { by, reason, act }),
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
