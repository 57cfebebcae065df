import { places } from './languages/en/places/named.ts';
import { wording } from './languages/en/wording/index.ts';
import { foldIn } from './situation/fold/fold.ts';
import { memoryStore } from './store/backends/memory/memory.ts';
import * as opening from './store/open.ts';
import * as past from './store/past/past.ts';
import type { Store } from './store/store.ts';

/* The stores, each with this program's own fold, which tells in English. Apart from the reading stages, so that a question loads none of them. */

/** The fold of this program. */
export const fold = foldIn(wording, places);

/**
 * Opens a situation file, or makes it; ':memory:' keeps everything in memory.
 * Throws `StoreError` for a foreign or newer file, a second recorder, or a file that cannot be read.
 */
export const openStore = (path: string, options: { readonly?: boolean } = {}): Store =>
  opening.openStore(path, fold, options);

/** A situation that nothing has been added to, in memory. */
export const emptyStore = (): Store => memoryStore(fold);

/** The situation as it stood when the log ended at entry `seq`: see store/past/past.ts. */
export const storeUpTo = (store: Pick<Store, 'entries'>, seq: number): Store => past.storeUpTo(store, seq, fold);

/** What the program would have said when the log held only what was recorded by `recorded` (ms UTC): see store/past/past.ts. */
export const storeAsRecorded = (store: Pick<Store, 'entries'>, recorded: number): Store =>
  past.storeAsRecorded(store, recorded, fold);
