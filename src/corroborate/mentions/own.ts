import type { Reading } from '../../record/reading.ts';
import { globalId } from '../../record/report.ts';
import type { EventMention } from './group-mentions.ts';

/** The events and statements that a reading found, as mentions: their cues, by their global ids (`3fa9c1d07b2e:o4`). */
export const ownMentions = ({ report, observations }: Reading): EventMention[] =>
  observations.flatMap((one) =>
    (one.kind === 'event' || one.kind === 'statement') && one.cue !== null && one.cue.end > one.cue.start
      ? [{ id: globalId(report.id, one.id), start: one.cue.start, end: one.cue.end }]
      : [],
  );
