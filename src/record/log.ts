import { z } from 'zod';
import { Reading } from './reading.ts';
import { Report } from './report.ts';
import { InstantOrDay } from './time.ts';

const Hash = z.string().regex(/^[0-9a-f]{64}$/);

/** What an entry says. The payload can be erased; its hash in the chain stays. */
export const Payload = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('report'), report: Report }),
  z.object({ kind: z.literal('reading'), report: Hash, engine: z.string(), reading: Reading.omit({ report: true }) }),
]);
export type Payload = z.infer<typeof Payload>;

/** One entry of the append-only log. `hash` covers `{seq, previous, recorded, known, payloadHash}` in canonical form. */
export const LogEntry = z.object({
  seq: z.int().positive(),
  /** When it was appended: only grows. */
  recorded: InstantOrDay,
  /** When it could be known: arrival for live intake; for an archive the latest of published and modified. */
  known: InstantOrDay,
  payloadHash: Hash,
  previous: Hash,
  hash: Hash,
  payload: Payload,
});
export type LogEntry = z.infer<typeof LogEntry>;
