import { z } from 'zod';
import { InstantOrDay } from '../time.ts';

/** What the HTTP interface tells of a situation besides the record itself: serve answers with it, the desk takes its types from it. */

/** A refusal, in words: value, place, and what to do. */
export const Failure = z.object({ error: z.string() });
export type Failure = z.infer<typeof Failure>;

export const Meta = z.object({
  engine: z.string(),
  version: z.string(),
  situation: z.string(),
  /** True when every publisher of the situation is a sample outlet. */
  sample: z.boolean(),
  reports: z.int(),
  /** Instants at which the first and the last report became known. */
  first: z.string().nullable(),
  last: z.string().nullable(),
});
export type Meta = z.infer<typeof Meta>;

export const ReportRow = z.object({
  id: z.string(),
  publisher: z.string().nullable(),
  title: z.string().nullable(),
  url: z.string().nullable(),
  published: z.string().nullable(),
  known: z.string(),
  revises: z.string().nullable(),
});
export type ReportRow = z.infer<typeof ReportRow>;

/** When a report became known before and after a moment; null where none did. */
export const Moments = z.object({ earlier: z.string().nullable(), later: z.string().nullable() });
export type Moments = z.infer<typeof Moments>;

/** What came of adding reports: new ones, and those that stood there already. */
export const Added = z.object({ added: z.int(), already: z.int() });
export type Added = z.infer<typeof Added>;

/** Where a replay stands. `speed` is the factor of real time; null is as fast as it goes. */
export const ReplayState = z.object({
  from: InstantOrDay,
  to: InstantOrDay,
  /** The moment that is replayed now. */
  clock: InstantOrDay,
  speed: z.number().positive().nullable(),
  state: z.enum(['playing', 'paused', 'ended']),
  /** Moments at which something became known: those that were passed, and all. */
  passed: z.int(),
  moments: z.int(),
});
export type ReplayState = z.infer<typeof ReplayState>;

export const ReplayOrder = z.object({
  state: z.enum(['playing', 'paused']).optional(),
  speed: z.number().positive().max(10_000_000).nullable().optional(),
  /** Goes to this moment, onwards or back. */
  clock: InstantOrDay.optional(),
});
export type ReplayOrder = z.infer<typeof ReplayOrder>;
