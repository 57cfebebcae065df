import type { Fold } from '../../record/fold.ts';
import type { Payload } from '../../record/log.ts';
import type { Problem, Reading } from '../../record/reading.ts';
import type { Report } from '../../record/report.ts';
import type { Source } from '../../record/source.ts';
import type { Backend } from '../backend.ts';
import { StoreError } from '../store.ts';
import type { Engines } from './engines.ts';
import { opened, reportIn } from './logged.ts';

/** Two texts at one address and one instant: which was there first nobody says. */
export function twinProblems({ id, url }: Report, known: number, at: readonly Source[]): Problem[] {
  if (!at.some((twin) => twin.id !== id && twin.known === known)) return [];
  const reason = `another text stands at ${url} with the same instant: the longer is taken for a later rewrite, and what it tells in an archive is known only from the next report that tells the same`;
  return [{ stage: 'store', rule: 'two-texts-at-one-instant', reason, start: null, end: null }];
}

/** Reports as the log holds them, each with the reading that counts. */
export interface LoggedReports {
  /** The id of the one report that begins so; null for none. Throws `StoreError` where several do. */
  only(prefix: string): string | null;
  /** A report as it was added. */
  logged(id: string): Report | null;
  /** A report with the one that it replaces at its address. */
  reportOf(id: string): Report | null;
  readingOf(id: string): Reading | null;
}

export function reportsOver(
  backend: Backend,
  fold: Pick<Fold, 'addressOf'>,
  engines: Pick<Engines, 'readingEntry'>,
): LoggedReports {
  function only(prefix: string): string | null {
    if (!/^[0-9a-f]{6,64}$/.test(prefix)) return null;
    const ids = backend.reportIds(prefix);
    if (ids.length > 1)
      throw new StoreError('ambiguous', `"${prefix}" begins the id of more than one report: give more digits`);
    return ids[0] ?? null;
  }

  function logged(id: string): Report | null {
    const entry = backend.reportEntry(id);
    return entry?.payload ? reportIn(entry.payload) : null;
  }

  function reportOf(id: string): Report | null {
    const report = logged(id);
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

  return { only, logged, reportOf, readingOf };
}
