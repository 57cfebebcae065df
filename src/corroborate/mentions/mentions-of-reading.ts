import type { Analyse } from '../../language/analyse.ts';
import type { Reading } from '../../record/reading.ts';
import { globalId } from '../../record/report.ts';
import { type EventMention, groupMentions, type Told, toldIn } from './group-mentions.ts';

/** The events and statements that a reading found, as mentions: their cues, by their global ids (`3fa9c1d07b2e:o4`). */
export const ownMentions = ({ report, observations }: Reading): EventMention[] =>
  observations.flatMap((one) =>
    (one.kind === 'event' || one.kind === 'statement') && one.cue !== null && one.cue.end > one.cue.start
      ? [{ id: globalId(report.id, one.id), start: one.cue.start, end: one.cue.end }]
      : [],
  );

/** What the grouping keeps of a reading and its own mentions. The record leaves out the words between, so the language is read once more. */
export const toldByReading = (reading: Reading, analyse: Analyse): Told =>
  toldIn({ document: analyse(reading.report).document, reading }, reading.report.id, ownMentions(reading));

/** Groups the events and statements of readings: the group of each by its global id. A report that comes twice counts once. */
export function groupReadingsByMention(readings: Iterable<Reading>, analyse: Analyse): Map<string, string> {
  const told = new Map<string, Told>();
  for (const reading of readings)
    if (!told.has(reading.report.id)) told.set(reading.report.id, toldByReading(reading, analyse));
  return groupMentions(told.values());
}
