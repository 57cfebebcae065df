import type { Sentence } from '../../language/document.ts';
import type { EventEntry } from '../../language/lexicon/event-entry.ts';

/** A sense of a word that tells an event: what it tells, and the tokens that tell it beside the word ("over" in "take over"). */
export interface Sense {
  entry: EventEntry;
  beside: number[];
  /** Those of them that are part of the telling and no one's role: "sanctions" in "imposed sanctions". */
  consumed: number[];
}

/** Whether the record has a plain verb for what a noun can tell. */
export const isEventNoun = ({ lexicon }: Sentence, lemma: string): boolean =>
  lexicon.eventWords.nouns.has(lemma.toLowerCase());
