import type { EngineRank } from '../record/engine.ts';
import type { Footage } from '../record/footage.ts';
import type { Piece, StepOnRecord } from '../record/footage-on-record.ts';
import type { JudgementOffered, JudgementOnRecord } from '../record/judgement.ts';
import type { LogRef } from '../record/line.ts';
import type { LogEntry, Payload } from '../record/log.ts';
import type { Problem, Reading } from '../record/reading.ts';
import type { Report } from '../record/report.ts';
import type { Step } from '../record/step.ts';
import type { View } from '../record/view.ts';

/** Something the store refuses, in one clear line with the value and what to do. */
export class StoreError extends Error {
  readonly code: StoreErrorCode;
  constructor(code: StoreErrorCode, message: string, cause?: unknown) {
    super(message, { cause });
    this.name = 'StoreError';
    this.code = code;
  }
}
export type StoreErrorCode =
  | 'foreign'
  | 'newer'
  | 'busy'
  | 'full'
  | 'readonly'
  | 'unreadable'
  | 'ambiguous'
  | 'damaged'
  | 'judgement'
  | 'withdrawal'
  | 'erasure'
  | 'footage';

export interface AddOptions {
  /** When it is appended (an instant, UTC): the caller's clock. */
  recorded: string;
  /** Take each report as known at the latest of its published and modified instants, not at `recorded`. */
  archive?: boolean;
  /** The readings are of the log's own reports, as `toReadBy` gave them: those from which a name was erased too. */
  ownReports?: boolean;
}

/** What one call of `addReadings` did. */
export interface Added {
  /** Ids of reports that were not there before. */
  reports: string[];
  /** Readings appended: new reports, and known reports read again by another engine. */
  readings: number;
  /** Reports that were there already with this engine's reading: nothing was done. */
  unchanged: number;
  observations: number;
  problems: { report: string; problem: Problem }[];
}

/** A report of the log as the stages take it: what was doubted in its bytes comes with it. */
export interface Readable {
  report: Report;
  problems: Problem[];
}

export interface Verified {
  ok: boolean;
  entries: number;
  /** Payloads that were erased: the chain covers their hashes only. */
  erased: number;
  /** Public keys of the tombstones that they were erased under (Ed25519, SubjectPublicKeyInfo, base64). */
  keys: string[];
  /** Hash of the last entry; 64 zeros when the log is empty. */
  head: string;
  /** The first entry that is broken, and how; null when all is well. */
  broken: { seq: number; reason: string } | null;
}

export interface Counts {
  entries: number;
  reports: number;
  readings: number;
  observations: number;
  happenings: number;
  publishers: number;
}

/** A person, by the whole name: redacted in the reports, or with `whole` the reports themselves; one report; or one entry. */
export type ErasureTarget = { name: string; whole: boolean } | { report: string } | { entry: number };

export interface ErasurePlan {
  target: ErasureTarget;
  /** Hash of the last entry when this was planned: it holds for that log alone. */
  head: string | null;
  /** Entries whose payloads go. */
  entries: { seq: number; payloadHash: string; kind: Payload['kind'] }[];
  /** Ids of the reports that go, or that hold the name. */
  reports: string[];
  /** SHA-256 of the footage that sightings among them tell of. */
  footage: string[];
  /** Reports that are kept without the name, and at how many places it goes from each. */
  redacted: { report: string; places: number }[];
  /** What the log says again without the name, known from when it was. */
  replacing: { payload: Payload; known: string }[];
  /** The name as it is written, and its parts that stand alone, by how often each goes from the reports, the most frequent first. */
  forms: { words: string; count: number }[];
  /** The parts of the name, folded; empty where none was given. */
  parts: string[];
  /** Tombstones that hold the name: they stay, or nobody could check what they cover. */
  staying: number[];
}

/** What an erasure did. */
export interface Erased {
  tombstone: LogRef;
  /** Ids of the reports that stand without the name. */
  kept: string[];
  /** SHA-256 of footage that no sighting tells of any more: `finishErasing` has them deleted. */
  originals: string[];
}

/** A report as lists show it. */
export interface ReportRow {
  id: string;
  publisher: string | null;
  title: string | null;
  url: string | null;
  published: string | null;
  known: string;
  revises: string | null;
}

/**
 * A situation file: the append-only log and what the fold made of it. One recorder at a time; readers are free.
 * Every method throws `StoreError` for what the user can mend, and nothing else.
 */
export interface Store extends View {
  readonly path: string;
  readonly readonly: boolean;
  /** Appends reports with their readings in one transaction: when it returns, they are on disk; when it throws, nothing was added. */
  addReadings(batch: Iterable<Reading>, options: AddOptions): Added;
  /**
   * Puts an engine above all others, or retires it, by an entry of its own; false where it stands so already. Where it has read anything all
   * is folded again. An engine that nobody ranked takes the place that its name gives it (`ordinalOf`).
   */
  rankEngine(rank: Omit<EngineRank, 'ordinal'>, options: { recorded: string }): boolean;
  /** The engines that the log ranks. */
  ranks(): EngineRank[];
  /** How many reports an engine has read. */
  readingsBy(engine: string): number;
  /** The form (`schema`) of the readings that an engine made; null where it made none. */
  schemaOf(engine: string): number | null;
  /** Reports of the log that this engine has not read, in order, for `addReadings` with `ownReports`. */
  toReadBy(engine: string): IterableIterator<Readable>;
  /**
   * Appends a person's judgement, known from `recorded` on. One that is on record already is given back as it stands. Refuses
   * (`StoreError`) ids that are not there and acts that their lines do not bear.
   */
  judge(draft: JudgementOffered, options: { recorded: string }): JudgementOnRecord;
  /**
   * Appends sightings of footage in one transaction, known from `recorded` on; those on record already (same file, same origin, same
   * claim) are left out. Gives back how many were appended.
   */
  addFootage(batch: Iterable<Footage>, options: { recorded: string }): number;
  /** Pieces of footage in the order of the log, as known by `known` (ms; null is everything); `id` is a full id, a SHA-256, or its start. */
  footage(query?: { known?: number | null; id?: string }): Piece[];
  /**
   * Appends a step of verification, known from `recorded` on; one that is on record already is given back as it stands. Refuses
   * (`StoreError`) a step about footage, pictures or steps that are not on record.
   */
  addStep(step: Step, options: { recorded: string }): StepOnRecord;
  /** Steps in the order of the log, as known by `known` (ms); of one original where its SHA-256 is given. */
  steps(query?: { known?: number | null; footage?: string }): StepOnRecord[];
  /**
   * Takes a report back, or with `undo` lets it stand again, known from `recorded` on. Refuses (`StoreError`) a report that is not there,
   * one that is withdrawn already, and undoing what was not withdrawn.
   */
  withdraw(
    withdrawal: { report: string; by: string; reason: string; undo: boolean },
    options: { recorded: string },
  ): { report: string; entry: LogRef };
  /** What erasing a person, a report or an entry would take away. Changes nothing. */
  planErasure(target: ErasureTarget): ErasurePlan;
  /**
   * Takes the payloads of the plan away for good, appends a tombstone signed with `key` (Ed25519, PKCS#8 PEM), says again without the name
   * what is kept, and makes every projection again. Refuses (`StoreError`), and changes nothing, where the log has grown since the plan or
   * a report would be lost.
   */
  erase(plan: ErasurePlan, options: { by: string; reason: string; recorded: string; key: string }): Erased;
  /** Is there an erasure that is not at its end: stopped before it, or held up by who reads the file as it was? */
  isErasing(): boolean;
  /**
   * Brings erasures to their end, those that another process began too: `forget` deletes an original and all that bears its SHA-256, and
   * the file is rewritten without what went. False while another process still reads the file as it was: try again once it has ended.
   */
  finishErasing(forget: (sha256: string) => void): boolean;
  /** Entries in order, from `seq` on. */
  entries(from?: number): IterableIterator<LogEntry>;
  /** By id or by a prefix of it of 6 hex digits or more; null when there is none. `revises` is filled in. */
  report(id: string): Report | null;
  /** The reading of a report that counts, by id or prefix. */
  reading(id: string): Reading | null;
  /** Reports, the latest known first; `before` (ms of knowledge) pages on. */
  reports(query?: { known?: number | null; limit?: number; offset?: number }): ReportRow[];
  /** Reports whose title or text holds all the words, best first. */
  search(words: string, limit?: number): ReportRow[];
  /** Has the store this report, read by this engine? */
  has(report: string, engine: string): boolean;
  verify(): Verified;
  /** Drops every projection and makes it again from the log; gives the digest afterwards. */
  rebuild(progress?: (done: number, of: number) => void): string;
  /** SHA-256 over the set of entries (not their order) and over the canonical dump of the projections. */
  digest(): string;
  counts(): Counts;
  /** The last entry of the log; null when there is none. */
  head(): { seq: number; hash: string; recorded: string } | null;
  /** Changes whenever anyone, in any process, has changed the file: cheap to ask often. */
  version(): number;
  /**
   * Makes again who held the places of which something was told since: until then they are made from what is on record as they are asked of.
   * `close` does it too.
   */
  keepHoldings(): void;
  close(): void;
}
