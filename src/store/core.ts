import { createHash } from 'node:crypto';
import { canonical } from '../record/canonical.ts';
import type { DecidedFold, Fold, Prepared, Touched } from '../record/fold.ts';
import { fold as folded } from '../record/folding.ts';
import type { LogRef } from '../record/happening.ts';
import type { JudgementOffered, JudgementOnRecord } from '../record/judgement.ts';
import { aboutOf, hashOfEntry, hashOfPayload, type LogEntry, NO_ENTRY, type Payload } from '../record/log.ts';
import type { Problem, Reading } from '../record/reading.ts';
import type { Report } from '../record/report.ts';
import type { Source } from '../record/source.ts';
import type { HoldingsQuery, Item, ItemQuery } from '../record/view.ts';
import type { Backend, StoredEntry } from './backend.ts';
import { erasingOver } from './erasing/erasing.ts';
import { footageOver } from './judging/footage.ts';
import { judgedLogOver } from './judging/judged-log.ts';
import { judgementOf } from './judging/judging.ts';
import { withdrawalsOf, withdrawingOver } from './judging/withdrawing.ts';
import { enginesOver } from './log/engines.ts';
import { isSaidAlike, opened, reportIn } from './log/logged.ts';
import { type Recorder, refOf } from './log/recorder.ts';
import { rereadingOver } from './log/rereading.ts';
import { misfiled, verifyEntries } from './log/verify.ts';
import { latestPlaces, toldOfControl } from './projections/control-places.ts';
import { holdingsOver } from './projections/holdings.ts';
import { keptOver } from './projections/kept.ts';
import { type Added, type AddOptions, type Store, StoreError } from './store.ts';

/** Mentions folded at once while rebuilding, about 3 KB of memory each: so that most windows of an archive are written once. */
const REBUILD_BATCH = 20_000;

const instant = (ms: number): string => new Date(ms).toISOString();
const open = (entry: StoredEntry): LogEntry => ({
  ...entry,
  payload: entry.payload === null ? null : (JSON.parse(entry.payload) as Payload),
});

const erasedBefore: Problem = {
  stage: 'store',
  rule: 'erased',
  reason: 'this report, or a name in it, was erased from this situation: it is not taken in again',
  start: null,
  end: null,
};

/** Two texts at one address and one instant: which was there first nobody says. */
function twinProblems({ id, url }: Report, known: number, at: readonly Source[]): Problem[] {
  if (!at.some((twin) => twin.id !== id && twin.known === known)) return [];
  const reason = `another text stands at ${url} with the same instant: the longer is taken for a later rewrite, and what it tells in an archive is known only from the next report that tells the same`;
  return [{ stage: 'store', rule: 'two-texts-at-one-instant', reason, start: null, end: null }];
}

/** Moments of knowledge whose straddling items are kept: one goes to and fro between a few. */
const MOMENTS = 4;

/** A store on a backend, with the fold that makes its projections: what every implementation shares. */
export function createStore(backend: Backend, fold: Fold): Store {
  /** While something is recorded, what stands may change under one version. */
  let isRecording = false;
  const kept = keptOver(() => (isRecording ? null : backend.version()));
  const totals = kept(backend.totals);
  let asked: { version: number; items: Map<number, Item[]> } = { version: -1, items: new Map() };
  const engines = enginesOver(backend);
  const engine = kept((_: null) => engines.top() ?? 'none');
  const log = judgedLogOver(backend, engines);
  let judged: { version: number | null; state: string; decided: DecidedFold } | null = null;

  function only(prefix: string): string | null {
    if (!/^[0-9a-f]{6,64}$/.test(prefix)) return null;
    const ids = backend.reportIds(prefix);
    if (ids.length > 1)
      throw new StoreError('ambiguous', `"${prefix}" begins the id of more than one report: give more digits`);
    return ids[0] ?? null;
  }

  /** A report as it was added. */
  function loggedReport(id: string): Report | null {
    const entry = backend.reportEntry(id);
    return entry?.payload ? reportIn(entry.payload) : null;
  }

  function reportOf(id: string): Report | null {
    const report = loggedReport(id);
    if (report === null) return null;
    const address = fold.addressOf(report.url);
    const before =
      address === null ? [] : backend.projections.sourcesAt(address).filter(({ revisedBy }) => revisedBy === id);
    return { ...report, revises: report.revises ?? before[0]?.id ?? null };
  }

  function readingOf(id: string): Reading | null {
    const entry = engines.readingEntry(id);
    const report = reportOf(id);
    if (!entry?.payload || report === null) return null;
    const payload = JSON.parse(entry.payload) as Payload;
    if (payload.kind !== 'reading') return null;
    const own = backend.projections.source(id);
    const twins = own === null || own.address === null ? [] : backend.projections.sourcesAt(own.address);
    const problems = [...payload.reading.problems, ...twinProblems(report, Date.parse(entry.known), twins)];
    return { ...opened(payload.reading, report), problems };
  }

  function record<T>(recorded: string, work: (recorder: Recorder) => T): T {
    if (backend.readonly) throw new StoreError('readonly', `${backend.path} is open for reading only`);
    if (!Number.isFinite(Date.parse(recorded))) throw new RangeError(`recorded is "${recorded}", not an instant`);
    isRecording = true;
    try {
      return backend.transaction(() => recording(recorded, work));
    } catch (error) {
      log.forget();
      engines.forget();
      judged = null;
      throw error;
    } finally {
      isRecording = false;
    }
  }

  function recording<T>(recorded: string, work: (recorder: Recorder) => T): T {
    const head = backend.head();
    let { seq, previous } = { seq: head?.seq ?? 0, previous: head?.hash ?? NO_ENTRY };
    const now = instant(Math.max(Date.parse(recorded), head === null ? 0 : Date.parse(head.recorded)));
    const append = (payload: Payload, known: string): StoredEntry => {
      const text = canonical(payload);
      const headOf = { seq: ++seq, previous, recorded: now, known, payloadHash: hashOfPayload(text) };
      const entry: StoredEntry = { ...headOf, hash: hashOfEntry(headOf), payload: text };
      backend.append(entry, aboutOf(payload));
      previous = entry.hash;
      return entry;
    };
    return work({ now, append });
  }

  function addReadings(batch: Iterable<Reading>, { recorded, archive = false, ownReports = false }: AddOptions): Added {
    const added: Added = { reports: [], readings: 0, unchanged: 0, observations: 0, problems: [] };
    record(recorded, ({ now, append }) => {
      const prepared: Prepared[] = [];
      const again = new Set<string>();
      for (const reading of batch) {
        const { report, ...rest } = reading;
        const first = backend.reportEntry(report.id);
        const standing = first?.payload ? reportIn(first.payload) : null;
        // What stands without a name may be read again as it stands, and never as it was published.
        const erased = first !== null && backend.wasErased(report.id) && !(ownReports && isSaidAlike(report, standing));
        if (first !== null && (erased || backend.hasReading(report.id, reading.engine))) {
          added.unchanged++;
          if (erased) added.problems.push({ report: report.id, problem: erasedBefore });
          continue;
        }
        const known = first?.known ?? instant((archive ? fold.knownOfArchive(report) : null) ?? Date.parse(now));
        engines.meet(reading.engine, append);
        if (first === null) {
          append({ kind: 'report', report }, known);
          added.reports.push(report.id);
        }
        append({ kind: 'reading', report: report.id, engine: reading.engine, reading: rest }, known);
        added.readings++;
        added.observations += reading.observations.length;
        if (first !== null) {
          // Which engine's reading counts is ranked; which came last is chance.
          if (engines.newestReading(report.id)?.engine !== reading.engine) continue;
          again.add(report.id);
        }
        // What was published is what the log took in first, whatever another engine makes of it.
        prepared.push(prepare({ ...reading, report: standing ?? report }, Date.parse(known), added.problems, prepared));
      }
      foldIn(prepared, log.rereadBy(again));
    });
    return added;
  }

  function prepare(
    reading: Reading,
    known: number,
    problems: { report: string; problem: Problem }[],
    beside: readonly Prepared[],
  ): Prepared {
    const { report } = reading;
    const made = fold.prepare(reading, known, withdrawalsOf(backend, report.id));
    const { source } = made;
    const batch = beside.map((one) => one.source).filter(({ address }) => address === source.address);
    const twins = source.address === null ? [] : [...backend.projections.sourcesAt(source.address), ...batch];
    for (const problem of twinProblems(report, known, twins)) problems.push({ report: report.id, problem });
    const { id, publisher, title, url, published, text } = report;
    backend.putReport({
      id,
      publisher,
      title,
      url,
      published,
      known: instant(known),
      revises: null,
      knownMs: known,
      text,
      gaps: report.gaps.length,
      observations: reading.observations.length,
    });
    return made;
  }

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

  /** Items of the windows that straddle a moment, as they were known then: where they stand now tells nothing of where they stood. */
  const unsettled = (known: number | null): Item[] =>
    known === null ? [] : memo(known, () => decided().unsettled(backend.projections, known));

  function controlPlaces(known: number | null, limit: number): string[] {
    const told = [...backend.controlPlaces(known, limit), ...toldOfControl(unsettled(known))];
    return latestPlaces(told, limit).map(({ place }) => place);
  }

  function placesNamed(name: string, known: number | null): string[] {
    const key = folded(name);
    const then = unsettled(known).flatMap(({ place, placeName }) =>
      place !== null && placeName === key ? [place] : [],
    );
    return [...new Set([...backend.placesNamed(key), ...then])].sort();
  }

  /** Footage and steps act on the lines of the reports that lean on it. */
  const shown = footageOver(backend, record, refold);
  const speaksOfFootage = (report: string): boolean =>
    readingOf(report)?.observations.some(({ kind }) => kind === 'footage') === true;

  /** What the judgements on record do: made again where one was added. */
  function decided(): DecidedFold {
    const version = isRecording ? null : backend.version();
    if (judged !== null && version !== null && judged.version === version) return judged.decided;
    const state = [backend.version(), ...(['judgement', 'footage', 'step'] as const).map(backend.countOf)].join(' ');
    if (judged?.state !== state) {
      const onRecord = { judgements: log.judgements(), pieces: shown.footage(), steps: shown.steps(), speaksOfFootage };
      judged = { version, state, decided: fold.under(onRecord) };
    }
    judged.version = version;
    return judged.decided;
  }

  /** Makes the lines again that decisions known from an instant on act on. */
  function refold(since: string): void {
    const all = decided();
    foldIn([], all.touchedSince(backend.projections, Date.parse(since)));
  }

  const holding = holdingsOver(backend, decided);

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
      held = foldAgain(progress);
    });
    holding.put(held);
  }

  /** Folds all that the log holds into empty projections; gives the places whose holdings are to be made. */
  function foldAgain(progress?: (done: number, of: number) => void): ReadonlySet<string> {
    const held = new Set<string>();
    const project = (batch: readonly Prepared[]): void => {
      for (const place of decided().project(backend.projections, batch)) held.add(place);
    };
    const total = backend.head()?.seq ?? 0;
    const outranked = engines.outranked();
    let prepared: Prepared[] = [];
    let mentions = 0;
    // A reading mostly follows its report in the log.
    let last: Report | null = null;
    for (const entry of backend.entries(1)) {
      const payload = entry.payload === null ? null : (JSON.parse(entry.payload) as Payload);
      if (payload?.kind === 'report') last = payload.report;
      // A report is folded in with the reading that counts, at the place of that reading's entry.
      if (payload?.kind !== 'reading' || outranked.has(entry.seq)) continue;
      const report = last?.id === payload.report ? last : loggedReport(payload.report);
      if (report === null) continue;
      const one = prepare(opened(payload.reading, report), Date.parse(entry.known), [], []);
      prepared.push(one);
      mentions += one.mentions.length;
      if (mentions < REBUILD_BATCH) continue;
      project(prepared);
      prepared = [];
      mentions = 0;
      progress?.(entry.seq, total);
    }
    project(prepared);
    progress?.(total, total);
    return held;
  }

  const place = (entry: StoredEntry | null): LogRef | null => (entry === null ? null : refOf(entry));

  const items = {
    items: (query: ItemQuery) => decided().items(backend.projections, query, memo),
    itemsOfEach: (queries: readonly ItemQuery[]) => decided().itemsOfEach(backend.projections, queries, memo),
    holdings: (query: HoldingsQuery) => decided().holdings(backend.projections, query, memo),
    eachItem: (query: ItemQuery) => decided().eachItem(backend.projections, query, memo),
    item: (id: string, known: number | null) => decided().item(backend.projections, id, known),
    mentions: (id: string, known: number | null) => decided().mentions(backend.projections, id, known),
  };

  return {
    path: backend.path,
    readonly: backend.readonly,
    wording: fold.wording,
    places: fold.places,
    get engine() {
      return engine(null);
    },
    addReadings,
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
    controlPlaces,
    placesNamed,
    totals,
    gaps: (known, limit) =>
      backend.sourcesWithGaps(known, limit).flatMap((source) => source.gaps.map((gap) => ({ source, ...gap }))),
    entriesOf: (report) => ({
      report: place(backend.reportEntry(report)),
      reading: place(engines.readingEntry(report)),
    }),
  };

  /** Items of the windows that straddle `known`: made once for all the questions of one brief. */
  function memo(known: number, make: () => Item[]): Item[] {
    const version = backend.version();
    if (asked.version !== version) asked = { version, items: new Map() };
    const have = asked.items.get(known);
    if (have !== undefined) return have;
    const items = make();
    if (asked.items.size >= MOMENTS) asked.items.delete(asked.items.keys().next().value!);
    asked.items.set(known, items);
    return items;
  }
}
