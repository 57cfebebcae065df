import { createHash } from 'node:crypto';
import { canonical } from '../record/canonical.ts';
import type { Fold, Prepared, Touched } from '../record/fold.ts';
import type { LogRef } from '../record/happening.ts';
import type { JudgementOffered, JudgementOnRecord } from '../record/judgement.ts';
import type { LogEntry, Payload } from '../record/log.ts';
import type { Backend, StoredEntry } from './backend.ts';
import { erasingOver } from './erasing/erasing.ts';
import { decidedOver } from './judging/decided.ts';
import { footageOver } from './judging/footage.ts';
import { judgedLogOver } from './judging/judged-log.ts';
import { judgementOf } from './judging/judging.ts';
import { withdrawingOver } from './judging/withdrawing.ts';
import { addingOver } from './log/adding.ts';
import { enginesOver } from './log/engines.ts';
import { recorderOver, refOf } from './log/recorder.ts';
import { reportsOver } from './log/reports.ts';
import { rereadingOver } from './log/rereading.ts';
import { misfiled, verifyEntries } from './log/verify.ts';
import { answersOver } from './projections/answers.ts';
import { holdingsOver } from './projections/holdings.ts';
import { keptOver } from './projections/kept.ts';
import { preparingOver } from './projections/prepare.ts';
import { foldAgain } from './projections/refolding.ts';
import { type Store, StoreError } from './store.ts';

const open = (entry: StoredEntry): LogEntry => ({
  ...entry,
  payload: entry.payload === null ? null : (JSON.parse(entry.payload) as Payload),
});

/** A store on a backend, with the fold that makes its projections: what every implementation shares. */
export function createStore(backend: Backend, fold: Fold): Store {
  const engines = enginesOver(backend);
  const log = judgedLogOver(backend, engines);
  const { record, isRecording } = recorderOver(backend, () => {
    log.forget();
    engines.forget();
    forgetDecided();
  });
  /** While something is recorded, what stands may change under one version. */
  const versionOf = (): number | null => (isRecording() ? null : backend.version());
  const kept = keptOver(versionOf);
  const totals = kept(backend.totals);
  const engine = kept((_: null) => engines.top() ?? 'none');
  const { only, logged, reportOf, readingOf } = reportsOver(backend, fold, engines);
  const prepare = preparingOver(backend, fold);

  function judge(draft: JudgementOffered, { recorded }: { recorded: string }): JudgementOnRecord {
    return record(recorded, ({ now, append }) => {
      const before = log.judgements();
      const judgement = judgementOf(draft, now, { ...items, reading: readingOf }, before);
      const have = before.find(({ id }) => id === judgement.id);
      if (have !== undefined) return have;
      const entry = append({ kind: 'judgement', ...judgement }, now);
      refold(now);
      return { ...judgement, entry: refOf(entry), undoneBy: null };
    });
  }

  /** Footage and steps act on the lines of the reports that lean on it. */
  const shown = footageOver(backend, record, refold);
  const speaksOfFootage = (report: string): boolean =>
    readingOf(report)?.observations.some(({ kind }) => kind === 'footage') === true;
  const { decided, forget: forgetDecided } = decidedOver(backend, versionOf, () =>
    fold.under({ judgements: log.judgements(), pieces: shown.footage(), steps: shown.steps(), speaksOfFootage }),
  );

  /** Makes the lines again that decisions known from an instant on act on. */
  function refold(since: string): void {
    const all = decided();
    foldIn([], all.touchedSince(backend.projections, Date.parse(since)));
  }

  const holding = holdingsOver(backend, decided);
  const items = answersOver(backend, decided);

  /** Folds reports in; who holds the places that they tell of is to be made again. */
  function foldIn(prepared: readonly Prepared[], touched?: Touched): void {
    backend.projections.dropHoldings(decided().project(backend.projections, prepared, touched));
  }

  function digest(): string {
    const hash = createHash('sha256');
    for (const line of backend.dumpEntries()) hash.update(`${line}\n`);
    for (const item of backend.dumpItems()) hash.update(`${canonical(item)}\n`);
    for (const held of holding.all()) hash.update(`${canonical(held)}\n`);
    return hash.digest('hex');
  }

  function rebuild(progress?: (done: number, of: number) => void): string {
    if (backend.readonly) throw new StoreError('readonly', `${backend.path} is open for reading only`);
    backend.transaction(() => {
      for (const { entry, about } of misfiled(backend.filed(1))) backend.refile(entry.seq, about);
      refill(progress);
    });
    log.forget();
    return digest();
  }

  /** Makes all projections again; who holds a place when its items can be looked up. */
  function refill(progress?: (done: number, of: number) => void): void {
    let held: ReadonlySet<string> = new Set();
    backend.refill(() => {
      held = foldAgain(backend, { engines, logged, prepare, decided }, progress);
    });
    holding.put(held);
  }

  const place = (entry: StoredEntry | null): LogRef | null => (entry === null ? null : refOf(entry));

  return {
    path: backend.path,
    readonly: backend.readonly,
    wording: fold.wording,
    places: fold.places,
    get engine() {
      return engine(null);
    },
    addReadings: addingOver(backend, fold, engines, record, prepare, (prepared, again) =>
      foldIn(prepared, log.rereadBy(again)),
    ),
    *entries(from = 1) {
      for (const entry of backend.entries(from)) yield open(entry);
    },
    report: (id) => {
      const full = only(id);
      return full === null ? null : reportOf(full);
    },
    reading: (id) => {
      const full = only(id);
      return full === null ? null : readingOf(full);
    },
    reports: ({ known = null, limit = 100, offset = 0 } = {}) => backend.reports(known, limit, offset),
    search: (words, limit = 50) => {
      const terms = words.match(/[\p{L}\p{N}]+/gu) ?? [];
      return terms.length === 0 ? [] : backend.search(terms, limit);
    },
    has: (report, by) => backend.hasReading(report, by),
    verify: () => verifyEntries(backend.filed(1)),
    rebuild,
    digest,
    counts: () => backend.counts(),
    head: () => {
      const head = backend.head();
      return head === null ? null : { seq: head.seq, hash: head.hash, recorded: head.recorded };
    },
    version: () => backend.version(),
    keepHoldings: holding.keep,
    close: holding.close,
    judge,
    ...withdrawingOver(backend, record, only, (touched) => foldIn([], touched)),
    ...erasingOver(backend, record, only, engines.readingEntry, () => refill()),
    ...rereadingOver(backend, engines, record, () => refill()),
    judgements: log.judgements,
    ...shown,
    ...items,
    totals,
    gaps: (known, limit) =>
      backend.sourcesWithGaps(known, limit).flatMap((source) => source.gaps.map((gap) => ({ source, ...gap }))),
    entriesOf: (report) => ({
      report: place(backend.reportEntry(report)),
      reading: place(engines.readingEntry(report)),
    }),
  };
}
