/** A person's or an agency's decision that a report stands no more, or, undone, that it stands again. */
export interface WithdrawalOnRecord {
  /** When it was known, ms UTC. */
  known: number;
  /** The entry of the log that holds it: orders two of one instant. */
  seq: number;
  by: string;
  reason: string;
  undone: boolean;
}

/** What a report brings to the question "who says it independently?". */
export interface Source {
  /** The report's id. */
  id: string;
  publisher: string | null;
  published: string | null;
  /** When it could be known, ms UTC. */
  known: number;
  url: string | null;
  /** The address without what changes while the article stays: see `addressOf`. */
  address: string | null;
  title: string | null;
  cites: string[];
  /** Folded names of who publishes it and whom it cites. */
  keys: string[];
  /** MinHash of the words (base64 of 32-bit minima, big-endian); empty when there are too few words. */
  sketch: string;
  /** Number of word shingles the sketch stands for. */
  shingles: number;
  /** Hashes of the direct quotes of six words or more. */
  quotes: string[];
  /** The report that took its place at the same address, and when that was known (ms). */
  revisedBy: string | null;
  revisedKnown: number | null;
  /** Is it known from its archive's own instant (the latest of published and modified), not from its arrival? */
  archived: boolean;
  /** Does a shorter text stand at the same address with the same instant? Then this one is taken for a later rewrite. */
  rewrite: boolean;
  /** Stands for the words of its body, whatever its headline and date; null where they are too few to be known again. */
  textKey: string | null;
  /** When it was known (ms) that a report published days before has the same body; null where none has. */
  reprintKnown: number | null;
  /** Persons' decisions that it stands no more, or again, in the order of the log. */
  withdrawals: WithdrawalOnRecord[];
  /** Places where the text has visibly lost words. */
  gaps: { at: number; reason: string; words: string }[];
}
