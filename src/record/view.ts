import type { Actor } from './event-mention.ts';
import type { ControlInterval, Happening, LineKind, LogRef } from './happening.ts';
import type { JudgementOnRecord } from './judgement.ts';
import type { KnownMention } from './known-mention.ts';
import type { LineWording } from './line-wording.ts';
import type { NamedPlaces } from './named-places.ts';
import type { Reading } from './reading.ts';
import type { Source } from './source.ts';

/** A moment of the world (`at`) seen from a moment of knowledge (`known`): instants or days, null is "no limit". */
export interface AsOf {
  at: string | null;
  known: string | null;
}

/** Sections of the brief that an item can stand in; `folded` items stand in lines made of several (control, whereabouts). */
export type Section =
  | 'established'
  | 'claimed'
  | 'disputed'
  | 'unknown'
  | 'statement'
  | 'footage'
  | 'folded'
  | 'background'
  | 'unsure';

/** A happening (or a grouped statement, state or footage) with what the fold needs to order and find it. */
export interface Item {
  kind: LineKind;
  family: string;
  section: Section;
  /** Key of the place it is about, and of the person whose whereabouts it tells; null when there is none. */
  place: string | null;
  /** The place's name, folded; and whether it is a spot, and not a whole country. */
  placeName: string | null;
  spot: boolean;
  person: string | null;
  /** Milliseconds, UTC. Bounds of the world's time; null when unknown. */
  from: number | null;
  to: number | null;
  /** Knowledge of the first and the latest member, and the latest publication, in ms. */
  minKnown: number;
  maxKnown: number;
  last: number;
  /** 0 … 1: how much it matters to a desk. */
  weight: number;
  /** Who acts and whom it was done to, with the side each stands on and what its words say of it. */
  agents: Actor[];
  patients: Actor[];
  /** Value of a state ("full", "unknown", "left"), medium of footage, form of a statement; null for an event. */
  value: string | null;
  /** Do all its words tell only in passing who holds the place? */
  inPassing: boolean;
  happening: Happening;
}

export interface ItemQuery {
  /** Knowledge limit in ms; null is everything. */
  known: number | null;
  /** Only what can have begun by then (ms). */
  at: number | null;
  kind?: LineKind;
  section?: Section;
  /** Without those of this section. */
  without?: Section;
  families?: readonly string[];
  place?: string;
  person?: string;
  limit?: number;
}

export interface CountQuery {
  /** Knowledge limit in ms; null is everything. */
  known: number | null;
  /** Only what can have begun by then (ms). */
  at: number | null;
  sections: readonly Section[];
  /** Up to so many items of a section, and so many places, are counted. */
  limit: number;
  /** Places are counted of which anything told since (ms) who holds them; null counts none. */
  placesSince: number | null;
}

/** How many items each section asked of has; and about how many places, since it is not looked at who holds them. */
export interface Counted {
  sections: number[];
  places: number;
}

/** A stretch of time in which a place was held, or fought over, with who holds it as more than a name. */
export interface HeldInterval extends ControlInterval {
  who: Actor | null;
  /** Was the holding told only in passing ("the rebel-held town"), often in words that are older than the news? */
  inPassing: boolean;
}

export interface HoldingsQuery {
  /** Knowledge limit in ms; null is everything. */
  known: number | null;
  /** Only what can have begun by then (ms). */
  at: number | null;
  /** Keys of places. */
  places: readonly string[];
  /** The last interval of each place alone, as the latest told of it; all of them otherwise. */
  last?: boolean;
}

/** How the fold asks for its own projections. Each store answers it; what comes back never holds what was learned after `known`. */
export interface View {
  /** The engine whose readings count before all others; 'none' where nothing was read. */
  readonly engine: string;
  /** The words of its lines. */
  readonly wording: LineWording;
  /** Places by the names that it is asked and tells in. */
  places(): NamedPlaces;
  /** Latest told first. */
  items(query: ItemQuery): Item[];
  /** The same items in the same order, one by one: for those who go through all of them. */
  eachItem(query: ItemQuery): IterableIterator<Item>;
  /** What `items` gives to each of several questions, asked at once. */
  itemsOfEach(queries: readonly ItemQuery[]): Item[][];
  count(query: CountQuery): Counted;
  item(id: string, known: number | null): Item | null;
  /** The mentions behind the item with this id, in the order of their ids; none where there is no such item. */
  mentions(id: string, known: number | null): readonly KnownMention[];
  /** Keys of places that control is told of as known at `known` (ms), the latest told first. */
  controlPlaces(known: number | null, limit: number): string[];
  /** Who held each of the places when, place by place in the order asked, each in the order of the world's time. */
  holdings(query: HoldingsQuery): HeldInterval[][];
  /** Keys of the places that items name so (folded) as known at `known` (ms), whatever their country; others of the name may be among them. */
  placesNamed(name: string, known: number | null): string[];
  /** For each observation (its global id) the verification steps on record about the footage that its report leans on, as known by then. */
  checks(observations: readonly string[], known: number | null): LogRef[][];
  totals(known: number | null): { reports: number; publishers: number; first: string | null; last: string | null };
  /** Gaps (lost words) of the latest reports. */
  gaps(known: number | null, limit: number): { source: Source; at: number; reason: string; words: string }[];
  reading(report: string): Reading | null;
  /** Judgements in the order of the log, as known by `known` (ms; null is everything). */
  judgements(query?: { known?: number | null }): JudgementOnRecord[];
  /** Where the log keeps a report and the reading of it that counts. */
  entriesOf(report: string): { report: LogRef | null; reading: LogRef | null };
}

/** Does an item answer a query, apart from what was known? */
export function answers(item: Item, query: Omit<ItemQuery, 'known'>): boolean {
  if (query.at !== null && item.from !== null && item.from > query.at) return false;
  if (query.kind !== undefined && item.kind !== query.kind) return false;
  if (query.section !== undefined && item.section !== query.section) return false;
  if (query.without !== undefined && item.section === query.without) return false;
  if (query.families !== undefined && !query.families.includes(item.family)) return false;
  if (query.place !== undefined && item.place !== query.place) return false;
  return query.person === undefined || item.person === query.person;
}

/** The latest told first. */
export const latestFirst = (a: Item, b: Item): number => b.last - a.last || (a.happening.id < b.happening.id ? -1 : 1);
