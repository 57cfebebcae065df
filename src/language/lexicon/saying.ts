import type { StatementAct } from '../../record/observation.ts';
import type { WordSet } from './word-set.ts';

/** How a verb of saying takes what is said. */
export interface Saying {
  act: StatementAct;
  /** Its object is the person spoken to: "tell reporters". */
  addressee: boolean;
  /** The person spoken to may stand behind "to": "admit to reporters". */
  addressedTo: boolean;
  /** Takes an object and a name for it: "call it a crime". */
  naming: boolean;
  /** Takes a finite clause: "say (that) …", "ask whether …". */
  clause: boolean;
  /** Takes nothing but clauses, so that any run of words behind it is one: "say". */
  clauseOnly: boolean;
  /** Takes a gerund: "admit firing". */
  gerund: boolean;
  /** Takes an infinitive, with or without an object: "vow to leave", "urge them to leave". */
  infinitive: boolean;
  /** Demands something where it takes an infinitive: "told them to leave". */
  demands: boolean;
  /** Takes a noun phrase as what is said: "deny the report". */
  noun: boolean;
  /** May stand beside a direct quotation: `"…," she added`. */
  quote: boolean;
  /** Reports by its passive alone: "is believed to be lost". */
  impersonal: boolean;
  /** What footage does too, which says nothing: "the video shows". */
  footage: boolean;
  /** Prepositions that bring in what is said: "accuse … of". */
  prepositions: readonly string[];
}

/** How a noun of saying takes what is said. */
export interface SayingNoun {
  act: StatementAct;
  /** Takes an infinitive: "a call to leave". */
  infinitive: boolean;
  /** Prepositions that bring in what is said: "reports of clashes". */
  prepositions: WordSet;
}

/** Words of saying, by lemma in lower case. */
export interface SayingWords {
  /** Verbs by lemma ("say") or by lemma and particle ("point out"). */
  verbs: ReadonlyMap<string, Saying>;
  /** Particles that make a verb of two words: "out". */
  particles: WordSet;
  /** Words by which news only hands on what somebody says, beside the verbs of saying: "according" to. */
  handsOn: WordSet;
  nouns: ReadonlyMap<string, SayingNoun>;
  /** Conjunctions that open what is said: "that". */
  opening: WordSet;
  /** Verbs of speaking or writing by which a clause tells where something is said: "speaking on Radio Nova, she said". */
  speaking: WordSet;
  /** The verb of saying that a form is of, whatever its tag ("Urges", "denied"); the form itself in lower case where it is of none. */
  verbOf(form: string): string;
}
