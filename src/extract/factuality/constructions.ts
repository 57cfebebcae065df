import type { Proven } from '../../language/construction.ts';
import type { Document, Sentence } from '../../language/document.ts';
import type { StatementDraft, TokenAt } from '../draft.ts';

/** A word that tells an event, with what its time is held against. */
export interface ToldEvent {
  document: Document;
  sentence: Sentence;
  /** The word: a verb, an event noun, an adjective. */
  token: number;
  /** The head of its clause; the word itself where it heads one. */
  clause: number;
  /** Year of publication; where it is not known, the latest year that the text names; null where it names none. */
  published: number | null;
  /** Where the contents of reported speech begin (offsets). */
  said: ReadonlySet<number>;
}

/** One way of saying that an event is history or context, and not today's news. */
export interface BackgroundConstruction extends Proven {
  holds(told: ToldEvent): boolean;
}

/** An event that a report tells, and the statement it stands in. */
export interface RetrospectiveEvent {
  document: Document;
  at: TokenAt;
  said: StatementDraft | null;
}

/** Types of events that a way of looking back never makes history (`src/record/event-types.ts`). */
export type Spared = 'nothing' | 'deaths and words' | 'news of courts';

/** One way of saying that a report looks back on an event. */
export interface RetrospectiveConstruction extends Proven {
  spares: Spared;
  holds(told: RetrospectiveEvent): boolean;
}
