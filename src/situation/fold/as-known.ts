import { assign } from '../../corroborate/events/assign.ts';
import type { Knowledge } from '../../corroborate/events/merge-mentions.ts';
import type { JudgementView } from '../../corroborate/status/judgement-view.ts';
import type { KnownMention } from '../../record/known-mention.ts';
import type { ProjectionStore } from '../../record/projections.ts';
import type { Source } from '../../record/source.ts';
import { type Grouping, openClusters } from './clusters.ts';
import type { Judging } from './judging.ts';

/** The cells as they were grouped at one moment of knowledge, each made once. */
export interface AsKnown extends Knowledge {
  /** Its tellings known by then, with the sides set by then; null where there is none. */
  cell(chain: string, n: number): Grouping | null;
  /** Cells that may hold the telling. */
  holding(id: string): readonly { chain: string; cell: number }[];
}

export function asKnown(
  projections: ProjectionStore,
  judging: Judging,
  known: number,
  sources: (report: string) => Source = sourcesOver(projections),
): AsKnown {
  const judged = judging.at(known);
  const cells = new Map<string, Grouping | null>();
  /** Goes back along the run of cells until one whose grouping stood by then. */
  const make = (chain: string, n: number): Grouping | null => {
    const cell = projections.cell(chain, n);
    if (cell === null) return null;
    const members = withSides(cell.members, judged);
    if (cell.settled <= known) return { chain, cell: n, members, leaders: cell.leaders };
    const then = members.filter((one) => one.known <= known);
    const before = n > 0 ? at(chain, n - 1) : null;
    return { chain, cell: n, members: then, leaders: Object.fromEntries(assign(openClusters(before), then, judged)) };
  };
  const at = (chain: string, n: number): Grouping | null => {
    const key = `${chain} ${n}`;
    const have = cells.get(key);
    if (have !== undefined) return have;
    const made = make(chain, n);
    cells.set(key, made);
    return made;
  };
  return {
    known,
    judged,
    wording: judging.wording,
    sources(report) {
      const source = sources(report);
      const revised = source.revisedKnown !== null && source.revisedKnown > known;
      const withdrawn = source.withdrawals.some((one) => one.known > known);
      const reprint = source.reprintKnown !== null && source.reprintKnown > known;
      if (!revised && !withdrawn && !reprint) return source;
      return {
        ...source,
        revisedBy: revised ? null : source.revisedBy,
        revisedKnown: revised ? null : source.revisedKnown,
        reprintKnown: reprint ? null : source.reprintKnown,
        withdrawals: source.withdrawals.filter((one) => one.known <= known),
      };
    },
    cell: at,
    holding: (id) => projections.cellsHolding(id),
  };
}

/** Tellings with the sides that persons set. */
export const withSides = (members: readonly KnownMention[], judged: JudgementView): KnownMention[] =>
  judged.none ? [...members] : members.map(judged.withSides);

/** Finds sources, each read from the projections once; `cache` holds those that are known already. */
export function sourcesOver(
  projections: ProjectionStore,
  cache = new Map<string, Source>(),
): (report: string) => Source {
  return (report) => {
    const have = cache.get(report) ?? projections.source(report);
    if (have === null) throw new Error(`the projections lack the report ${report}`);
    cache.set(report, have);
    return have;
  };
}
