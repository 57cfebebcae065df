import type { Payload } from '../../record/log.ts';
import type { Problem } from '../../record/reading.ts';
import type { Backend } from '../backend.ts';
import type { Store } from '../store.ts';
import type { Engines } from './engines.ts';
import type { Recording } from './recorder.ts';

/** The part of a store that knows who reads: engines and their rank, and what one of them has not read yet. `refold` folds all again. */
export function rereadingOver(
  backend: Backend,
  engines: Engines,
  record: Recording,
  refold: () => void,
): Pick<Store, 'rankEngine' | 'ranks' | 'readingsBy' | 'schemaOf' | 'toReadBy'> {
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
    schemaOf(engine) {
      const first = backend.firstReadingBy(engine);
      const payload = first === null ? null : (backend.entry(first)?.payload ?? null);
      const said = payload === null ? null : (JSON.parse(payload) as Payload);
      return said?.kind === 'reading' ? said.reading.schema : null;
    },
    *toReadBy(engine) {
      for (const { payload } of backend.reportsWithout(engine)) {
        const said = JSON.parse(payload!) as Payload;
        if (said.kind !== 'report') continue;
        yield { report: said.report, problems: doubtsOfBytes(engines.readingEntry(said.report.id)?.payload ?? '') };
      }
    },
  };
}

/** How canonical JSON writes the stage of such a doubt. */
const OF_BYTES = `"stage":"${'read' satisfies Problem['stage']}"`;

/** What was doubted in the bytes of a report stands in every reading of it, since the bytes are not kept; most have nothing of it. */
function doubtsOfBytes(payload: string): Problem[] {
  if (!payload.includes(OF_BYTES)) return [];
  const said = JSON.parse(payload) as Payload;
  return said.kind === 'reading' ? said.reading.problems.filter(({ stage }) => stage === 'read') : [];
}
