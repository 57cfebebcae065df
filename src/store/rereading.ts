import type { Payload } from '../record/log.ts';
import type { Reading } from '../record/reading.ts';
import type { Backend } from './backend.ts';
import type { Engines } from './engines.ts';
import type { Recording } from './recorder.ts';
import type { Store } from './store.ts';

/** The part of a store that knows who reads: engines and their rank, and what one of them has not read yet. `refold` folds all again. */
export function rereadingOver(
  backend: Backend,
  engines: Engines,
  record: Recording,
  readingOf: (report: string) => Reading | null,
  refold: () => void,
): Pick<Store, 'rankEngine' | 'ranks' | 'readingsBy' | 'toReadBy'> {
  return {
    rankEngine: ({ name, state }, { recorded }) =>
      record(recorded, ({ append }) => {
        const changed = engines.rank(name, state, append);
        // Which reading counts may have changed for every report.
        if (changed && backend.readingsBy(name) > 0) refold();
        return changed;
      }),
    ranks: () => [...engines.ranks().values()],
    readingsBy: (engine) => backend.readingsBy(engine),
    *toReadBy(engine) {
      for (const { payload } of backend.reportsWithout(engine)) {
        const said = JSON.parse(payload!) as Payload;
        if (said.kind !== 'report') continue;
        const { report } = said;
        // What was doubted in its bytes stands in every reading of it: the bytes are not kept.
        const problems = readingOf(report.id)?.problems.filter(({ stage }) => stage === 'read') ?? [];
        yield { report, problems };
      }
    },
  };
}
