import type { About, LogEntry, Payload } from '../record/log.ts';
import type { PlaceHoldings, ProjectionStore } from '../record/projections.ts';
import type { Source } from '../record/source.ts';
import type { Item } from '../record/view.ts';
import type { PlaceTold } from './projections/control-places.ts';
import type { Counts, ReportRow } from './store.ts';

/** An entry's head and its payload as canonical JSON text; null when it was erased. */
export type StoredEntry = Omit<LogEntry, 'payload'> & { payload: string | null };

/** An entry with what the look-ups beside the log have it filed under: no hash covers that. */
export interface FiledEntry {
  entry: StoredEntry;
  about: About;
}

/** Where in the log a reading stands, of which report, and whose it is. */
export interface ReadingAt {
  report: string;
  seq: number;
  engine: string;
}

/** The narrow seam under a store: a log, its look-ups, and a keeper of the projections. Memory and SQLite implement it. */
export interface Backend {
  readonly path: string;
  readonly readonly: boolean;
  readonly projections: ProjectionStore;
  /** Runs `work` as the only recorder: all of it is kept, or, when it throws, none. */
  transaction<T>(work: () => T): T;
  head(): { seq: number; hash: string; recorded: string } | null;
  append(entry: StoredEntry, about: About): void;
  /** Takes the payloads of these entries away: a reading among them is nobody's any more. Inside a transaction. */
  erase(seqs: readonly number[]): void;
  /** Notes that an erasure is not at its end: its bytes are to be scrubbed, and these originals to be deleted. Inside a transaction. */
  owe(originals: readonly string[]): void;
  /** What is noted so, by this process or one that was stopped: originals by their SHA-256; null where all is done. */
  owed(): string[] | null;
  settle(): void;
  /**
   * Leaves no trace of what was erased where the store keeps its bytes. Outside a transaction. False while another process still reads
   * the file as it was, so that it cannot be cut.
   */
  scrub(): boolean;
  entries(from: number): IterableIterator<StoredEntry>;
  filed(from: number): IterableIterator<FiledEntry>;
  /** Files an entry anew. Inside a transaction. */
  refile(seq: number, about: About): void;
  entry(seq: number): StoredEntry | null;
  /** Entries of one of the kinds that there are few of, in order; with a subject, those about it only. */
  entriesOf(kind: Exclude<Payload['kind'], 'report' | 'reading'>, subject?: string): StoredEntry[];
  /** How many entries of such a kind there are. */
  countOf(kind: Exclude<Payload['kind'], 'report' | 'reading'>): number;
  /** Full ids of the reports that begin so, two at most. */
  reportIds(prefix: string): string[];
  /** Was a report erased, whole or to be said again without a name? */
  wasErased(report: string): boolean;
  /** The entry that added a report (where a name was erased from it, the one that says it again). */
  reportEntry(report: string): StoredEntry | null;
  hasReading(report: string, engine: string): boolean;
  /** Readings of the report whose id begins so, in order. */
  readingsOf(prefix: string): ReadingAt[];
  /** Readings of all reports, in order. */
  readings(): IterableIterator<ReadingAt>;
  /** Names of the engines that have read anything, in the order of their first reading. */
  engines(): string[];
  /** How many readings an engine has made. */
  readingsBy(engine: string): number;
  /** The place in the log of the first of them; null where it made none. */
  firstReadingBy(engine: string): number | null;
  /** Entries that added reports which this engine has not read, in order; without those that were erased. */
  reportsWithout(engine: string): IterableIterator<StoredEntry>;
  /** Makes a report findable: by its row, its place in time, its words. */
  putReport(row: ReportRow & { knownMs: number; text: string; gaps: number; observations: number }): void;
  reports(known: number | null, limit: number, offset: number): ReportRow[];
  search(words: string[], limit: number): ReportRow[];
  totals(known: number | null): { reports: number; publishers: number; first: string | null; last: string | null };
  /** Reports that have lost words, the latest known first. */
  sourcesWithGaps(known: number | null, limit: number): Source[];
  placesNamed(folded: string): string[];
  /** Places of the items that stand as stored at `known` (ms) and tell who holds a place, each with when it was told of last; latest first. */
  controlPlaces(known: number | null, limit: number): PlaceTold[];
  counts(): Counts;
  /** All items, all holdings and all `known payloadHash` lines in canonical order, for the digest. */
  dumpItems(): IterableIterator<Item>;
  dumpHoldings(): IterableIterator<{ place: string } & PlaceHoldings>;
  dumpEntries(): IterableIterator<string>;
  /** Drops every projection, runs `refill`, and only then makes the look-ups that filling does not need. Inside a transaction. */
  refill(refill: () => void): void;
  /** Changes whenever anyone, in any process, has changed the file. */
  version(): number;
  close(): void;
}
