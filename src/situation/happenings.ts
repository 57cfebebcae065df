import type { Happening } from '../record/happening.ts';
import type { AsOf, View } from './view.ts';

/** Happenings (events that carry a code), latest told first; `place` is a name. */
export function happenings(_view: View, _asOf: AsOf, _query: { place?: string; limit?: number } = {}): Happening[] {
  return [];
}
