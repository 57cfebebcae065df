import type { TimestampCheck } from '../../record/file-checks.ts';

export type { TimestampCheck, TimestampStep as Step } from '../../record/file-checks.ts';

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
