import type { Happening } from './record/happening.ts';
import type { JudgementDraft } from './record/judgement.ts';
import type { Reading } from './record/reading.ts';
import { happenings } from './situation/situation.ts';
import { openStore } from './stores.ts';

/**
 * Readings, and what persons decided of them, to happenings, and the happening of each event by its global id (`3fa9c1d07b2e:o4`): what a
 * situation in memory says of them, as of all that is known. The order of the readings does not matter. Events that never become a line (unlisted
 * types, no party) have no happening.
 */
export function groupReadings(
  readings: Iterable<Reading>,
  { judgements = [] }: { judgements?: readonly JudgementDraft[] } = {},
): { happenings: Happening[]; of: Record<string, string> } {
  const store = openStore(':memory:');
  const recorded = new Date(0).toISOString();
  store.addReadings(readings, { recorded, archive: true });
  for (const judgement of judgements) store.judge(judgement, { recorded });
  const grouped = happenings(store, { at: null, known: null });
  const of = grouped.flatMap(({ id }) => store.mentions(id, null).map((mention) => [mention.id, id]));
  return { happenings: grouped, of: Object.fromEntries(of) };
}
