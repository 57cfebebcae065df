import type { StatementObservation } from '../../record/observation.ts';
import { nameKey, plainName } from '../parties/names.ts';
import { campOf } from '../parties/camps.ts';
import type { Voice } from '../../corroborate/telling.ts';

/** "The rebels and a war monitor said": who speaks beside the first speaker, in the words between it and the cue; null for nobody. */
export function besideSpeaker(text: string, { speaker, cue }: StatementObservation): string | null {
  if (speaker === null || cue === null) return null;
  const between =
    cue.start > speaker.end
      ? text.slice(speaker.end, cue.start)
      : (text.slice(speaker.end).match(/^ and [^.,;:"“”\n]{3,40}(?=[.,;:"“”\n])/)?.[0] ?? '');
  const second = between.match(/^ and ((?:(?:a|an|the|two|three|several) )?[\p{L}'’ -]{3,40}?) ?$/u)?.[1];
  return second === undefined ? null : plainName(second);
}

/** Speakers who are both parties at once: what both sides say is no claim of one. */
export function bothSides(text: string, { speaker, act }: StatementObservation): Voice | null {
  if (speaker === null) return null;
  const words = text.slice(speaker.start, speaker.end);
  const whole = `${text.slice(Math.max(0, speaker.start - 5), speaker.start)}${words}`;
  if (!/(?:^|\s)(?:both|all) (?:sides|parties)$/i.test(whole)) return null;
  const name = `${/all (?:sides|parties)$/i.test(whole) ? 'all' : 'both'} ${words.split(' ').at(-1)!.toLowerCase()}`;
  return { name, kind: 'group', key: name, side: null, country: null, act, nameless: true };
}

/** Of two who say it together the one who is no party carries it: the monitor rather than the rebels. */
export function jointVoice(text: string, statement: StatementObservation, first: Voice): Voice {
  const second = besideSpeaker(text, statement);
  if (second === null || first.side === null || campOf(second) !== 'neutral') return first;
  return { ...first, name: second, kind: 'group', key: nameKey(second), side: null, country: null, nameless: true };
}
