import type { Fold } from '../record/fold.ts';
import { memoryStore } from './backends/memory/memory.ts';
import { sqliteStore } from './backends/sqlite/sqlite.ts';
import type { Store } from './store.ts';

/**
 * Opens a situation file, or makes it, with the fold that makes its projections; ':memory:' keeps everything in memory.
 * Throws `StoreError` for a foreign or newer file, a second recorder, or a file that cannot be read.
 */
export function openStore(path: string, fold: Fold, options: { readonly?: boolean } = {}): Store {
  return path === ':memory:' ? memoryStore(fold) : sqliteStore(path, options.readonly ?? false, fold);
}
