import type { Proven } from '../../language/construction.ts';
import type { Document, Sentence } from '../../language/document.ts';
import type { Certainty } from '../../record/observation.ts';

/** Footage as one sentence speaks of it: token indexes. */
export interface FoundFootage {
  /** The word that tells it: "shows", "emerged", "shared". */
  cue: number;
  /** First and last word of what it shows; null where nothing is said to be shown. */
  shows: readonly [first: number, last: number] | null;
  /** The cue tells an event that is shown, too: "the mayor was seen in footage". */
  isCueShown?: boolean;
}

/** One way of speaking of footage. */
export interface FootageConstruction extends Proven {
  /** What the record calls it: "footage/shows". More than one way may have the same. */
  rule: string;
  /** The noun that it is looked for around: one for footage, or a broadcaster. */
  of: 'media' | 'broadcasters';
  /** How surely the footage shows it where its words say no more. */
  certainty: Certainty;
  find(sentence: Sentence, noun: number): FoundFootage | null;
}

/** One way of saying that footage only seems to show something, or is said to. */
export interface SeemingConstruction extends Proven {
  /** The writer's own doubt ("appears to show"), or what somebody else says ("claimed to show"). */
  certainty: Certainty;
  /** The word that says so before a verb of showing; -1 where none does. */
  leadOf(sentence: Sentence, verb: number): number;
}

/** Footage, and what a sentence says of it. */
export interface ToldFootage {
  document: Document;
  sentence: Sentence;
  /** Verb, adjective or noun that tells something of the footage, its subject. */
  predicate: number;
  isPassive: boolean;
  /** It was shared "as showing" or "claimed to show" something. */
  isPassedOff: boolean;
}

/** One way of saying that footage is not what it is passed off as. */
export interface DebunkingConstruction extends Proven {
  holds(told: ToldFootage): boolean;
}
