import type { Piece } from '../../record/footage-on-record.ts';
import type { LogRef } from '../../record/line.ts';
import type { LogEntry } from '../../record/log.ts';
import type { Step } from '../../record/step.ts';
import type { Credentials } from '../credentials/credentials.ts';
import type { ReadMetadata } from '../metadata/metadata.ts';
import type { TimestampCheck } from '../timestamps/check.ts';

/** One piece of footage with all that is known of it. */
export interface PackageItem {
  id: string;
  sha256: string;
  sightings: Piece['sightings'];
  /** Path of the original on this machine; null where it is not kept here. */
  original: string | null;
  /** Small JPEGs of the picture or of frames; shown only when the reader opens them. */
  previews: Uint8Array[];
  /** Copies on record, and the earliest of them, in words. */
  copies: string[];
  /** Why the claimed time cannot be right; null where nothing speaks against it. */
  contradiction: string | null;
  metadata: ReadMetadata | null;
  credentials: Credentials | null;
  /** Trusted timestamps that came with it: file name, bytes and what came of checking them. */
  proofs: { name: string; bytes: Uint8Array; check: TimestampCheck }[];
  /** `words`: the step's finding; `undoneBy`: id of the step that took it back. */
  steps: { step: Step; entry: LogRef; undoneBy: string | null; words: string }[];
  /** The verdict that stands; null when there is none. */
  verdict: string | null;
  /** Reports that lean on it. */
  reports: {
    id: string;
    publisher: string | null;
    title: string | null;
    url: string | null;
    published: string | null;
  }[];
}

/** An entry without what it says: enough to follow the chain of hashes. */
export type ChainLink = Omit<LogEntry, 'payload'>;

/** All that goes into an evidence package. Nothing in it is read from clock or disk: it is given. */
export interface EvidencePackage {
  /** When the package was made. */
  made: string;
  /** The program and version. */
  engine: string;
  items: PackageItem[];
  /** Log entries about the items, whole, in order. */
  entries: LogEntry[];
  /** Every entry's head from the first of those to the end of the log. */
  chain: ChainLink[];
}
