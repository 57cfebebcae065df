import type { ControlInterval } from '../record/happening.ts';
import type { AsOf, View } from './view.ts';

/** Who holds what: intervals of every place (or of `place`, a name) that a report speaks of, latest told first. */
export function control(_view: View, _asOf: AsOf, _query: { place?: string; limit?: number } = {}): ControlInterval[] {
  return [];
}
