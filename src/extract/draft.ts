import type {
  EventObservation,
  Filler,
  FootageObservation,
  StatementObservation,
  StateObservation,
} from '../record/observation.ts';
import type { Span } from '../record/span.ts';

/** A token of a document. */
export interface TokenAt {
  sentence: number;
  token: number;
}

/** Words that fill a role, before anyone knows which entity they name. `head` is the token the phrase hangs on. */
export interface DraftFiller extends Span {
  head: TokenAt;
}

type Drafted<T> = { [K in keyof T]: T[K] extends Filler[] ? DraftFiller[] : T[K] };

/**
 * What extraction gives and resolution finishes: role fillers are phrases, times are not looked at yet.
 * Ids are final (`o1`, `o2`, … in the order of the cue, or of the span where there is no cue).
 */
export interface EventDraft extends Omit<Drafted<EventObservation>, 'time'> {
  cueAt: TokenAt;
}
export interface StatementDraft extends Omit<StatementObservation, 'speaker' | 'addressee'> {
  speaker: (DraftFiller & { role: string | null }) | null;
  addressee: DraftFiller | null;
  cueAt: TokenAt | null;
}
export interface StateDraft extends Omit<StateObservation, 'subject' | 'object' | 'time'> {
  subject: DraftFiller;
  object: DraftFiller | null;
  cueAt: TokenAt;
}
export interface FootageDraft extends FootageObservation {
  cueAt: TokenAt;
}
export type Draft = EventDraft | StatementDraft | StateDraft | FootageDraft;
