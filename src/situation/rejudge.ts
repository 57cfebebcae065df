import type { Judging } from './judging.ts';
import { sourcesOver } from './known.ts';
import type { Rejudged } from './project.ts';
import type { Shelf } from './shelf.ts';

/**
 * What the judgements known since `since` (ms) act on: the cells that hold their tellings, and the reports behind them. Lines are looked
 * up by their ids, parties and sources by the cells and reports that name them.
 */
export function rejudgedBy(shelf: Shelf, judging: Judging, since: number): Rejudged {
  const named = judging.namedSince(since);
  const reports = [...shelf.reportsFrom(new Set(named.sources)), ...named.reports];
  const places = [
    ...named.tellings.flatMap((id) => shelf.cellsHolding(id)),
    ...[...named.parties, ...named.sources].flatMap((key) => shelf.cellsNaming(key)),
    ...reports.flatMap((report) => shelf.cellsOf(report)),
  ];
  const sources = sourcesOver(shelf);
  const changed = new Set<string>();
  const cells = [...new Map(places.map((at) => [`${at.chain} ${at.cell}`, at])).values()].filter(({ chain, cell }) => {
    const touched = shelf
      .cell(chain, cell)
      ?.members.filter((one) => judging.touched(one, sources(one.report)) >= since);
    for (const { report } of touched ?? []) changed.add(report);
    return touched !== undefined && touched.length > 0;
  });
  return { cells, reports: changed };
}
