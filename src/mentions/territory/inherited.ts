import { isIn } from '../../language/phrase.ts';
import type { Actor, EventMention, MentionPlace } from '../../record/event-mention.ts';
import { isArea, placeKeyOf } from '../../record/place-key.ts';
import type { MentionContext } from '../context.ts';
import { typeOf } from '../event-type.ts';
import type { MentionLanguage } from '../language.ts';
import { together } from '../parties/sides.ts';
import { daysOf } from '../times.ts';

/** Place of a mention; null where nobody says, or where it names no more than a country. */
const spotOf = ({ place: [at] }: EventMention): MentionPlace | null =>
  at === undefined || isArea(at.place) ? null : at;
const familyOf = ({ what }: EventMention): string => typeOf(what)!.family;

/**
 * Inside one report, an event without a spot takes the place of the only compatible event of its family that has one ("the attack
 * killed 12" after "an attack in X"). Where two spots would do it takes neither: what lacks a place never bridges two.
 */
export function withInheritedPlaces(context: MentionContext, mentions: readonly EventMention[]): EventMention[] {
  const now = [...mentions];
  const placed = Map.groupBy(
    mentions.filter((one) => one.kind === 'event' && !one.background && spotOf(one) !== null),
    familyOf,
  );
  for (const [i, one] of now.entries()) {
    if (one.kind !== 'event' || one.background || one.person !== null || spotOf(one) !== null) continue;
    if (one.place.length > 0 && isIn(context.language.eventPhrases.sum, one.words)) continue;
    const around = spotAround(context.language, one, now);
    if (around !== null) {
      now[i] = moved(one, around, 'place/clause-around', 'a participle clause happens where the clause around it does');
      continue;
    }
    const able = (placed.get(familyOf(one)) ?? []).filter((other) => fits(one, other));
    const spots = new Set(able.map((other) => keyOf(spotOf(other)!)));
    // Words that name another spot speak of that one, even where no role was found for it.
    if (spots.size !== 1 || [...context.spotsIn(one.span).keys()].some((key) => !spots.has(key))) continue;
    now[i] = moved(one, spotOf(able[0])!, 'place/told-before', 'the only place of such an event in the report');
  }
  return now;
}

const keyOf = ({ place }: MentionPlace): string => placeKeyOf(place);

/** Can the two be one event, by country, days, parties and words? */
const fits = (one: EventMention, other: EventMention): boolean =>
  (one.place.length === 0 || one.place[0].place.country === other.place[0].place.country) &&
  sameDays(one, other) &&
  meet(one.agent, other.agent) &&
  meet(one.patient, other.patient) &&
  (one.lemma === other.lemma || shared(one.agent, other.agent) || shared(one.patient, other.patient));

const moved = (one: EventMention, place: MentionPlace, rule: string, reason: string): EventMention => {
  const from = one.place[0]?.place.name ?? null;
  const decided = [...one.decided, { field: 'place' as const, from, to: place.place.name, rule, reason }];
  return { ...one, place: [place], country: place.place.country ?? one.country, decided };
};

/** "Shells hit the centre of X, killing eight": a participle clause happens where the clause around it does. */
function spotAround(
  { eventPhrases }: MentionLanguage,
  one: EventMention,
  mentions: readonly EventMention[],
): MentionPlace | null {
  if (!isIn(eventPhrases.participle, one.words)) return null;
  let best: EventMention | null = null;
  for (const other of mentions) {
    if (other === one || other.kind !== 'event' || spotOf(other) === null) continue;
    if (other.span.start > one.span.start || other.span.end < one.span.end || other.polarity !== one.polarity) continue;
    if (best === null || lengthOf(other) < lengthOf(best)) best = other;
  }
  return best === null ? null : spotOf(best);
}

const lengthOf = ({ span: { start, end } }: EventMention): number => end - start;

const shared = (a: readonly Actor[], b: readonly Actor[]): boolean =>
  a.some((x) => b.some((y) => together(x, y) === true));

const meet = (a: readonly Actor[], b: readonly Actor[]): boolean =>
  a.length === 0 || b.length === 0 || a.some((x) => b.some((y) => together(x, y) !== false));

function sameDays(a: EventMention, b: EventMention): boolean {
  const [x, y] = [daysOf(a.time), daysOf(b.time)];
  return x === null || y === null || (x.from <= y.to + 1 && y.from <= x.to + 1);
}
