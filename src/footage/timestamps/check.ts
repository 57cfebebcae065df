/** One thing that was checked, and what came of it; `holds` null: it could not be checked here. */
export interface Step {
  check: string;
  holds: boolean | null;
  words: string;
}

/**
 * What a trusted timestamp proves, as far as can be told offline.
 * `valid`: every check holds. `unconfirmed`: all that can be checked here holds, the rest (in `far`) must be checked elsewhere.
 * `pending`: a promise that is not kept yet. `invalid`: a check fails. `unreadable`: not a proof, or a broken one.
 */
export interface TimestampCheck {
  kind: 'rfc3161' | 'opentimestamps' | null;
  verdict: 'valid' | 'unconfirmed' | 'pending' | 'invalid' | 'unreadable';
  /** The file existed at this instant, if the verdict holds; null when the proof tells no instant by itself. */
  time: string | null;
  /** Who says so: the authority's name, or the chain and block; null when unknown. */
  authority: string | null;
  /** How far the check went, in words. */
  far: string;
  steps: Step[];
}

/** Digests of the file in question, by algorithm as node:crypto names it (sha1, sha256, sha512 …); rejects for one it does not know. */
export type DigestOf = (algorithm: string) => Promise<Uint8Array>;

export const unreadable = (kind: TimestampCheck['kind'], why: string): TimestampCheck => ({
  kind,
  verdict: 'unreadable',
  time: null,
  authority: null,
  far: why,
  steps: [],
});

export const hex = (bytes: Uint8Array): string => Buffer.from(bytes).toString('hex');
export const equal = (a: Uint8Array, b: Uint8Array): boolean => Buffer.compare(a, b) === 0;
