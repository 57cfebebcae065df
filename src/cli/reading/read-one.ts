import { plainReport } from '../../intake.ts';
import type { ReadItem } from '../../read/read.ts';
import type { Reading } from '../../record/reading.ts';
import { readReport } from '../../sitrep.ts';

/** A report that could not be read, and why: its own problem, not that of those beside it. */
export interface Unread {
  unread: string;
}

/** Any sound reader reads this. */
const PROBE = 'Troops entered Paris on Monday, a spokesman said.';

/** Reads one report; a fault that its text brings out is told. Throws only where no report can be read (a model is missing). */
export function readOne(item: ReadItem): Reading | Unread {
  try {
    return readReport(item);
  } catch (error) {
    readReport({ report: plainReport(PROBE), problems: [] });
    return { unread: error instanceof Error ? error.message : String(error) };
  }
}
