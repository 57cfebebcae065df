import type { MentionSpeaker } from '../../record/event-mention.ts';
import type { StatementObservation } from '../../record/observation.ts';
import type { Span } from '../../record/span.ts';
import { campOf } from '../parties/camps.ts';
import { plainName } from '../parties/names.ts';
import { partyOf } from '../parties/participants.ts';

/** Who speaks beside the first speaker: the words and the name. */
interface Second extends Span {
  name: string;
}

/** "The rebels and a war monitor said": who speaks beside the first speaker, in the words between it and the cue; null for nobody. */
export function besideSpeaker(text: string, { speaker, cue }: StatementObservation): Second | null {
  if (speaker === null || cue === null) return null;
  const between =
    cue.start > speaker.end
      ? text.slice(speaker.end, cue.start)
      : (text.slice(speaker.end).match(/^ and [^.,;:"“”\n]{3,40}(?=[.,;:"“”\n])/)?.[0] ?? '');
  const second = between.match(/^ and ((?:(?:a|an|the|two|three|several) )?[\p{L}'’ -]{3,40}?) ?$/u)?.[1];
  const name = second === undefined ? null : plainName(second);
  if (second === undefined || name === null) return null;
  const start = speaker.end + ' and '.length;
  return { start, end: start + second.length, name };
}

/** Speakers who are both parties at once: what both sides say is no claim of one. */
export function bothSides(text: string, { speaker, act }: StatementObservation): MentionSpeaker | null {
  if (speaker === null) return null;
  const words = text.slice(speaker.start, speaker.end);
  const whole = `${text.slice(Math.max(0, speaker.start - 5), speaker.start)}${words}`;
  if (!/(?:^|\s)(?:both|all) (?:sides|parties)$/i.test(whole)) return null;
  const name = `${/all (?:sides|parties)$/i.test(whole) ? 'all' : 'both'} ${words.split(' ').at(-1)!.toLowerCase()}`;
  const { start, end, entity } = speaker;
  const who = partyOf({ start, end, entity }, name, { kind: 'group', side: null, country: null });
  return { ...who, key: name, act, nameless: true };
}

/** Of two who say it together the one who is no party carries it: the monitor rather than the rebels. */
export function jointSpeaker(text: string, statement: StatementObservation, first: MentionSpeaker): MentionSpeaker {
  const second = besideSpeaker(text, statement);
  if (second === null || first.side === null || campOf(second.name) !== 'neutral') return first;
  const { start, end, name } = second;
  const who = partyOf({ start, end, entity: null }, name, { kind: 'group', side: null, country: null });
  return { ...who, act: first.act, nameless: true };
}
