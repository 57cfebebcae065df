import { canonical } from '../../record/canonical.ts';
import type { Payload } from '../../record/log.ts';
import type { Reading, StoredReading } from '../../record/reading.ts';
import type { Report } from '../../record/report.ts';

/** A logged reading in today's shape: one of before event mentions has none until its report is read again. */
export const opened = (stored: StoredReading, report: Report): Reading => ({
  ...stored,
  schema: 2,
  eventMentions: stored.eventMentions ?? [],
  report,
});

/** The report that an entry's payload holds, given as text; null when it holds none. */
export function reportIn(text: string): Report | null {
  const payload = JSON.parse(text) as Payload;
  return payload.kind === 'report' ? payload.report : null;
}

/** Was the same published? The language is what a reader makes of it. */
export const isSaidAlike = (one: Report, other: Report | null): boolean =>
  other !== null &&
  canonical({ ...one, language: null, revises: null }) === canonical({ ...other, language: null, revises: null });
