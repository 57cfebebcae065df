import { isIn } from '../../language/phrase.ts';
import type { MentionPlace } from '../../record/event-mention.ts';
import { eventTypes } from '../../record/event-types.ts';
import type { EventObservation } from '../../record/observation.ts';
import { isArea, placeKeyOf } from '../../record/place-key.ts';
import { covers, wordsOf } from '../../record/plain.ts';
import type { Span } from '../../record/span.ts';
import type { MentionContext } from '../context.ts';

/** Sentences that a scene is carried on over. */
const CARRIED = 2;

/**
 * Where harm without a spot of its own was done, by the report's own words: in the place of the deed that did it ("the Kandahar bombing
 * killed 14"), of the clause around it ("shells hit X, killing 12") or behind it ("12 were killed when shells hit X"), of the verb it is joined to ("killed 14 and wounded 31"), or of the
 * force that a sentence just before tells ("A bomb went off in X. Six people died."). Null where that is not one spot.
 */
export function sceneOf(context: MentionContext, event: EventObservation): MentionPlace | null {
  const { aftermath, removes } = eventTypes[event.what];
  if (!aftermath && !removes) return null;
  const byDeed = single(deedsOf(context.events, event).map((one) => spotOf(context, one)));
  if (byDeed !== null) return byDeed;
  const { sentences } = context.reading;
  const home = sentences.findIndex((sentence) => covers(sentence, event.cue));
  const own = sentences[home];
  if (own === undefined) return null;
  const beside = context.events.filter((one) => isBeside(context, event, one, own));
  const around =
    single(beside.map((one) => spotOf(context, one))) ??
    single(beside.flatMap((one) => deedsOf(context.events, one)).map((one) => spotOf(context, one)));
  const before = sentences.slice(Math.max(0, home - CARRIED), home);
  return around ?? carriedOn(context, event, own, before);
}

function spotOf({ placeOf, spotIn }: MentionContext, one: EventObservation): MentionPlace | null {
  const told = single(
    [...one.patient, ...one.place].map(placeOf).filter((spot) => spot !== null && !isArea(spot.place)),
  );
  // A province may be all that was found to fill the role, where the clause names the town in it.
  return told === null || told.place.feature === 'admin' ? (spotIn(one.span) ?? told) : told;
}

/** Does the other event tell of the same scene: around the harm, behind it, or joined to it? */
function isBeside(context: MentionContext, harm: EventObservation, one: EventObservation, sentence: Span): boolean {
  return (
    one !== harm &&
    one.said === harm.said &&
    covers(sentence, one.cue) &&
    one.polarity === harm.polarity &&
    one.background === harm.background &&
    (covers(one.span, harm.span) ||
      (eventTypes[one.what].setsScene && isBrought(context, harm, one)) ||
      // "A bridge collapsed and killed six": one thing in two verbs.
      [...one.agent, ...one.patient].some(({ start }) => start === harm.agent[0]?.start))
  );
}

/** The scene of the sentences just before. Words that name a place of their own speak of that one, even where no role was found for it. */
function carriedOn(
  context: MentionContext,
  event: EventObservation,
  own: Span,
  before: readonly Span[],
): MentionPlace | null {
  const { text, spotsIn, events, language } = context;
  if (event.background || event.place.length > 0 || spotsIn(own).size > 0) return null;
  if (isIn(language.eventPhrases.sum, wordsOf(text, own))) return null;
  for (const sentence of before.toReversed()) {
    const told = events.filter((one) => covers(sentence, one.cue) && eventTypes[one.what].setsScene && !one.background);
    const spot = single(told.map((one) => spotOf(context, one)));
    if (spot !== null) return spot;
    if (spotsIn(sentence).size > 0) return null;
  }
  return null;
}

/** "Twelve were killed when a shell struck a market in X": the clause that the harm ends on tells what did it. */
function isBrought({ text, language }: MentionContext, harm: EventObservation, deed: EventObservation): boolean {
  if (!eventTypes[harm.what].aftermath || deed.span.start < harm.span.end) return false;
  return (
    /^[\s,]*$/.test(text.slice(harm.span.end, deed.span.start)) &&
    isIn(language.eventPhrases.broughtBy, wordsOf(text, deed.span))
  );
}

/** The events that do it: those that its agents name. */
const deedsOf = (events: readonly EventObservation[], of: EventObservation): EventObservation[] =>
  events.filter((one) => one !== of && of.agent.some((doer) => doer.start <= one.cue.start && one.cue.end <= doer.end));

/** The one place that all name; null when they name none, or several. */
function single(places: readonly (MentionPlace | null)[]): MentionPlace | null {
  const named = places.filter((place) => place !== null);
  return new Set(named.map(({ place }) => placeKeyOf(place))).size === 1 ? (named[0] ?? null) : null;
}
