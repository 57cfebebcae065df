import type { Payload } from '../record/log.ts';
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

function blocked(words: string, parts: readonly string[]): string {
  let result = words;
  for (const { start, end } of placesOf(words, parts))
    result = result.slice(0, start) + BLOCK.repeat(end - start) + result.slice(end);
  return result;
}

/**
 * A payload without a person's name: blocks of the same length stand in its place, so that every span still points at its words. The
 * person becomes one of nobody's name, whose whereabouts nobody follows.
 */
export function redacted(payload: Payload, parts: readonly string[], label: string): Payload {
  const clean = withWords(payload, (words) => blocked(words, parts));
  if (payload.kind !== 'reading' || clean.kind !== 'reading') return clean;
  const entities = clean.reading.entities.map((entity, i) =>
    entity.kind === 'person' && entity.name !== payload.reading.entities[i].name
      ? { ...entity, kind: 'group' as const, name: blocked(label, parts), place: null }
      : entity,
  );
  return { ...clean, reading: { ...clean.reading, entities } };
}
