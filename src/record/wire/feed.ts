import { z } from 'zod';
import { Alert } from '../alert.ts';
import { Brief, SituationDiff } from '../happening.ts';

/**
 * An event of the feed. `id` is the position, and for alerts the position, a dot and a number: they follow their diff. `brief` is the
 * whole situation: the first event of a reader who names no place to go on from, and of one who was away too long.
 */
export const FeedEvent = z.discriminatedUnion('type', [
  z.object({ id: z.string(), type: z.literal('brief'), data: Brief }),
  z.object({ id: z.string(), type: z.literal('diff'), data: SituationDiff }),
  z.object({ id: z.string(), type: z.literal('alert'), data: Alert }),
]);
export type FeedEvent = z.infer<typeof FeedEvent>;
