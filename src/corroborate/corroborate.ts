import type { Happening } from '../record/happening.ts';
import type { Reading } from '../record/reading.ts';

/** Groups the events of readings: happenings, and the happening of each observation by its global id. Pure; order does not matter. */
export function groupReadings(_readings: Iterable<Reading>): { happenings: Happening[]; of: Record<string, string> } {
  return { happenings: [], of: {} };
}
