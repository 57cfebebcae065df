import type { Brief, BriefLine } from '../../src/record/happening.ts';
import type { JudgementHanded } from '../../src/record/judgement.ts';
import { briefSections } from '../../src/record/sections.ts';
import type { FeedEvent } from '../../src/record/wire/feed.ts';
import type { ReplayOrder } from '../../src/record/wire/situation.ts';
import { address, get, getWithHeaders, post } from './call.ts';

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
export type { Meta, ReplayState } from '../../src/record/wire/situation.ts';
export { ApiError } from './call.ts';

/** A moment of the world and of knowledge; null is now. */
export interface Moment {
  at: string | null;
  known: string | null;
}

/** What was dropped or pasted; `published` is the reader's word for a report that does not say it, as an instant. */
export interface Dropped {
  body: Blob | string;
  name: string;
  published: string | null;
}

/** A judgement as it is handed in: a place may be given by its name. */
export type HandedAct = JudgementHanded['act'];

type Told<T extends FeedEvent['type']> = Extract<FeedEvent, { type: T }>['data'];

export const api = {
  meta: () => get('/api/meta', {}),
  /** The brief; of the situation now also the place in the feed from which changes go on. */
  async brief(moment: Moment): Promise<{ brief: Brief; position: string | null }> {
    const { body, headers } = await getWithHeaders('/api/brief', moment);
    return { brief: body, position: headers.get('x-sitrep-position') };
  },
  /** The live feed: from after an event on, or from the whole situation as it is. */
  feed: (after: string | null) => new EventSource(address('/api/feed', { after })),
  changes: (since: string, moment: Moment) => get('/api/changes', { ...moment, since }),
  /** When a report became known before and after a moment of knowledge. */
  moments: (known: string | null) => get('/api/moments', { known }),
  judgements: () => get('/api/judgements', {}),
  replay: () => get('/api/replay', {}),
  steer: (order: ReplayOrder) => post('/api/replay', {}, order),
  queue: (moment: Moment) => get('/api/queue', { ...moment, limit: null }),
  judge: (by: string, reason: string, act: HandedAct) => post('/api/judgements', {}, { by, reason, act }),
  why: (id: string, moment: Moment) => get('/api/why/{id}', { ...moment, id }),
  reading: (id: string) => get('/api/reports/{id}', { id }),
  /** Reads without storing. */
  read: ({ body, name, published }: Dropped) => post('/api/read', { name, published }, body),
  /** Reads and stores. */
  add: ({ body, name, published }: Dropped) => post('/api/reports', { name, published }, body),
};

/** Calls for each event of one type of the feed, with the place in the feed that it leads to. */
export function onEvent<T extends FeedEvent['type']>(
  feed: EventSource,
  type: T,
  call: (data: Told<T>, id: string) => void,
): void {
  feed.addEventListener(type, ({ data, lastEventId }) => call(JSON.parse(data), lastEventId));
}

/** All lines of a brief, in reading order. */
export const linesOf = (brief: Brief): BriefLine[] => briefSections.flatMap(({ key }) => brief[key]);
