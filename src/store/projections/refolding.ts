import type { DecidedFold, Prepared } from '../../record/fold.ts';
import type { Payload } from '../../record/log.ts';
import type { Report } from '../../record/report.ts';
import type { Backend } from '../backend.ts';
import type { Engines } from '../log/engines.ts';
import { opened } from '../log/logged.ts';
import type { Prepare } from './prepare.ts';

/** Mentions folded at once while rebuilding, about 3 KB of memory each: so that most windows of an archive are written once. */
const REBUILD_BATCH = 20_000;

/** What folding again needs beside the log. */
export interface Refolding {
  engines: Pick<Engines, 'outranked'>;
  /** A report as it was added. */
  logged(id: string): Report | null;
  prepare: Prepare;
  decided(): DecidedFold;
}

/** Folds all that the log holds into empty projections; gives the places whose holdings are to be made. */
export function foldAgain(
  backend: Backend,
  { engines, logged, prepare, decided }: Refolding,
  progress?: (done: number, of: number) => void,
): ReadonlySet<string> {
  const held = new Set<string>();
  const project = (batch: readonly Prepared[]): void => {
    for (const place of decided().project(backend.projections, batch)) held.add(place);
  };
  const total = backend.head()?.seq ?? 0;
  const outranked = engines.outranked();
  let prepared: Prepared[] = [];
  let mentions = 0;
  // A reading mostly follows its report in the log.
  let last: Report | null = null;
  for (const entry of backend.entries(1)) {
    const payload = entry.payload === null ? null : (JSON.parse(entry.payload) as Payload);
    if (payload?.kind === 'report') last = payload.report;
    // A report is folded in with the reading that counts, at the place of that reading's entry.
    if (payload?.kind !== 'reading' || outranked.has(entry.seq)) continue;
    const report = last?.id === payload.report ? last : logged(payload.report);
    if (report === null) continue;
    const one = prepare(opened(payload.reading, report), Date.parse(entry.known), [], []);
    prepared.push(one);
    mentions += one.mentions.length;
    if (mentions < REBUILD_BATCH) continue;
    project(prepared);
    prepared = [];
    mentions = 0;
    progress?.(entry.seq, total);
  }
  project(prepared);
  progress?.(total, total);
  return held;
}
