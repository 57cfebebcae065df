import type { Proven } from '../../language/construction.ts';
import type { Document, Sentence } from '../../language/document.ts';
import type { StatementAct } from '../../record/observation.ts';
import type { Span } from '../../record/span.ts';
import type { TokenAt } from '../draft.ts';
import type { Cue } from './cue.ts';
import type { LeadIn } from './lead-in.ts';
import type { Quotation } from './quotes/scan.ts';
import type { TokenIndex } from './token-index.ts';
import type { ComplementSpan, TokenSpan } from './token-span.ts';

/** A way in which a word is a verb of saying that the tagger took for something else. */
export interface CueConstruction extends Proven {
  isVerb(sentence: Sentence, token: number): boolean;
}

/** A verb of saying among the words of its sentence. */
export interface CueIn {
  document: Document;
  sentence: Sentence;
  cue: Cue;
  /** Quotations of the report in running text, in text order. */
  quotes: readonly Quotation[];
}

/** A way in which whoever says something stands by the verb: the token that heads the phrase, -1 where it does not apply. */
export interface SpeakerConstruction extends Proven {
  find(one: CueIn): number;
}

/** A dependent of a verb of saying, to its right. */
export interface Dependent {
  sentence: Sentence;
  cue: Cue;
  token: number;
  /** The object of the verb that stands before it, or it is itself; -1 for none. */
  object: number;
  /** Where what is said begins by the dependents before; -1 where nothing is said yet. */
  from: number;
}

/** A way in which a dependent of a verb of saying is what is said. */
export interface DependentConstruction extends Proven {
  /** Universal relations, without subtypes. */
  relations: readonly string[];
  /** What is said is a clause, which may run on beyond what the parse hung under it. */
  clause: boolean;
  /** Asked only where no other dependent is what is said. */
  otherwise: boolean;
  /** The words that are said; empty for none. */
  read(one: Dependent): TokenSpan[];
}

/** A verb of saying, whoever says it, and what is said by its dependents. */
export interface Complement {
  sentence: Sentence;
  cue: Cue;
  /** -1 where nobody is named. */
  subject: number;
  dependents: ComplementSpan | null;
}

/** A way in which a verb of saying takes what is said: its words, empty where it says nothing so, null where it is not this way. */
export interface ComplementConstruction extends Proven {
  read(one: Complement): TokenSpan[] | null;
}

/** A verb of saying that would make a statement. */
export interface PossibleStatement {
  sentence: Sentence;
  document: Document;
  cue: Cue;
  speaker: TokenAt | null;
  /** It brings in a quotation. */
  isBesideQuotation: boolean;
  /** It stands in somebody's direct speech. */
  isInSpeech: boolean;
}

/** A way in which a verb of saying makes no statement. */
export interface RefusalConstruction extends Proven {
  refuses(one: PossibleStatement): boolean;
}

/** What somebody says, told without a verb of saying. */
export interface Report {
  act: StatementAct;
  /** The words that tell it, the first asked for certainty and polarity. */
  cue: TokenSpan;
  /** Head of the speaker's phrase; null when nobody is named. */
  speaker: number | null;
  content: TokenSpan[];
}

/** A way of telling what somebody says without a verb of saying. */
export interface ReportConstruction extends Proven {
  rule: string;
  find(sentence: Sentence): Report[];
}

/** A quotation and what stands around it in its paragraph. */
export interface QuoteIn {
  document: Document;
  tokens: TokenIndex;
  /** Verbs of saying by where they start. */
  cues: ReadonlyMap<number, Cue>;
  quote: Quotation;
  /** The words between the marks. */
  inner: string;
  lead: LeadIn;
  /** From the quotation before, or the paragraph's start, to this one. */
  before: Span;
  /** The line before the paragraph where it brings the quotation in, else as `before`. */
  introduced: Span;
  /** From this quotation to the next one, or the paragraph's end. */
  after: Span;
  /** The verb that brought in the quotation before it in this paragraph. */
  previous: Cue | null;
}

/** What brings in a quotation, and who speaks. */
export interface Introduction {
  cue: Cue | null;
  /** Words that stand for a verb of saying: the colon of "The mayor: …". */
  cueWords: Span | null;
  speaker: TokenAt | null;
  rule: string;
}

/** A way of bringing in a quotation. */
export interface QuoteConstruction extends Proven {
  find(one: QuoteIn): Introduction | null;
}

/** A way in which the phrase on a token names where something is said: its words, or null. */
export interface VenueConstruction extends Proven {
  find(document: Document, sentence: Sentence, token: number): string | null;
}

/** A way in which a dependent of a verb of saying is whoever it is said to. */
export interface AddresseeConstruction extends Proven {
  is(sentence: Sentence, cue: Cue, token: number): boolean;
}

/** How a language tells what somebody says; each list in the order in which it is tried. */
export interface SpeechLanguage {
  cues: readonly CueConstruction[];
  /** Does a verb stand in the passive? */
  isPassive(sentence: Sentence, verb: number): boolean;
  /** Who says it by a verb in the active voice, and in the passive. */
  speakers: readonly SpeakerConstruction[];
  agents: readonly SpeakerConstruction[];
  dependents: readonly DependentConstruction[];
  complements: readonly ComplementConstruction[];
  /** The same for verbs in the passive, tried before the others. */
  passives: readonly ComplementConstruction[];
  /** What is none of it. */
  refusals: readonly RefusalConstruction[];
  reports: readonly ReportConstruction[];
  quotes: readonly QuoteConstruction[];
  addressees: readonly AddresseeConstruction[];
  /** Phrases that tell where something is said: "on Telegram". */
  venues: readonly VenueConstruction[];
  /** The name of an outlet that begins at a token, behind a verb like "told"; null where the language has no such way. */
  outletTold: VenueConstruction | null;
}
