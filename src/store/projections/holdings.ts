import type { DecidedFold } from '../../record/fold.ts';
import type { PlaceHoldings } from '../../record/projections.ts';
import type { Backend } from '../backend.ts';
import { StoreError } from '../store.ts';

/**
 * Who holds each place, as a store keeps it. A place of much news costs as much as ten reports: it is made again when many of them are in,
 * not with each. Until then it is made as it is asked of, from what is on record.
 */
export function holdingsOver(backend: Backend, decided: () => DecidedFold) {
  let closed = false;

  /** Makes these places again. Inside a transaction. */
  function put(places: Iterable<string>): void {
    const fold = decided();
    for (const place of places) backend.projections.putHoldings(place, fold.holdingsOf(backend.projections, place));
  }

  function keep(): void {
    const places = backend.projections.unmadeHoldings();
    if (places.length > 0) backend.transaction(() => put(places));
  }

  return {
    put,
    keep,
    /** All of them in the order of the places, as they are kept or would be. */
    *all(): IterableIterator<{ place: string } & PlaceHoldings> {
      const fold = decided();
      const unmade = backend.projections.unmadeHoldings().flatMap((place) => {
        const held = fold.holdingsOf(backend.projections, place);
        return held === null ? [] : [{ place, ...held }];
      });
      let next = 0;
      for (const held of backend.dumpHoldings()) {
        for (; next < unmade.length && unmade[next]!.place < held.place; next++) yield unmade[next]!;
        yield held;
      }
      yield* unmade.slice(next);
    },
    close(): void {
      if (closed) return;
      closed = true;
      try {
        // What goes with the process is kept for nobody.
        if (!backend.readonly && backend.path !== ':memory:') keep();
      } catch (error) {
        // Another is writing: whoever writes next makes them.
        if (!(error instanceof StoreError)) throw error;
      } finally {
        backend.close();
      }
    },
  };
}
