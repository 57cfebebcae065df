import type { Fold, Prepared } from '../../record/fold.ts';
import type { Problem, Reading } from '../../record/reading.ts';
import type { Backend } from '../backend.ts';
import { withdrawalsOf } from '../judging/withdrawing.ts';
import { twinProblems } from '../log/reports.ts';

/**
 * Makes a reading ready for the fold and its report findable. `known` is when its report was known (ms UTC); what is doubted of it goes to
 * `problems`; `beside` are those made ready in the same batch.
 */
export type Prepare = (
  reading: Reading,
  known: number,
  problems: { report: string; problem: Problem }[],
  beside: readonly Prepared[],
) => Prepared;

export const preparingOver =
  (backend: Backend, fold: Pick<Fold, 'prepare'>): Prepare =>
  (reading, known, problems, beside) => {
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
      known: new Date(known).toISOString(),
      revises: null,
      knownMs: known,
      text,
      gaps: report.gaps.length,
      observations: reading.observations.length,
    });
    return made;
  };
