import type { GoldReport } from '../../eval/lines/gold.ts';
import { crossCalibrated } from './cross.ts';
import { exampleOf } from './examples.ts';
import { packEvents } from './save.ts';
import { EVENT_SETTINGS, type EventSettings, trainEvents } from './train.ts';

/** Numbers that the encoder gives of a word. */
const VECTOR_WIDTH = 192;
const FOLDS = 3;

/** Learns from annotated reports what is an event, who takes part, and how sure that is. */
export function trainEventModel(
  reports: readonly GoldReport[],
  seed: number,
  tell: (line: string) => void,
  settings: EventSettings = EVENT_SETTINGS,
): { file: string; bytes: Uint8Array } {
  const examples = reports.map((gold, i) => {
    if (i > 0 && i % 1000 === 0) tell(`events: ${i} of ${reports.length} reports read`);
    return exampleOf(gold);
  });
  const s = { ...settings, seed };
  const calibration = crossCalibrated(examples, FOLDS, s, VECTOR_WIDTH, tell);
  return packEvents(trainEvents(examples, [], s, VECTOR_WIDTH, tell), calibration);
}
