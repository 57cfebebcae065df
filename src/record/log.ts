import { createHash } from 'node:crypto';
import { z } from 'zod';
import { canonical } from './canonical.ts';
import { EngineRank } from './engine.ts';
import { Footage } from './footage.ts';
import { Judgement } from './judgement.ts';
import { StoredReading } from './reading.ts';
import { Erasure, Withdrawal } from './removal.ts';
import { Report } from './report.ts';
import { Step } from './step.ts';
import { InstantOrDay } from './time.ts';

const Hash = z.string().regex(/^[0-9a-f]{64}$/);

/** What an entry says. The payload can be erased; its hash in the chain stays. */
export const Payload = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('report'), report: Report }),
  z.object({ kind: z.literal('reading'), report: Hash, engine: z.string(), reading: StoredReading }),
  EngineRank.extend({ kind: z.literal('engine') }),
  Judgement.extend({ kind: z.literal('judgement') }),
  z.object({ kind: z.literal('footage'), footage: Footage }),
  z.object({ kind: z.literal('step'), step: Step }),
  Withdrawal.extend({ kind: z.literal('withdrawal') }),
  Erasure.extend({ kind: z.literal('erasure') }),
]);
export type Payload = z.infer<typeof Payload>;

/** What an entry is about, by which the store finds it again: a report's id, an original's SHA-256; null when it is about no one thing. */
export function subjectOf(payload: Payload): string | null {
  if (payload.kind === 'report') return payload.report.id;
  if (payload.kind === 'footage') return payload.footage.sha256;
  if (payload.kind === 'step') return payload.step.footage;
  return payload.kind === 'reading' || payload.kind === 'withdrawal' ? payload.report : null;
}

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
  /** Null when it was erased: the chain still verifies, since it covers the payload's hash only. */
  payload: Payload.nullable(),
});
export type LogEntry = z.infer<typeof LogEntry>;

/** What a look-up finds an entry by: made from its payload alone. */
export interface About {
  kind: Payload['kind'];
  /** See `subjectOf`. */
  subject: string | null;
  /** Of a reading, who read it. */
  engine: string | null;
}
export const aboutOf = (payload: Payload): About => ({
  kind: payload.kind,
  subject: subjectOf(payload),
  engine: payload.kind === 'reading' ? payload.engine : null,
});

/** What `previous` says in the first entry. */
export const NO_ENTRY = '0'.repeat(64);

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

/** SHA-256 of the payload's canonical JSON, given as text. */
export const hashOfPayload = (canonicalPayload: string): string => sha256(canonicalPayload);

/** SHA-256 of the entry's head: what links it to the one before and to its payload. */
export function hashOfEntry(entry: Omit<LogEntry, 'hash' | 'payload'>): string {
  const { seq, previous, recorded, known, payloadHash } = entry;
  return sha256(canonical({ seq, previous, recorded, known, payloadHash }));
}
