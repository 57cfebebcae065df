import type { EventObservation } from '../../src/record/observation.ts';
import type { Reading } from '../../src/record/reading.ts';
import type { GoldReport } from './gold.ts';
import type { ToldLine } from './told.ts';

/** What is kept of a reading once its situation has it: enough to judge the situation's lines and to say what was missed. */
export interface Read {
  gold: GoldReport;
  report: string;
  events: ReadonlyMap<string, EventObservation>;
  lines: ToldLine[];
  reading: Pick<Reading, 'eventMentions' | 'problems' | 'times'>;
}
