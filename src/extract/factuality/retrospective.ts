import { type EventType, eventTypes } from '../../record/event-types.ts';
import type { RetrospectiveConstruction, RetrospectiveEvent, Spared } from './constructions.ts';

/**
 * Does the report look back on an event? A court deals with what was done long before, an obituary tells a life, an anniversary what is
 * remembered: what they tell of besides is history, whatever its tense.
 */
export function isRetrospective(
  constructions: readonly RetrospectiveConstruction[],
  what: EventType,
  told: RetrospectiveEvent,
): boolean {
  return constructions.some((one) => !isSpared(what, one.spares) && one.holds(told));
}

/** What is the news itself though its report looks back: an obituary's death, a court's verdict, and whatever is said. */
function isSpared(what: EventType, spared: Spared): boolean {
  const { law, word } = eventTypes[what];
  switch (spared) {
    case 'nothing':
      return false;
    case 'deaths and words':
      return what === 'die' || word;
    case 'news of courts':
      return law || word;
  }
}
