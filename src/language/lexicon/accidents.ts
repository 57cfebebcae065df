import type { WordSet } from './word-set.ts';

/** What harms people without anybody meaning it. By lemma in lower case, unless said. */
export interface AccidentWords {
  /** Vehicles, forces of nature, illness, things that break: "bus", "flood". */
  causes: WordSet;
  /** Verbs of accidents, where nobody does it to anybody: "plunge", "collapse". */
  mishaps: WordSet;
  /** Verbs by which a thing destroys itself: "explode". */
  bursting: WordSet;
  /** Explosions and fires, which are an accident where the report names a cause without a culprit. */
  blasts: WordSet;
  /** Prepositions before a cause or an occasion: "killed in a crash". */
  causeLinks: WordSet;
  /** Conjunctions before one, by form: "when a bridge collapsed". */
  clauseLinks: WordSet;
  /** Words before a vehicle behind which somebody stands, by form: "a police car". */
  manned: WordSet;
  /** Verbs by which a vehicle or building is aimed at, not a cause: "fired at the ship". */
  aiming: WordSet;
  /** Does a text speak of an attack, an attacker or a weapon? No such thing is an accident. */
  tellsOfAttack(text: string): boolean;
  /** Does a text name a cause without a culprit: a gas leak, faulty brakes, fog? */
  tellsOfCause(text: string): boolean;
}
