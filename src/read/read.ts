import type { Problem } from '../record/reading.ts';
import type { Report } from '../record/report.ts';

/** A report as it came in, with what was doubted on the way. */
export interface ReadItem {
  report: Report;
  problems: Problem[];
}
