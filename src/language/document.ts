import type { Reading } from '../record/reading.ts';
import type { Report } from '../record/report.ts';
import type { Lexicon } from './lexicon.ts';

/** Universal POS tags. */
export type Upos =
  | 'ADJ'
  | 'ADP'
  | 'ADV'
  | 'AUX'
  | 'CCONJ'
  | 'DET'
  | 'INTJ'
  | 'NOUN'
  | 'NUM'
  | 'PART'
  | 'PRON'
  | 'PROPN'
  | 'PUNCT'
  | 'SCONJ'
  | 'SYM'
  | 'VERB'
  | 'X';

export interface Token {
  /** UTF-16 offsets into `report.text`. Tokens follow Universal Dependencies English: "don't" is "do" + "n't", "Assad's" is "Assad" + "'s". */
  start: number;
  end: number;
  form: string;
  lemma: string;
  upos: Upos;
  /** Penn Treebank tag. */
  xpos: string;
  /** Index of the head in `sentence.tokens`; -1 for the root. */
  head: number;
  /** Universal Dependencies relation, subtypes kept: "nsubj:pass", "obl:agent". */
  deprel: string;
}

export type NameKind = 'person' | 'organisation' | 'place';

/** A proper name: tokens `first` to `last`, inclusive. */
export interface NameSpan {
  first: number;
  last: number;
  kind: NameKind;
}

export interface Sentence {
  start: number;
  end: number;
  tokens: Token[];
  names: NameSpan[];
  /** False when the sentence was not parsed (it can hold no fact, or is too long): every head is -1 and deprel "dep". */
  parsed: boolean;
  /** What the language's encoder makes of each token, side by side, equally many numbers each; null where it has none. */
  states: Float32Array | null;
  /** The words of the language it is written in: the one place where a stage looks words up. */
  lexicon: Lexicon;
}

/** A report with its language read. Sentences stand in text order and never cross a part of the report. */
export interface Document {
  report: Report;
  /** The words of the report's language. */
  lexicon: Lexicon;
  sentences: Sentence[];
}

/** A reading with the words it was made from: tokens, trees and names, which the record leaves out. */
export interface WholeReading {
  document: Document;
  reading: Reading;
}
