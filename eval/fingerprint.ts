import { createHash } from 'node:crypto';

/** SHA-256, first 12 hex digits, of the gold that was scored. */
export const fingerprint = (gold: string | Uint8Array): string =>
  createHash('sha256').update(gold).digest('hex').slice(0, 12);
