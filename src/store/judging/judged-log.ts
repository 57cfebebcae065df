import type { Touched } from '../../record/fold.ts';
import { shortReportId } from '../../record/ids.ts';
import type { JudgementOnRecord } from '../../record/judgement.ts';
import type { Payload } from '../../record/log.ts';
import type { Backend, StoredEntry } from '../backend.ts';
import type { Engines } from '../log/engines.ts';
import { refOf } from '../log/recorder.ts';
import { anchorsOver } from './anchors.ts';
import { markUndone } from './judging.ts';

const payloadOf = (entry: StoredEntry | null): Payload | null => JSON.parse(entry?.payload ?? 'null') as Payload | null;

/** Judgements as the log keeps them, tied to the readings that count. */
export interface JudgedLog {
  /** In the order of the log, as known by `known` (ms; null is everything). */
  judgements(query?: { known?: number | null }): JudgementOnRecord[];
  /** What judgements tie to reports that are read again: their lines may stand in other windows too. */
  rereadBy(reports: ReadonlySet<string>): Touched;
  /** Forgets what was read of a call that failed. */
  forget(): void;
}

export function judgedLogOver(backend: Backend, engines: Pick<Engines, 'newestReading' | 'readingEntry'>): JudgedLog {
  let kept: { state: string; rows: JudgementOnRecord[] } | null = null;
  const anchored = anchorsOver({
    newest: (prefix) => engines.newestReading(prefix),
    observations(report) {
      const payload = payloadOf(engines.readingEntry(report));
      return payload?.kind === 'reading' ? payload.reading.observations : [];
    },
  });
  /** Entries are only ever added, or erased under a tombstone: as long as neither was, they are as they were read. */
  const logged = (): JudgementOnRecord[] => {
    const state = `${backend.countOf('judgement')} ${backend.countOf('erasure')}`;
    if (kept?.state !== state) {
      const rows = backend.entriesOf('judgement').flatMap((entry): JudgementOnRecord[] => {
        const payload = payloadOf(entry);
        if (payload?.kind !== 'judgement') return [];
        const { kind: _kind, ...judgement } = payload;
        return [{ ...judgement, entry: refOf(entry), undoneBy: null }];
      });
      kept = { state, rows };
    }
    return kept.rows;
  };
  return {
    judgements({ known = null } = {}) {
      const by = logged().filter(({ entry }) => known === null || Date.parse(entry.known) <= known);
      return markUndone(anchored(by));
    },
    rereadBy(reports) {
      if (reports.size === 0) return { windows: [], reports };
      const prefixes = new Set([...reports].map(shortReportId));
      const tied = logged().flatMap(({ about }) => {
        const ids = about.flatMap(({ observations }) => observations);
        return ids.some((id) => prefixes.has(shortReportId(id))) ? ids : [];
      });
      const found = [...new Set(tied.map(shortReportId))].flatMap((id) => engines.newestReading(id) ?? []);
      return {
        windows: found.flatMap(({ report }) => backend.projections.windowsOf(report)),
        reports: new Set(found.map(({ report }) => report)),
      };
    },
    forget() {
      kept = null;
    },
  };
}
