import type { Fold, Prepared } from '../../record/fold.ts';
import type { Problem } from '../../record/reading.ts';
import type { Backend } from '../backend.ts';
import type { Prepare } from '../projections/prepare.ts';
import type { Added, Store } from '../store.ts';
import type { Engines } from './engines.ts';
import { isSaidAlike, reportIn } from './logged.ts';
import type { Recording } from './recorder.ts';

const erasedBefore: Problem = {
  stage: 'store',
  rule: 'erased',
  reason: 'this report, or a name in it, was erased from this situation: it is not taken in again',
  start: null,
  end: null,
};

/** The part of a store that takes readings in; `foldIn` folds them, and makes again what stands on reports that were read again. */
export function addingOver(
  backend: Backend,
  fold: Pick<Fold, 'knownOfArchive'>,
  engines: Engines,
  record: Recording,
  prepare: Prepare,
  foldIn: (prepared: readonly Prepared[], again: ReadonlySet<string>) => void,
): Store['addReadings'] {
  return (batch, { recorded, archive = false, ownReports = false }) => {
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
        const known =
          first?.known ?? new Date((archive ? fold.knownOfArchive(report) : null) ?? Date.parse(now)).toISOString();
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
      foldIn(prepared, again);
    });
    return added;
  };
}
