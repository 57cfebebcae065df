import { type Coded, type Codes, codesIn } from '../../record/codes.ts';
import type { Frame } from '../../record/event-facts.ts';
import { type EventType, eventTypes } from '../../record/event-types.ts';

/**
 * Words that tell a type of event. What else is known of the type stands in its row of record/event-types.ts.
 *
 * Words: `take_over` is a verb with that particle, preposition or object; `lift_%curb` one whose object (or "of" phrase)
 * belongs to that class of the lexicon; `fall<%market` one with such a subject; `hunger_strike` in `nouns` a noun with
 * that modifier.
 */
export interface EventEntry {
  what: EventType;
  verbs: string;
  nouns: string;
  /** Prepositions whose phrase is the one acted on, best first; a verb's object comes before them. */
  on: readonly string[];
  /** Prepositions whose phrase is the one who acts ("fell to", "attack by"). "by" always is. */
  from: readonly string[];
  /** The object of its verbs is part of the telling, and no one's role: "withdrew its observers". */
  objectTells: boolean;
  /** The type's, or the words' own. */
  frame: Frame;
  codes: Codes;
}

/** What words may bring besides: prepositions with a space between them, and a frame or codes that differ from the type's, after the same code books. */
interface Own {
  on?: string;
  from?: string;
  objectTells?: boolean;
  frame?: Frame;
  codes?: Coded;
}

/** One row: `verbs` and `nouns` with spaces between them. */
export function row(what: EventType, verbs: string, nouns = '', own: Own = {}): EventEntry {
  const type = eventTypes[what];
  return {
    what,
    verbs,
    nouns,
    on: own.on?.split(' ') ?? [],
    from: own.from?.split(' ') ?? [],
    objectTells: own.objectTells ?? false,
    frame: own.frame ?? type.frame,
    codes: own.codes === undefined ? type.codes : codesIn(own.codes),
  };
}
