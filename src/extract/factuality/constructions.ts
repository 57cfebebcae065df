import type { Proven } from '../../language/construction.ts';
import type { Document, Sentence } from '../../language/document.ts';

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
