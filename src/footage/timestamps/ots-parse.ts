import { createHash } from 'node:crypto';

/** A malformed OpenTimestamps proof: the message says what and at which byte. */
export class OtsError extends RangeError {
  override name = 'OtsError';
}

/** What a branch of a proof ends in. `digest` is the message attested to; null when an operation on the way is not known here. */
export interface Attestation {
  kind: 'bitcoin' | 'litecoin' | 'ethereum' | 'pending' | 'unknown';
  digest: Uint8Array | null;
  /** Block height of a chain. */
  height: number | null;
  /** Address of the calendar that promised; untrusted text. */
  calendar: string | null;
  /** The tag's hex digits. */
  tag: string;
  /** Operations between the file's digest and this. */
  operations: number;
}

export interface OtsProof {
  /** Algorithm of the file's digest, as node:crypto names it. */
  algorithm: string;
  digest: Uint8Array;
  attestations: Attestation[];
}

/** The format's magic: what a detached proof begins with (python-opentimestamps, DetachedTimestampFile). */
export const OTS_MAGIC = Buffer.from('004f70656e54696d657374616d7073000050726f6f6600bf89e2e884e89294', 'hex');
const VERSION = 1;
/** Limits of the reference implementation: bytes of a message or operand, of an attestation, and branches deep. */
const MOST_MESSAGE = 4096;
const MOST_PAYLOAD = 8192;
const DEEPEST = 256;
/** More operations than any real proof has: a proof cannot be made to cost more. */
const MOST_OPERATIONS = 100_000;

const DIGESTS: Record<number, { name: string; bytes: number }> = {
  2: { name: 'sha1', bytes: 20 },
  3: { name: 'ripemd160', bytes: 20 },
  8: { name: 'sha256', bytes: 32 },
  103: { name: 'keccak256', bytes: 32 },
};
const TAGS: Record<string, Attestation['kind']> = {
  '0588960d73d71901': 'bitcoin',
  '06869a0d73d71b45': 'litecoin',
  '30fe8087b5c7ead7': 'ethereum',
  '83dfe30d2ef90c8e': 'pending',
};

/** Reads a detached proof (.ots) and replays its operations; throws OtsError for anything malformed. */
export function parseOts(bytes: Uint8Array): OtsProof {
  let at = 0;
  let operations = 0;
  const fail = (what: string): never => {
    throw new OtsError(`${what} at byte ${at} of the proof`);
  };
  const take = (count: number): Uint8Array => {
    if (at + count > bytes.length) fail(`The proof is cut short: ${count} bytes are missing`);
    at += count;
    return bytes.subarray(at - count, at);
  };
  const takeByte = (): number => {
    const [byte] = take(1);
    return byte ?? fail('The proof is cut short');
  };
  /** Unsigned LEB128, at most 53 bits. */
  const number = (): number => {
    let value = 0;
    for (let shift = 1; ; shift *= 128) {
      const byte = takeByte();
      value += (byte & 127) * shift;
      if (!Number.isSafeInteger(value)) fail('A number is too large');
      if (byte < 128) return value;
    }
  };
  const operand = (most: number): Uint8Array => {
    const count = number();
    if (count > most) fail(`${count} bytes are more than a part may have (${most})`);
    return take(count);
  };

  const attestations: Attestation[] = [];
  const attestation = (digest: Uint8Array | null, depth: number): void => {
    const tag = Buffer.from(take(8)).toString('hex');
    const payload = operand(MOST_PAYLOAD);
    const kind = TAGS[tag] ?? 'unknown';
    const after = at;
    const found: Attestation = { kind, digest, height: null, calendar: null, tag, operations: depth };
    if (kind !== 'unknown') {
      at = after - payload.length;
      if (kind === 'pending') found.calendar = Buffer.from(operand(1000)).toString('utf8');
      else found.height = number();
      if (at !== after) fail('An attestation is longer or shorter than it says');
    }
    attestations.push(found);
  };
  const branch = (message: Uint8Array | null, depth: number, tag: number): void => {
    if (tag === 0) {
      attestation(message, depth);
      return;
    }
    if (++operations > MOST_OPERATIONS) fail('The proof has too many operations');
    timestamp(apply(tag, message), depth + 1);
  };
  const timestamp = (message: Uint8Array | null, depth: number): void => {
    if (depth > DEEPEST) fail('The proof branches too deep');
    let tag = takeByte();
    // 0xff says that another branch follows the one at hand.
    while (tag === 0xff) {
      branch(message, depth, takeByte());
      tag = takeByte();
    }
    branch(message, depth, tag);
  };
  const apply = (tag: number, message: Uint8Array | null): Uint8Array | null => {
    const digest = DIGESTS[tag];
    if (digest !== undefined)
      return message === null || digest.name === 'keccak256' ? null : hashed(digest.name, message);
    const bounded = (result: Uint8Array): Uint8Array =>
      result.length > MOST_MESSAGE ? fail('A message is too long') : result;
    switch (tag) {
      case 0xf0:
      case 0xf1: {
        const more = operand(MOST_MESSAGE);
        if (more.length === 0) fail('An operand is empty');
        if (message === null) return null;
        return bounded(Buffer.concat(tag === 0xf0 ? [message, more] : [more, message]));
      }
      case 0xf2:
        return message === null ? null : Uint8Array.from(message).reverse();
      case 0xf3:
        return message === null ? null : bounded(Buffer.from(Buffer.from(message).toString('hex')));
      default:
        return fail(`The operation 0x${tag.toString(16)} is not known`);
    }
  };

  if (!OTS_MAGIC.equals(bytes.subarray(0, OTS_MAGIC.length)))
    fail('This is not an OpenTimestamps proof: its first bytes are others');
  take(OTS_MAGIC.length);
  const version = number();
  if (version !== VERSION) fail(`Version ${version} of the format is not known`);
  const algorithm = takeByte();
  const digestKind = DIGESTS[algorithm] ?? fail(`The digest algorithm 0x${algorithm.toString(16)} is not known`);
  const digest = take(digestKind.bytes);
  timestamp(digest, 0);
  if (at !== bytes.length) fail('Bytes follow the end');
  return { algorithm: digestKind.name, digest, attestations };
}

const hashed = (algorithm: string, message: Uint8Array): Uint8Array => createHash(algorithm).update(message).digest();
