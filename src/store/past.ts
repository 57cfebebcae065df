import { canonical } from '../record/canonical.ts';
import { subjectOf } from '../record/log.ts';
import { memoryBackend } from './memory.ts';
import { storeOver } from './over.ts';
import type { Store } from './store.ts';

/**
 * The situation as it stood when the log ended at entry `seq`, folded again in memory from those entries alone; for tests of what was, and
 * for readers that were away. Costs a rebuild of the entries up to `seq`.
 */
export function storeUpTo(store: Pick<Store, 'entries'>, seq: number): Store {
  const backend = memoryBackend();
  backend.transaction(() => {
    for (const entry of store.entries(1)) {
      if (entry.seq > seq) break;
      const { payload } = entry;
      // What was erased tells nothing any more.
      if (payload === null) continue;
      const engine = payload.kind === 'reading' ? payload.engine : null;
      backend.append(
        { ...entry, payload: canonical(payload) },
        { kind: payload.kind, subject: subjectOf(payload), engine },
      );
    }
  });
  const past = storeOver(backend);
  past.rebuild();
  return past;
}
