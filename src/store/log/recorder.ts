import { canonical } from '../../record/canonical.ts';
import type { LogRef } from '../../record/line.ts';
import { aboutOf, hashOfEntry, hashOfPayload, NO_ENTRY, type Payload } from '../../record/log.ts';
import type { Backend, StoredEntry } from '../backend.ts';
import { StoreError } from '../store.ts';

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

/** What appends to this log; `forget` drops what was read of a call that failed. */
export function recorderOver(backend: Backend, forget: () => void): { record: Recording; isRecording(): boolean } {
  let isRecording = false;

  function record<T>(recorded: string, work: (recorder: Recorder) => T): T {
    if (backend.readonly) throw new StoreError('readonly', `${backend.path} is open for reading only`);
    if (!Number.isFinite(Date.parse(recorded))) throw new RangeError(`recorded is "${recorded}", not an instant`);
    isRecording = true;
    try {
      return backend.transaction(() => recording(recorded, work));
    } catch (error) {
      forget();
      throw error;
    } finally {
      isRecording = false;
    }
  }

  function recording<T>(recorded: string, work: (recorder: Recorder) => T): T {
    const head = backend.head();
    let { seq, previous } = { seq: head?.seq ?? 0, previous: head?.hash ?? NO_ENTRY };
    const now = new Date(Math.max(Date.parse(recorded), head === null ? 0 : Date.parse(head.recorded))).toISOString();
    const append = (payload: Payload, known: string): StoredEntry => {
      const text = canonical(payload);
      const headOf = { seq: ++seq, previous, recorded: now, known, payloadHash: hashOfPayload(text) };
      const entry: StoredEntry = { ...headOf, hash: hashOfEntry(headOf), payload: text };
      backend.append(entry, aboutOf(payload));
      previous = entry.hash;
      return entry;
    };
    return work({ now, append });
  }

  return { record, isRecording: () => isRecording };
}
