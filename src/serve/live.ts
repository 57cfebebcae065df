import { brief } from '../situation/situation.ts';
import type { Store } from '../store/store.ts';
import { emptyStore, storeUpTo } from '../stores.ts';
import type { FeedSource } from './feed.ts';

/** Entries that are folded again for a reader who was away (about a second of work); one who missed more begins anew. */
const MOST_FOLDED = 4000;

const now = { at: null, known: null };

/** The situation as it is now: a place in the feed is a place in the log. */
export function liveSource(store: Store): FeedSource {
  return {
    view: store,
    version: () => store.version(),
    now: () => ({ position: store.head()?.seq ?? 0, asOf: now, brief: brief(store, now) }),
    at(position) {
      if (position > MOST_FOLDED) return null;
      const past = position === 0 ? emptyStore() : storeUpTo(store, position);
      return brief(past, now);
    },
    erasedSince(position) {
      for (const { payload } of store.entries(position + 1)) if (payload?.kind === 'erasure') return true;
      return false;
    },
  };
}
