import type { LogRef } from '../../record/line.ts';
import type { Payload } from '../../record/log.ts';
import type { StoredEntry } from '../backend.ts';

/** What appends to the log, in one transaction: entries follow one another, and their clock never goes back. */
export interface Recorder {
  /** When this call appends: `recorded`, or the head's where that is later. */
  now: string;
  append(payload: Payload, known: string): StoredEntry;
}

/** Runs `work` as the only recorder: all that it appends is kept, or, when it throws, nothing. */
export type Recording = <T>(recorded: string, work: (recorder: Recorder) => T) => T;

/** Where the log keeps an entry. */
export const refOf = ({ seq, hash, recorded, known }: StoredEntry): LogRef => ({ seq, hash, recorded, known });
