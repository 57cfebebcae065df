import type { WordSet } from './word-set.ts';

/** Words by which who does one thing is told to do another (control and raising). Lemmas in lower case. */
export interface ControlWords {
  /** Verbs whose object does not do what follows: "promised them to leave". */
  bySubject: WordSet;
  /** Verbs whose object does what follows behind a preposition: "accused them of bombing". */
  byObject: WordSet;
  /** Such prepositions: "of", "from". */
  byObjectBehind: WordSet;
  /** Verbs behind whose participle others act than the subject: "fled fighting". */
  shunning: WordSet;
  /** Verbs whose object is seen or heard in what follows it: "video shows soldiers leaving". */
  perceiving: WordSet;
  /** Adjectives whose subject does what follows, even an "it": "it is willing to leave". */
  willing: WordSet;
}
