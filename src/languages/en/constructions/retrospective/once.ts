import type { Report } from '../../../../record/report.ts';

/** A question about a whole report, answered once for each. */
export function once(ask: (report: Report) => boolean): (report: Report) => boolean {
  const known = new WeakMap<Report, boolean>();
  return (report) => {
    const have = known.get(report);
    if (have !== undefined) return have;
    const made = ask(report);
    known.set(report, made);
    return made;
  };
}
