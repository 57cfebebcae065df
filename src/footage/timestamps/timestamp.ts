import { type DigestOf, type TimestampCheck, unreadable } from './check.ts';
import { checkOts } from './ots.ts';
import { OTS_MAGIC } from './ots-parse.ts';
import { checkReply } from './rfc3161.ts';

/** Larger than any proof: an OpenTimestamps proof or a reply with its certificates has some kilobytes. */
const MOST_BYTES = 4 * 2 ** 20;
const SEQUENCE = 0x30;

/**
 * Checks a trusted timestamp of either kind against a file, the kind told by its first bytes. Offline and without throwing for anything
 * the proof holds; RangeError only for a block header that is none (see `checkOts`).
 */
export async function checkTimestamp(
  proof: Uint8Array,
  digestOf: DigestOf,
  blockHeader: Uint8Array | null = null,
): Promise<TimestampCheck> {
  if (proof.length > MOST_BYTES)
    return unreadable(null, `A timestamp's proof has some kilobytes; this has ${proof.length} bytes.`);
  if (OTS_MAGIC.equals(proof.subarray(0, OTS_MAGIC.length))) return checkOts(proof, digestOf, blockHeader);
  if (proof[0] === SEQUENCE) return checkReply(proof, digestOf);
  return unreadable(null, 'This is neither an OpenTimestamps proof (.ots) nor an RFC 3161 reply (.tsr).');
}
