import { leansOn } from '../../corroborate/status/footage-evidence.ts';
import type { BriefLine } from '../../record/happening.ts';
import { storedLine } from '../../record/ids.ts';
import type { View } from '../../record/view.ts';

/**
 * Those of some lines that lean on footage: something that tells them is of one of these reports, and where that report speaks of footage
 * in its own words, it is told on that footage. `known` in ms; null is everything.
 */
export function leaning(
  view: Pick<View, 'mentions' | 'reading'>,
  lines: readonly BriefLine[],
  reports: ReadonlySet<string>,
  known: number | null,
): BriefLine[] {
  if (reports.size === 0) return [];
  const speaks = new Map<string, boolean>();
  const speaksOfIt = (report: string): boolean => {
    const have = speaks.get(report);
    if (have !== undefined) return have;
    const found = view.reading(report)?.observations.some(({ kind }) => kind === 'footage') === true;
    speaks.set(report, found);
    return found;
  };
  return lines.filter(
    ({ id, kind }) =>
      kind !== 'gap' &&
      // A line of control stands on the happening that it began with.
      view
        .mentions(storedLine(id), known)
        .some((mention) => reports.has(mention.report) && leansOn(mention, { speaksOfIt: speaksOfIt(mention.report) })),
  );
}
