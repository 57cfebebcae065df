import type { Brief } from '../record/happening.ts';
import type { AsOf, View } from './view.ts';

/** What is known, claimed, disputed and unknown, most important and latest first. */
export function brief(view: View, asOf: AsOf): Brief {
  return {
    ...asOf,
    engine: view.engine,
    ...view.totals(null),
    control: [],
    established: [],
    claimed: [],
    disputed: [],
    unknown: [],
    statements: [],
    footage: [],
    background: [],
  };
}
