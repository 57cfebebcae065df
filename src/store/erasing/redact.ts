import type { Actor, EventMention } from '../../record/event-mention.ts';
import type { Payload } from '../../record/log.ts';
import { withWords, wordsHeld } from './held-words.ts';
import { holds, placesOf } from './name-places.ts';

/** Stands for each code unit of a name, so that spans stay where they are. */
export const BLOCK = '█';

/** Do the words of the payload hold the whole name? */
export const holdsName = (payload: Payload, parts: readonly string[]): boolean =>
  wordsHeld(payload).some((words) => holds(words, parts));

/** The name, and each part of it that stands alone, as the payload's words write them: one string a place. */
export const namedIn = (payload: Payload, parts: readonly string[]): string[] =>
  wordsHeld(payload).flatMap((words) => placesOf(words, parts).map(({ start, end }) => words.slice(start, end)));

/** In folded words a part of a name is one in small letters too. */
function blocked(words: string, parts: readonly string[], folded = false): string {
  let result = words;
  for (const { start, end } of placesOf(words, parts, folded))
    result = result.slice(0, start) + BLOCK.repeat(end - start) + result.slice(end);
  return result;
}

/**
 * A payload without a person's name: blocks of the same length stand in its place, so that every span still points at its words. The
 * person becomes one of nobody's name, whose whereabouts nobody follows.
 */
export function redacted(payload: Payload, parts: readonly string[], label: string): Payload {
  const clean = withWords(payload, (words, folded) => blocked(words, parts, folded));
  if (payload.kind !== 'reading' || clean.kind !== 'reading') return clean;
  const entities = clean.reading.entities.map((entity, i) =>
    entity.kind === 'person' && entity.name !== payload.reading.entities[i]!.name
      ? { ...entity, kind: 'group' as const, name: blocked(label, parts), place: null }
      : entity,
  );
  const before = payload.reading.eventMentions ?? [];
  const eventMentions = clean.reading.eventMentions?.map((one, i) => nameless(one, before[i]!));
  return { ...clean, reading: { ...clean.reading, entities, ...(eventMentions && { eventMentions }) } };
}

/** A mention whose persons lost their names with them, and its key of whose whereabouts it tells. */
function nameless(now: EventMention, before: EventMention): EventMention {
  const group = <T extends Actor>(parties: readonly T[], were: readonly Actor[]): T[] =>
    parties.map((one, i) => (one.kind === 'person' && one.name !== were[i]!.name ? { ...one, kind: 'group' } : one));
  return {
    ...now,
    agent: group(now.agent, before.agent),
    patient: group(now.patient, before.patient),
    speakers: group(now.speakers, before.speakers),
    person: now.person === before.person ? now.person : null,
  };
}
