import type { Proven } from '../../language/construction.ts';
import type { Sentence } from '../../language/document.ts';

/** A number in a text, with what stands around it. */
export interface ToldNumber {
  value: number;
  /** The text before and behind the number, as far as its bounds may stand, within the sentence before it. */
  before: string;
  behind: string;
  parse(words: string): number | null;
}

/** Between what a number lies; null is unknown. */
export interface Bounds {
  low: number | null;
  best: number | null;
  high: number | null;
  /** How many characters before and behind the number tell it. */
  before: number;
  behind: number;
}

/** One way of saying between what a number lies: "at least 300". */
export interface BoundConstruction extends Proven {
  read(number: ToldNumber): Bounds | null;
}

/** One way of telling how many have died in all: "the death toll rose to 45". */
export interface TollConstruction extends Proven {
  /** The token that counts the dead where the token at hand is the noun of a toll; -1 where it tells none. */
  countOf(sentence: Sentence, token: number): number;
}
