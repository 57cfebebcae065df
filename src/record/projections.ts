import type { KnownMention } from './known-mention.ts';
import type { Source } from './source.ts';
import type { Counted, CountQuery, HeldInterval, HoldingsQuery, Item, ItemQuery } from './view.ts';

/** One 72-hour window of a block: its mentions, who leads each, and the bounds of knowledge in it. */
export interface Window {
  blockKey: string;
  window: number;
  /** Knowledge (ms) of the first and the last mention in it. */
  minKnown: number;
  maxKnown: number;
  /** When the last report of it was replaced at its address; 0 when none was. */
  revised: number;
  /** When a person's judgement that acts on it, or the undoing of one, became known last; 0 when none did. */
  judged: number;
  /** Latest knowledge in this window and the unbroken run of windows before it: from then on its grouping stands. */
  settled: number;
  /** From this knowledge on the items led here stand as stored: they need no second look. */
  horizon: number;
  members: KnownMention[];
  /** Leader's id by mention's id; a leader may stand in the window before. */
  leaders: Record<string, string>;
}

/** Who held one place when, as all that is known tells. */
export interface PlaceHoldings {
  /** In the order of the world's time. */
  intervals: readonly HeldInterval[];
  /** The last of them as the latest told of the place; null where they tell of none. */
  last: HeldInterval | null;
}

/** Where the fold keeps its projections. Nothing here is truth: all of it can be dropped and made again from the log. */
export interface ProjectionStore {
  window(blockKey: string, window: number): Window | null;
  putWindow(window: Window): void;
  /** Drops a window with the items led in it; gives the keys of the places where those stood that tell who holds a place. */
  dropWindow(blockKey: string, window: number): string[];
  /** Changes the bounds of knowledge of a window, and with them the horizon of the items led in it. */
  setBounds(blockKey: string, window: number, settled: number, horizon: number): void;
  source(report: string): Source | null;
  putSource(source: Source): void;
  /** All reports at one address, in any order. */
  sourcesAt(address: string): Source[];
  /** All reports with one text key, in any order. */
  sourcesSaying(textKey: string): Source[];
  /** Windows that hold mentions of a report. */
  windowsOf(report: string): { blockKey: string; window: number }[];
  putWindowsOf(report: string, windows: readonly { blockKey: string; window: number }[]): void;
  /**
   * Replaces the items of some leaders in a window; a leader without an item has none any more. The items of other leaders stay. Gives the keys
   * of the places where those replaced stood that tell who holds a place.
   */
  putItems(blockKey: string, window: number, items: ReadonlyMap<string, Item | null>): string[];
  /** Items whose horizon lies within `known`, in any order of ties; latest told first. */
  settledItems(query: ItemQuery): Item[];
  /** The same, one by one, without holding all of them. */
  eachSettled(query: ItemQuery): IterableIterator<Item>;
  /** What `settledItems` gives to each of several questions. */
  settledOfEach(queries: readonly ItemQuery[]): Item[][];
  /** The same for what `settledItems` would give. */
  settledCount(query: CountQuery): Counted;
  settledItem(id: string, known: number | null): Item | null;
  /** Keeps who held a place when; null where nothing tells of it any more. */
  putHoldings(place: string, holdings: PlaceHoldings | null): void;
  /** Drops what is kept of the places: who held them is to be put again. */
  dropHoldings(places: Iterable<string>): void;
  /** Places dropped and not put again since, in the order of their keys. */
  unmadeHoldings(): string[];
  /**
   * Of the places asked for those whose holdings stand as stored: nothing that tells who holds the place has begun after `at`, and all that
   * does lies within `known`, its horizon too.
   */
  settledHoldings(query: HoldingsQuery): Map<string, readonly HeldInterval[]>;
  /** Windows that hold something known by `known` and something learned later. */
  unsettledWindows(known: number): { blockKey: string; window: number }[];
  /** The windows of the report that the mention of this id stands in: one of them holds it. */
  windowsHolding(mention: string): { blockKey: string; window: number }[];
  /** Windows with a party, or a voice, whose key holds this one; in any order. */
  windowsNaming(key: string): { blockKey: string; window: number }[];
  /** Ids of the reports that come from a source, or cite one, whose key is among these. */
  reportsFrom(sources: ReadonlySet<string>): string[];
}
