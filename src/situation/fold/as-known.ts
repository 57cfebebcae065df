import { assign } from '../../corroborate/events/assign.ts';
import type { Knowledge } from '../../corroborate/events/knowledge.ts';
import type { JudgementView } from '../../corroborate/status/judgement-view.ts';
import type { KnownMention } from '../../record/known-mention.ts';
import type { ProjectionStore } from '../../record/projections.ts';
import type { Source } from '../../record/source.ts';
import { type Grouping, openClusters } from './clusters.ts';
import type { Judging } from './judging.ts';

/** The windows as they were grouped at one moment of knowledge, each made once. */
export interface AsKnown extends Knowledge {
  /** Its mentions known by then, as judged by then; null where there is none. */
  window(blockKey: string, n: number): Grouping | null;
  /** Windows that may hold the mention. */
  holding(id: string): readonly { blockKey: string; window: number }[];
}

export function asKnown(
  projections: ProjectionStore,
  judging: Judging,
  known: number,
  sources: (report: string) => Source = sourcesOver(projections),
): AsKnown {
  const judged = judging.at(known);
  const windows = new Map<string, Grouping | null>();
  /** Goes back along the run of windows until one whose grouping stood by then. */
  const make = (blockKey: string, n: number): Grouping | null => {
    const window = projections.window(blockKey, n);
    if (window === null) return null;
    const members = asJudged(window.members, judged);
    if (window.settled <= known) return { blockKey, window: n, members, leaders: window.leaders };
    const then = members.filter((one) => one.known <= known);
    const before = n > 0 ? at(blockKey, n - 1) : null;
    return {
      blockKey,
      window: n,
      members: then,
      leaders: Object.fromEntries(assign(openClusters(before), then, judged)),
    };
  };
  const at = (blockKey: string, n: number): Grouping | null => {
    const key = `${blockKey} ${n}`;
    const have = windows.get(key);
    if (have !== undefined) return have;
    const made = make(blockKey, n);
    windows.set(key, made);
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
    window: at,
    holding: (id) => projections.windowsHolding(id),
  };
}

/** Tellings as persons set them: the sides of their parties, and whether they are read rightly. */
export const asJudged = (members: readonly KnownMention[], judged: JudgementView): KnownMention[] =>
  judged.none ? [...members] : members.map(judged.asJudged);

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
