import type { Proven } from '../../language/construction.ts';
import type { Document, Sentence } from '../../language/document.ts';
import type { StatementDraft, TokenAt } from '../draft.ts';
import type { Modality } from './modality.ts';

/** An event's word below the word that governs it. */
export interface Governed {
  sentence: Sentence;
  token: number;
  governor: number;
  /** How the one hangs on the other, without its subtype. */
  relation: string;
}

/** One way of putting what is governed that no word's attitude tells by itself: "were able to enter". */
export interface GoverningConstruction extends Proven {
  /** How real the event is; null where this is not how it is put. `above` gives that of the governor. */
  read(governed: Governed, above: () => Modality): Modality | null;
}

/** One way of denying what a word tells, by what hangs on it: "no soldiers". */
export interface DenialConstruction extends Proven {
  denies(sentence: Sentence, token: number): boolean;
}

/** What the walk through the words around an event needs of a language beside its words. */
export interface ModalityConstructions {
  governing: readonly GoverningConstruction[];
  denials: readonly DenialConstruction[];
}

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
