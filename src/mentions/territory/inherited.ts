import { isIn } from '../../language/phrase.ts';
import type { EventMention, MentionPlace } from '../../record/event-mention.ts';
import type { MentionContext } from '../context.ts';
import { clauseAround } from './inherited/clause-around.ts';
import { familyOf, type Inheritance, spotOf } from './inherited/inheritance.ts';
import { toldBefore } from './inherited/told-before.ts';

/** How an event takes the place of another, in the order in which it is tried. */
export const inheritances: readonly Inheritance[] = [clauseAround, toldBefore];

/** Inside one report, events without a spot take those of others: "the attack killed 12" after "an attack in X". */
export function withInheritedPlaces(context: MentionContext, mentions: readonly EventMention[]): EventMention[] {
  const now = [...mentions];
  const placed = Map.groupBy(
    mentions.filter((one) => one.kind === 'event' && !one.background && spotOf(one) !== null),
    familyOf,
  );
  for (const [i, one] of now.entries()) {
    if (one.kind !== 'event' || one.background || one.person !== null || spotOf(one) !== null) continue;
    if (one.place.length > 0 && isIn(context.language.eventPhrases.sum, one.words)) continue;
    for (const by of inheritances) {
      const place = by.from(one, { context, now, placed });
      if (place === null) continue;
      now[i] = moved(one, place, by);
      break;
    }
  }
  return now;
}

function moved(one: EventMention, place: MentionPlace, { name: rule, reason }: Inheritance): EventMention {
  const from = one.place[0]?.place.name ?? null;
  const decided = [...one.decided, { field: 'place' as const, from, to: place.place.name, rule, reason }];
  return { ...one, place: [place], country: place.place.country ?? one.country, decided };
}
