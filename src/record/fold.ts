import type { Piece, StepOnRecord } from './footage-on-record.ts';
import type { JudgementOnRecord } from './judgement.ts';
import type { KnownMention } from './known-mention.ts';
import type { LineWording } from './line-wording.ts';
import type { NamedPlaces } from './named-places.ts';
import type { PlaceHoldings, ProjectionStore, Window } from './projections.ts';
import type { Reading } from './reading.ts';
import type { Report } from './report.ts';
import type { Source, WithdrawalOnRecord } from './source.ts';
import type { Counted, CountQuery, HeldInterval, HoldingsQuery, Item, ItemQuery } from './view.ts';

/* What a store asks of the fold that makes its projections: the store keeps, the fold decides. */

/** A report ready to be folded in. */
export interface Prepared {
  source: Source;
  mentions: readonly KnownMention[];
}

/** What something new acts on: the windows that are grouped again, and the reports whose items are made again. */
export interface Touched {
  windows: readonly Pick<Window, 'blockKey' | 'window'>[];
  reports: ReadonlySet<string>;
}

/** What persons decided and footage showed, as far as it is on record. */
export interface Decisions {
  judgements: readonly JudgementOnRecord[];
  pieces: readonly Piece[];
  steps: readonly StepOnRecord[];
  /** Does a report speak of footage in its own words? */
  speaksOfFootage(report: string): boolean;
}

/** Keeps what was made for one moment of knowledge (ms). */
export type Memo = (known: number, make: () => Item[]) => Item[];

/** The fold under all decisions on record. */
export interface DecidedFold {
  /**
   * Folds reports in; a report that is there already is replaced. The result depends on the set of what was folded in, never on its order.
   * Gives the keys of the places of which who holds them may now be told otherwise: their intervals are to be made
   * again (`holdingsOf`).
   */
  project(projections: ProjectionStore, batch: readonly Prepared[], touched?: Touched): ReadonlySet<string>;
  /** Who held a place when, made from the items there; null where none tells of it. */
  holdingsOf(projections: ProjectionStore, place: string): PlaceHoldings | null;
  /** What decisions known since `since` (ms) act on. */
  touchedSince(projections: ProjectionStore, since: number): Touched;
  items(projections: ProjectionStore, query: ItemQuery, memo: Memo): Item[];
  itemsOfEach(projections: ProjectionStore, queries: readonly ItemQuery[], memo: Memo): Item[][];
  count(projections: ProjectionStore, query: CountQuery, memo: Memo): Counted;
  holdings(projections: ProjectionStore, query: HoldingsQuery, memo: Memo): HeldInterval[][];
  eachItem(projections: ProjectionStore, query: ItemQuery, memo: Memo): IterableIterator<Item>;
  item(projections: ProjectionStore, id: string, known: number | null): Item | null;
  mentions(projections: ProjectionStore, id: string, known: number | null): KnownMention[];
  /** Items of the windows that hold something known by `known` (ms) and something learned later. */
  unsettled(projections: ProjectionStore, known: number): Item[];
}

export interface Fold {
  /** The words of the lines that it makes. */
  wording: LineWording;
  /** Places by the names that it is asked and tells in. */
  places(): NamedPlaces;
  /** A reading as it is folded in, known at `known` (ms UTC). */
  prepare(reading: Reading, known: number, withdrawals: WithdrawalOnRecord[]): Prepared;
  /** When a report of an archive could be known (ms UTC); null when it does not say. */
  knownOfArchive(report: Report): number | null;
  /** One key for one article's address. */
  addressOf(url: string | null): string | null;
  under(decisions: Decisions): DecidedFold;
}
