import { existsSync, statSync } from 'node:fs';
import { mediaOf } from '../footage/keep/media.ts';
import { lastInstant } from '../record/time.ts';
import type { Store } from '../store/store.ts';
import { openStore, storeAsRecorded } from '../stores.ts';
import { UsageError } from './failure.ts';

/** Opens the situation for reading; a file that is not there is bad input, never an empty situation. */
export function openForReading(path: string): Store {
  mustExist(path);
  return openStore(path, { readonly: true });
}

/** Opens the situation as it is, or with `recorded` (an instant) as the log stood then: the audit view, folded again in memory. */
export function openAudited(path: string, recorded: string | null): Store {
  const store = openForReading(path);
  return recorded === null ? store : withStore(store, (whole) => storeAsRecorded(whole, lastInstant(recorded)));
}

/** Refuses a path where no situation file is. */
export function mustExist(path: string): void {
  if (!existsSync(path))
    throw new UsageError(
      `There is no situation file at ${path}. Add reports first: sitrep add FILE --situation ${path}`,
    );
  noDirectory(path);
}

/** Opens the situation for writing, and makes it where it is not there. */
export function openForWriting(path: string): Store {
  noDirectory(path);
  const store = openStore(path);
  // An erasure that was stopped, or held up, comes to its end now.
  if (store.isErasing()) store.finishErasing(mediaOf(path).forget);
  return store;
}

function noDirectory(path: string): void {
  if (statSync(path, { throwIfNoEntry: false })?.isDirectory())
    throw new UsageError(`${path} is a directory: --situation names a file.`);
}

/** Runs with an open store and closes it whatever happens. */
export function withStore<T>(store: Store, use: (store: Store) => T): T {
  try {
    return use(store);
  } finally {
    store.close();
  }
}
