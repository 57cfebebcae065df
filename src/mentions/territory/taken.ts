import type { Participant } from '../../record/event-mention.ts';
import type { MentionContext } from '../context.ts';
import { partyOf } from '../parties/participants.ts';
import type { Ground } from './territory.ts';

/** Ground as that which was taken, or a part of it. */
export function takenPlace(
  { language: { lexicon } }: MentionContext,
  { place: { start, end, entity, place }, extent }: Ground,
): Participant {
  const ground = (name: string): Participant =>
    partyOf(lexicon, { start, end, entity }, name, { kind: 'place', side: null, country: place.country });
  return extent === 'part'
    ? { ...ground(lexicon.nameParts.partOf(place.name)), partOf: place.name }
    : ground(place.name);
}
