import type { LineWording } from '../../record/line-wording.ts';
import type { Source } from '../../record/source.ts';
import type { JudgementView } from '../status/judgement-view.ts';

/** Finds the source of a report; throws when the caller lost it, since a mention without its report is a broken projection. */
export type Sources = (report: string) => Source;

/** What a cluster is told by: what was known at one moment, what persons had decided by then, and the words of lines. */
export interface Knowledge {
  sources: Sources;
  /** Milliseconds UTC; Infinity is everything. */
  known: number;
  judged: JudgementView;
  wording: LineWording;
}
