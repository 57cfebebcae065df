import type { Judging } from './judging.ts';
import { sourcesOver } from './known.ts';
import type { Rejudged } from './project.ts';
import type { Shelf } from './shelf.ts';

/**
 * What the judgements known since `since` (ms) act on: the cells that hold their tellings, and the reports behind them. One that names
 * lines is looked up by them; one about a source or a party may touch any cell, so all are looked at.
 */
export function rejudgedBy(shelf: Shelf, judging: Judging, since: number): Rejudged {
  const sources = sourcesOver(shelf);
  const named = judging.namedSince(since);
  const seen = new Map<string, { chain: string; cell: number }>();
  const reports = new Set<string>();
  const look = (found: ReturnType<Shelf['cell']>): void => {
    if (found === null) return;
    for (const one of found.members) {
      if (judging.touched(one, sources(one.report)) < since) continue;
      seen.set(`${found.chain} ${found.cell}`, { chain: found.chain, cell: found.cell });
      reports.add(one.report);
    }
  };
  if (named === null) for (const cell of shelf.cells()) look(cell);
  else {
    const at = new Map(named.flatMap((id) => shelf.cellsHolding(id)).map((one) => [`${one.chain} ${one.cell}`, one]));
    for (const { chain, cell } of at.values()) look(shelf.cell(chain, cell));
  }
  return { cells: [...seen.values()], reports };
}
