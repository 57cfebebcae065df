import type { GoldReport } from './gold.ts';
import { type Dimension, dimensions, type Judgement, meantBy } from './judge.ts';

/** What the lines of a set come to. */
export interface Tally {
  /** Gold events, and those of them that an editor would tell as news. */
  gold: number;
  meant: number;
  /** Lines without duplicates; those of them that are told as news. */
  lines: number;
  told: number;
  duplicates: number;
  right: number;
  incomplete: number;
  wrong: number;
  /** Lines that tell a gold event, those of them of the very kind, and those that are not off in a dimension. */
  found: number;
  kind: number;
  fits: Record<Dimension, number>;
}

export const emptyTally = (): Tally => ({
  gold: 0,
  meant: 0,
  lines: 0,
  told: 0,
  duplicates: 0,
  right: 0,
  incomplete: 0,
  wrong: 0,
  found: 0,
  kind: 0,
  fits: { agent: 0, patient: 0, place: 0, told: 0, background: 0, speaker: 0 },
});

/** Adds the judgements of one report. */
export function count(tally: Tally, report: GoldReport, judgements: readonly Judgement[]): void {
  tally.gold += report.events.length;
  tally.meant += meantBy(report).length;
  for (const { line, gold, verdict, off } of judgements) {
    if (verdict === 'duplicate') {
      tally.duplicates++;
      continue;
    }
    tally.lines++;
    if (verdict === 'right' || verdict === 'incomplete' || verdict === 'wrong') {
      tally.told++;
      tally[verdict]++;
    }
    if (gold === null) continue;
    tally.found++;
    if (verdict === 'denied' || gold.what === line.what) tally.kind++;
    for (const dimension of dimensions) if (!off.includes(dimension)) tally.fits[dimension]++;
  }
}
