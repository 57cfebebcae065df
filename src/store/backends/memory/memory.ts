import type { Fold } from '../../../record/fold.ts';
import { fold as folded } from '../../../record/folding.ts';
import type { About } from '../../../record/log.ts';
import type { Backend, ReadingAt, StoredEntry } from '../../backend.ts';
import { createStore } from '../../core.ts';
import { latestPlaces, toldOfControl } from '../../projections/control-places.ts';
import type { ReportRow, Store } from '../../store.ts';
import { memoryProjections } from './projections.ts';

type Row = ReportRow & { knownMs: number; text: string; gaps: number; observations: number };

const within = (known: number | null, ms: number): boolean => known === null || ms <= known;

/** A store that lives as long as the process. */
export function memoryStore(fold: Fold): Store {
  return createStore(memoryBackend(), fold);
}

interface Logged {
  entry: StoredEntry;
  about: About;
}

const isFew = (kind: About['kind']): boolean => kind !== 'report' && kind !== 'reading';

export function memoryBackend(): Backend {
  let log: Logged[] = [];
  /** The entries of the kinds that there are few of. */
  let few: Logged[] = [];
  let rows = new Map<string, Row>();
  let projections = memoryProjections();
  let version = 0;
  let owing: string[] | null = null;
  let reports = new Map<string, { report: StoredEntry | null; readings: ReadingAt[]; erased: boolean }>();
  /** Readings by engine, in the order of the first. */
  let made = new Map<string, number>();
  const of = (report: string) =>
    reports.get(report) ?? reports.set(report, { report: null, readings: [], erased: false }).get(report)!;
  const index = ({ entry, about: { kind, subject, engine } }: Logged): void => {
    if (isFew(kind)) few.push({ entry, about: { kind, subject, engine } });
    else if (kind === 'report') {
      const at = of(subject!);
      at.report = entry;
      at.erased ||= entry.payload === null;
    } else if (engine !== null) {
      of(subject!).readings.push({ report: subject!, seq: entry.seq, engine });
      made.set(engine, (made.get(engine) ?? 0) + 1);
    }
  };
  /** Makes the look-ups again, after entries went or changed. */
  const reindex = (): void => {
    few = [];
    reports = new Map();
    made = new Map();
    for (const one of log) index(one);
  };
  const each = function* (): Generator<ReadingAt> {
    for (const { entry, about } of log)
      if (about.kind === 'reading' && about.engine !== null)
        yield { report: about.subject!, seq: entry.seq, engine: about.engine };
  };

  return {
    path: ':memory:',
    readonly: false,
    get projections() {
      return projections.projections;
    },
    transaction(work) {
      const before = { log, length: log.length, rows: new Map(rows), projections: projections.copy(), owing };
      version++;
      try {
        return work();
      } catch (error) {
        log = before.log.slice(0, before.length);
        reindex();
        rows = before.rows;
        owing = before.owing;
        projections = before.projections;
        throw error;
      }
    },
    head: () => log.at(-1)?.entry ?? null,
    append(entry, about) {
      log.push({ entry, about });
      index({ entry, about });
    },
    erase(seqs) {
      const gone = new Set(seqs);
      log = log.map((one) =>
        gone.has(one.entry.seq)
          ? { entry: { ...one.entry, payload: null }, about: { ...one.about, engine: null } }
          : one,
      );
      reindex();
    },
    owe(originals) {
      owing = [...(owing ?? []), ...originals];
    },
    owed: () => owing,
    settle() {
      owing = null;
    },
    scrub: () => true,
    countOf: (kind) => few.filter(({ about }) => about.kind === kind).length,
    entriesOf: (kind, subject) =>
      few
        .filter(({ about }) => about.kind === kind && (subject === undefined || about.subject === subject))
        .map(({ entry }) => entry),
    *entries(from) {
      for (let i = Math.max(1, from) - 1; i < log.length; i++) yield log[i]!.entry;
    },
    *filed(from) {
      for (let i = Math.max(1, from) - 1; i < log.length; i++) yield log[i]!;
    },
    refile(seq, about) {
      const at = log.findIndex(({ entry }) => entry.seq === seq);
      log = log.with(at, { ...log[at]!, about });
      reindex();
    },
    entry: (seq) => log[seq - 1]?.entry ?? null,
    reportIds: (prefix) => [...rows.keys()].filter((id) => id.startsWith(prefix)).slice(0, 2),
    reportEntry: (report) => reports.get(report)?.report ?? null,
    wasErased: (report) => reports.get(report)?.erased ?? false,
    hasReading: (report, engine) => reports.get(report)?.readings.some((one) => one.engine === engine) ?? false,
    readingsOf(prefix) {
      const exact = reports.get(prefix);
      if (exact !== undefined) return exact.readings;
      for (const [report, { readings }] of reports) if (report.startsWith(prefix)) return readings;
      return [];
    },
    readings: each,
    engines: () => [...made.keys()],
    readingsBy: (engine) => made.get(engine) ?? 0,
    firstReadingBy: (engine) => each().find((one) => one.engine === engine)?.seq ?? null,
    *reportsWithout(engine) {
      for (const { report, readings } of [...reports.values()])
        if (report !== null && report.payload !== null && !readings.some((one) => one.engine === engine)) yield report;
    },
    putReport: (row) => void rows.set(row.id, row),
    reports(known, limit, offset) {
      const all = [...rows.values()].filter(({ knownMs }) => within(known, knownMs));
      return all
        .sort((a, b) => b.knownMs - a.knownMs || (a.id < b.id ? -1 : 1))
        .slice(offset, offset + limit)
        .map(plain);
    },
    search(words, limit) {
      const terms = words.map(folded);
      const holds = (row: Row): boolean => {
        const text = folded(`${row.title ?? ''} ${row.text}`);
        return terms.every((term) => new RegExp(`(?<![\\p{L}\\p{N}])${term}`, 'u').test(text));
      };
      return [...rows.values()].filter(holds).slice(0, limit).map(plain);
    },
    totals(known) {
      const all = [...rows.values()].filter(({ knownMs }) => within(known, knownMs));
      const published = all
        .map((row) => row.published)
        .filter((at) => at !== null)
        .sort();
      return {
        reports: all.length,
        publishers: new Set(all.map(({ publisher }) => publisher).filter((name) => name !== null)).size,
        first: published[0]! ?? null,
        last: published.at(-1) ?? null,
      };
    },
    sourcesWithGaps: (known, limit) =>
      [...rows.values()]
        .filter(({ gaps, knownMs }) => gaps > 0 && within(known, knownMs))
        .sort((a, b) => b.knownMs - a.knownMs || (a.id < b.id ? -1 : 1))
        .slice(0, limit)
        .flatMap(({ id }) => projections.projections.source(id) ?? []),
    placesNamed: (name) =>
      [
        ...new Set([...projections.items()].filter(({ placeName }) => placeName === name).map(({ place }) => place!)),
      ].sort(),
    controlPlaces: (known, limit) => latestPlaces(toldOfControl(projections.items(known)), limit),
    counts: () => ({
      entries: log.length,
      reports: rows.size,
      readings: log.filter(({ about }) => about.kind === 'reading').length,
      observations: [...rows.values()].reduce((sum, { observations }) => sum + observations, 0),
      happenings: [...projections.items()].filter(({ kind }) => kind === 'happening').length,
      publishers: new Set([...rows.values()].map(({ publisher }) => publisher).filter((name) => name !== null)).size,
    }),
    dumpItems: () => [...projections.items()].sort((a, b) => (a.happening.id < b.happening.id ? -1 : 1)).values(),
    dumpHoldings: () =>
      [...projections.holdings]
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([place, held]) => ({ place, ...held }))
        .values(),
    dumpEntries: () =>
      log
        .map(({ entry }) => `${entry.known} ${entry.payloadHash}`)
        .sort()
        .values(),
    refill(refill) {
      projections = memoryProjections();
      rows = new Map();
      refill();
    },
    version: () => version,
    close() {},
  };
}

const plain = ({ id, publisher, title, url, published, known, revises }: Row): ReportRow => ({
  id,
  publisher,
  title,
  url,
  published,
  known,
  revises,
});
