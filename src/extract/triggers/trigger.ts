import type { EventEntry } from '../../language/lexicon/event-entry.ts';
import type { Filled } from '../arguments/roles.ts';

/** A word that tells an event, with what it tells and of whom. */
export interface Trigger extends Filled {
  token: number;
  /** The words that tell it beside the first one: "over" and "Hama" in "took over Hama". */
  beside: readonly number[];
  /** Those of them that are part of the telling and no one's role: "over" in "took over", but not "Hama" in "took Hama". */
  consumed: readonly number[];
  /** What it tells; null for an event that the record has no plain verb for. */
  entry: EventEntry | null;
  /** Tokens whose numbers count what happened. */
  counts: readonly number[];
  rule: string;
  /** A verb in the active voice that should have a subject. */
  active?: boolean;
  /** The base of a verb, where it is not the token's lemma. */
  lemma?: string;
}
