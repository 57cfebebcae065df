import type { Place } from '../../record/entity.ts';
import { eventTypes } from '../../record/event-types.ts';
import type { EventObservation } from '../../record/observation.ts';
import type { Reading } from '../../record/reading.ts';
import { covers } from '../../record/span.ts';
import type { Cast } from '../parties/participants.ts';
import { isArea, placeKeyOf } from '../../resolve/place-key.ts';

/** Do words tell a sum over many scenes ("in all", "across the country")? */
export const tellsSum = (words: string): boolean => SUMS.test(words);
const SUMS =
  /\b(?:in all|in total|altogether|nationwide|across|elsewhere|overall|so far|countrywide|throughout|since)\b/i;
/** Sentences that a scene is carried on over. */
const CARRIED = 2;

/**
 * Where harm without a spot of its own was done, by the report's own words: in the place of the deed that did it ("the Kandahar bombing
 * killed 14"), of the clause around it ("shells hit X, killing 12") or behind it ("12 were killed when shells hit X"), of the verb it is joined to ("killed 14 and wounded 31"), or of the
 * force that a sentence just before tells ("A bomb went off in X. Six people died."). Null where that is not one spot.
 */
export function sceneOf(
  reading: Reading,
  event: EventObservation,
  { placeOf, spotIn, spotsIn }: Pick<Cast, 'placeOf' | 'spotIn' | 'spotsIn'>,
): Place | null {
  const { aftermath, removes } = eventTypes[event.what];
  if (!aftermath && !removes) return null;
  const events = reading.observations.filter((one) => one.kind === 'event');
  const spotOf = (one: EventObservation): Place | null => {
    const told = single(
      [...one.patient, ...one.place].map(placeOf).filter((place) => place !== null && !isArea(place)),
    );
    // A province may be all that was found to fill the role, where the clause names the town in it.
    return told === null || told.feature === 'admin' ? (spotIn(one.span) ?? told) : told;
  };
  const deeds = event.agent.flatMap((doer) =>
    events.filter((one) => one !== event && doer.start <= one.cue.start && one.cue.end <= doer.end),
  );
  const byDeed = single(deeds.map(spotOf));
  if (byDeed !== null) return byDeed;
  const home = reading.sentences.findIndex((sentence) => covers(sentence, event.cue));
  if (home < 0) return null;
  const beside = events.filter(
    (one) =>
      one !== event &&
      one.said === event.said &&
      covers(reading.sentences[home], one.cue) &&
      one.polarity === event.polarity &&
      one.background === event.background &&
      (covers(one.span, event.span) ||
        (eventTypes[one.what].setsScene && isBrought(reading.report.text, event, one)) ||
        // "A bridge collapsed and killed six": one thing in two verbs.
        [...one.agent, ...one.patient].some(({ start }) => start === event.agent[0]?.start)),
  );
  const around = single(beside.map(spotOf)) ?? single(beside.flatMap((one) => deedsOf(events, one)).map(spotOf));
  if (around !== null) return around;
  // Words that name a place of their own speak of that one, even where no role was found for it.
  const words = reading.report.text.slice(reading.sentences[home].start, reading.sentences[home].end);
  if (event.background || event.place.length > 0 || spotsIn(reading.sentences[home]).size > 0 || SUMS.test(words))
    return null;
  for (let i = home - 1; i >= 0 && i >= home - CARRIED; i--) {
    const told = events.filter(
      (one) => covers(reading.sentences[i], one.cue) && eventTypes[one.what].setsScene && !one.background,
    );
    const spot = single(told.map(spotOf));
    if (spot !== null) return spot;
    if (spotsIn(reading.sentences[i]).size > 0) return null;
  }
  return null;
}

/** "Twelve were killed when a shell struck a market in X": the clause that the harm ends on tells what did it. */
function isBrought(text: string, harm: EventObservation, deed: EventObservation): boolean {
  if (!eventTypes[harm.what].aftermath || deed.span.start < harm.span.end) return false;
  return (
    /^[\s,]*$/.test(text.slice(harm.span.end, deed.span.start)) &&
    /^(?:when|after|as)\b/i.test(text.slice(deed.span.start, deed.span.end))
  );
}

const deedsOf = (events: readonly EventObservation[], { agent }: EventObservation): EventObservation[] =>
  events.filter((one) => agent.some((doer) => doer.start <= one.cue.start && one.cue.end <= doer.end));

/** The one place that all name; null when they name none, or several. */
function single(places: readonly (Place | null)[]): Place | null {
  const named = places.filter((place) => place !== null);
  return new Set(named.map(placeKeyOf)).size === 1 ? named[0] : null;
}
