import type { Touched } from '../../record/fold.ts';
import type { ProjectionStore } from '../../record/projections.ts';
import { sourcesOver } from './as-known.ts';
import type { Judging } from './judging.ts';

/**
 * What the judgements known since `since` (ms) act on: the windows that hold their mentions, and the reports behind them. Lines are looked
 * up by their ids, parties and sources by the windows and reports that name them.
 */
export function touchedSince(projections: ProjectionStore, judging: Judging, since: number): Touched {
  const named = judging.namedSince(since);
  const reports = [...projections.reportsFrom(new Set(named.sources)), ...named.reports];
  const places = [
    ...named.mentions.flatMap((id) => projections.windowsHolding(id)),
    ...[...named.parties, ...named.sources].flatMap((key) => projections.windowsNaming(key)),
    ...reports.flatMap((report) => projections.windowsOf(report)),
  ];
  const sources = sourcesOver(projections);
  const changed = new Set<string>();
  const windows = [...new Map(places.map((at) => [`${at.blockKey} ${at.window}`, at])).values()].filter(
    ({ blockKey, window }) => {
      const touched = projections
        .window(blockKey, window)
        ?.members.filter((one) => judging.touched(one, sources(one.report)) >= since);
      for (const { report } of touched ?? []) changed.add(report);
      return touched !== undefined && touched.length > 0;
    },
  );
  return { windows, reports: changed };
}
