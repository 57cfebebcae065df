/** The public names of the package. Everything else may change. */
import { engine as inUse } from './engine.ts';

export { groupReadings } from './group-readings.ts';
export { readBytes, readInputs } from './intake.ts';
export { createFetch, fetchPage } from './read/fetch.ts';
export {
  type FetchPage,
  type InputProblem,
  isProblem,
  parseInstant,
  type ReadItem,
  type ReadOptions,
} from './read/read.ts';
export { Alert } from './record/alert.ts';
export * from './record/entity.ts';
export { Footage, footageId } from './record/footage.ts';
export * from './record/happening.ts';
export * from './record/harm.ts';
export * from './record/judgement.ts';
export * from './record/observation.ts';
export { Problem, Reading } from './record/reading.ts';
export { globalId, Part, Report, reportId } from './record/report.ts';
export { Span } from './record/span.ts';
export { FootageVerdict, Step, StepAct, StepDraft } from './record/step.ts';
export { EventTime, InstantOrDay, Precision } from './record/time.ts';
export { useGazetteer } from './resolve/gazetteer/in-use.ts';
export { briefOf, readReport } from './sitrep.ts';
export {
  type AsOf,
  alertsOf,
  applyDiff,
  brief,
  changes,
  control,
  diff,
  happenings,
  harm,
  parseAsOf,
  queue,
  type View,
  why,
} from './situation/situation.ts';
export { type Store, StoreError } from './store/store.ts';
export { openStore } from './stores.ts';

/** Name, version and fingerprint of this reader with the gazetteer that ships; a reading names the engine that read it. */
export const engine: string = inUse();
