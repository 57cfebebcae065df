import type { Readable } from 'node:stream';
import type { Problem } from '../record/reading.ts';
import type { Report } from '../record/report.ts';
import type { PageWords } from './page-words.ts';

/** A report as it came in, with what was doubted on the way. */
export interface ReadItem {
  report: Report;
  problems: Problem[];
}

/** An input, or one place in it, that could give no report: one clear sentence with the value and what to do. */
export interface InputProblem {
  kind: 'problem';
  /** The input as the user named it. */
  input: string;
  /** Where in it: "row 12", "item 3", a file of a directory; null for the whole. */
  place: string | null;
  message: string;
}

/** What the caller knows of a report beyond its bytes. Null and absent are the same: not known. */
export interface ReadHints {
  /** The words by which a story is told from what stands around it. */
  page: PageWords;
  /** In the record's form (see `parseInstant`). Wins over a text's or page's own; fills blanks in tables and feeds. */
  published?: string | null;
  publisher?: string | null;
  url?: string | null;
  title?: string | null;
  /** When it was fetched: from the caller's clock, never from ours. */
  retrieved?: string | null;
  /** Table headers that our aliases do not know: field to header, or "published=When,text=Body". */
  columns?: Record<string, string> | string | null;
}

/** A page as fetched: the address it came from in the end, its bytes and its declared type. */
export interface FetchedPage {
  url: string;
  contentType: string | null;
  bytes: Uint8Array;
}
/** Fetches a page, or says in one sentence why not. Never throws. */
export type FetchPage = (url: string) => Promise<FetchedPage | { refused: string }>;

export interface ReadOptions extends ReadHints {
  /** What `-` reads; the process's own standard input when absent. */
  stdin?: Readable | Uint8Array;
  fetch?: FetchPage;
  /** Called after each thing read with the count of things so far, the input it came from and the bytes of files read so far. */
  onProgress?: (progress: { read: number; input: string; bytes: number }) => void;
}
