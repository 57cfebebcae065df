import { findIn } from '../../language/phrase.ts';
import type { MentionSpeaker } from '../../record/event-mention.ts';
import type { StatementObservation } from '../../record/observation.ts';
import type { Span } from '../../record/span.ts';
import type { MentionContext } from '../context.ts';
import { campOf } from '../parties/camps.ts';
import { plainName } from '../parties/names.ts';
import { partyOf } from '../parties/participants.ts';

type Words = Pick<MentionContext, 'text' | 'language'>;

/** Who speaks beside the first speaker: the words and the name. */
interface Second extends Span {
  name: string;
}

/** "The rebels and a war monitor said": who speaks beside the first speaker, in the words between it and the cue; null for nobody. */
export function besideSpeaker({ text, language }: Words, { speaker, cue }: StatementObservation): Second | null {
  if (speaker === null || cue === null) return null;
  const { speakerBeside, speakerBehind } = language.attributionPhrases;
  const between =
    cue.start > speaker.end
      ? text.slice(speaker.end, cue.start)
      : (findIn(speakerBehind, text.slice(speaker.end))?.words ?? '');
  const second = findIn(speakerBeside, between)?.slots.second;
  const name = second === undefined ? null : plainName(language.lexicon, second);
  if (second === undefined || name === null) return null;
  const start = speaker.end + between.lastIndexOf(second);
  return { start, end: start + second.length, name };
}

/** Speakers who are both parties at once: what both sides say is no claim of one. */
export function bothSides({ text, language }: Words, { speaker, act }: StatementObservation): MentionSpeaker | null {
  if (speaker === null) return null;
  const words = text.slice(speaker.start, speaker.end);
  const whole = `${text.slice(Math.max(0, speaker.start - 5), speaker.start)}${words}`;
  const how = findIn(language.attributionPhrases.bothSides, whole)?.slots.how;
  if (how === undefined) return null;
  const name = `${how} ${words.slice(words.lastIndexOf(' ') + 1)}`.toLowerCase();
  const { start, end, entity } = speaker;
  const who = partyOf(language.lexicon, { start, end, entity }, name, { kind: 'group', side: null, country: null });
  return { ...who, key: name, act, nameless: true };
}

/** Of two who say it together the one who is no party carries it: the monitor rather than the rebels. */
export function jointSpeaker(context: Words, statement: StatementObservation, first: MentionSpeaker): MentionSpeaker {
  const { lexicon } = context.language;
  const second = besideSpeaker(context, statement);
  if (second === null || first.side === null || campOf(lexicon.camps, second.name) !== 'neutral') return first;
  const { start, end, name } = second;
  const who = partyOf(lexicon, { start, end, entity: null }, name, { kind: 'group', side: null, country: null });
  return { ...who, act: first.act, nameless: true };
}
