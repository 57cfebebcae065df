import type { Codes } from '../record/codes.ts';
import type { Place } from '../record/entity.ts';
import type { HappeningTime, LineKind, Party } from '../record/happening.ts';
import type { Certainty, Polarity } from '../record/observation.ts';
import type { Withdrawal } from './withdrawn.ts';

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
  withdrawals: Withdrawal[];
  /** Places where the text has visibly lost words. */
  gaps: { at: number; reason: string; words: string }[];
}

/** A party as the grouping sees it. */
export interface Actor extends Party {
  /** Folded name, for comparing. */
  key: string;
  /** The side it speaks and acts for ("government:SY", "opposition:SY", "state:RU"), or null when nobody can tell. */
  side: string | null;
  country: string | null;
}

/** Who says it inside the report. */
export interface Voice extends Actor {
  /** How they put it: the act of the statement ("say", "deny", "admit", "confirm"). */
  act: string;
  /** Named only by trade: "a war monitor", "two army officers". */
  nameless: boolean;
}

/** One observation made ready for grouping: it needs neither its reading nor its report any more. */
export interface Telling {
  /** Global id of the observation. */
  id: string;
  report: string;
  known: number;
  kind: LineKind;
  /** Block it belongs to: kind family and place (or person, or speaker). */
  chain: string;
  family: string;
  what: string;
  lemma: string;
  codes: Codes | null;
  place: Place | null;
  placeKey: string | null;
  personKey: string | null;
  time: HappeningTime;
  /** First and last day (days since 1970-01-01) it can have happened; null when unknown. */
  fromDay: number | null;
  toDay: number | null;
  /** Day whose 72-hour cell it is grouped in; null when it has neither a date nor a published instant. */
  cellDay: number | null;
  agent: Actor[];
  patient: Actor[];
  voices: Voice[];
  /** Value of a state ("full", "unknown", "left"), medium of footage, form of a statement, an event's count in vague words ("dozens"). */
  value: string | null;
  happened: number | null;
  background: boolean;
  quantity: { of: string; low: number | null; best: number | null; high: number | null } | null;
  /** Content words of the clause, folded, sorted, without repeats. */
  words: string[];
  headline: boolean;
  rule: string;
  start: number;
  end: number;
  /** The words of the span. */
  said: string;
  /** Who says it inside the report, outermost first, as names. */
  speakers: string[];
  certainty: Certainty;
  polarity: Polarity;
  /** Does it take back what the outlet told before: the whole of it, or only the number? Null for what tells. */
  corrects: 'whole' | 'number' | null;
  /** The footage that carries it, in the report's words, where nothing else does: "video shared online". */
  clip: string | null;
}
