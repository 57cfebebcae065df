import type { EventEntry } from './event-entry.ts';
import type { NounClass } from './noun-class.ts';
import type { WordSet } from './word-set.ts';

/** One way of telling an event: the words beside the first one, and the entry it stands for. */
export interface EventPattern {
  entry: EventEntry;
  /** Words (lemmas or forms) and classes of nouns beside the first one. */
  rest: readonly (string | NounClass)[];
  /** The class that the subject must be of; null where anybody will do. */
  subject: NounClass | null;
}

/** A form of a verb: its base and whether it can be a past or participle, a present ("seizes") or an "-ing". */
export interface Inflected {
  lemma: string;
  kind: 'past' | 'present' | 'ing';
}

/** The words that tell events. By lemma, in lower case. */
export interface EventWords {
  /** Ways of telling an event by their verb, the longest first. */
  verbs: ReadonlyMap<string, readonly EventPattern[]>;
  /** Ways of telling an event by their noun, the longest first. */
  nouns: ReadonlyMap<string, readonly EventPattern[]>;
  /** Nouns that tell an event though the record has no plain verb for it. */
  otherNouns: WordSet;
  /** Nouns that, behind an event noun, make one thing of both: "trade union", "work force". */
  headsWithoutEvent: WordSet;
  /** Verbs that tell no event: "be", "contain", "belong". */
  stillVerbs: WordSet;
  /** Particles that belong to the verb right before them wherever a parser hung them: "pull OUT of the town". */
  particles: WordSet;
  /** Does a noun tell what is done by its ending: "looting", but not "building"? */
  isGerund(lemma: string): boolean;
  /** Forms that end the name of an event: "the Six-Day War". */
  endsName: WordSet;
  /** The base of an irregular past form, or the lemma as it was given. */
  baseOf(form: string, lemma: string): string;
  /** Forms of the verbs that tell an event alone, for finding those that a tagger took for nouns or adjectives. */
  forms: ReadonlyMap<string, Inflected>;
  /** Forms that are as common as adjectives or nouns, and never taken for such a verb: "united". */
  neverVerbs: WordSet;
  /** Adjectives for the lot of people ("twelve are dead"), with what they tell; null where the record has no plain verb for it. */
  lots: ReadonlyMap<string, { entry: EventEntry | null; onlyBehind: boolean }>;
  /** Nouns right before "toll" that are part of it: "death toll". */
  beforeToll: WordSet;
  /** What a toll tells. */
  toll: EventEntry;
}
