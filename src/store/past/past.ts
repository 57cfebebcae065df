import { canonical } from '../../record/canonical.ts';
import type { Fold } from '../../record/fold.ts';
import { aboutOf, type LogEntry } from '../../record/log.ts';
import type { Backend } from '../backend.ts';
import { memoryBackend } from '../backends/memory/memory.ts';
import { sqliteBackend } from '../backends/sqlite/sqlite.ts';
import { createStore } from '../core.ts';
import type { Store } from '../store.ts';

/**
 * The situation as it stood when the log ended at entry `seq`, folded again in memory from those entries alone; for tests of what was, and
 * for readers that were away. Costs a rebuild of the entries up to `seq`.
 */
export const storeUpTo = (store: Pick<Store, 'entries'>, seq: number, fold: Fold): Store =>
  storeWhile(store, memoryBackend(), fold, (entry) => entry.seq <= seq);

/**
 * The audit view: what the program would have said when the log held only what was recorded by `recorded` (ms UTC): the readings and the
 * engine of then. What was erased since is gone from it too. Kept in SQLite's memory, so that it is written out as a file is, byte for byte.
 */
export const storeAsRecorded = (store: Pick<Store, 'entries'>, recorded: number, fold: Fold): Store =>
  storeWhile(store, sqliteBackend(':memory:', false), fold, (entry) => Date.parse(entry.recorded) <= recorded);

function storeWhile(
  store: Pick<Store, 'entries'>,
  backend: Backend,
  fold: Fold,
  holds: (entry: LogEntry) => boolean,
): Store {
  backend.transaction(() => {
    for (const entry of store.entries(1)) {
      if (!holds(entry)) break;
      const { payload } = entry;
      // What was erased tells nothing any more.
      if (payload === null) continue;
      backend.append({ ...entry, payload: canonical(payload) }, aboutOf(payload));
    }
  });
  const past = createStore(backend, fold);
  past.rebuild();
  return past;
}
