import type { Proven } from '../../language/construction.ts';
import type { Sentence } from '../../language/document.ts';
import type { EventEntry } from '../../language/lexicon/event-entry.ts';

/** A way in which a verb that tells no event of its own tells one after all: "said the army must leave" is a demand. */
export interface ImpliedEvent extends Proven {
  /** The last part of its name, for the rule of the event: "said-must". */
  rule: string;
  entry: EventEntry;
  holds(sentence: Sentence, verb: number): boolean;
}

/** A way in which a noun for an event of force is a figure of speech: "a blistering attack on the senator". */
export interface FigureOfSpeech extends Proven {
  /** Whether it tells an event at all, though none of force: an argument, but not a heart attack. */
  isEvent: boolean;
  holds(sentence: Sentence, noun: number): boolean;
}
