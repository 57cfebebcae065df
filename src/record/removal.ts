import { z } from 'zod';

const Hash = z.string().regex(/^[0-9a-f]{64}$/);
const Words = z.string().trim().min(1);

/** A named person's decision that a report stands no more; `undo` lets it stand again. */
export const Withdrawal = z.object({ report: Hash, by: Words, reason: Words, undo: z.boolean() });
export type Withdrawal = z.infer<typeof Withdrawal>;

/** What is left of payloads that are gone: which, by whom, why and when; never what they held. */
export const Tombstone = z.object({
  erased: z.array(z.object({ seq: z.int().positive(), payloadHash: Hash })).min(1),
  by: Words,
  reason: Words,
  at: z.string(),
  /** Ed25519, SubjectPublicKeyInfo in DER, base64. */
  publicKey: z.string(),
});
export type Tombstone = z.infer<typeof Tombstone>;

/** A tombstone with the Ed25519 signature (base64) over its canonical JSON. */
export const Erasure = Tombstone.extend({ signature: z.string() });
export type Erasure = z.infer<typeof Erasure>;
