import type { Reading } from '../record/reading.ts';
import { reportId } from '../record/report.ts';
import { fold } from '../resolve/gazetteer/fold.ts';

/** Stands for each code unit of a name, so that spans stay where they are. */
export const BLOCK = '█';
/** Parts of a name shorter than this ("de", "al") are a name only beside another part. */
const LONE = 3;

interface Word {
  start: number;
  end: number;
  key: string;
}
const wordsOf = (text: string): Word[] =>
  [...text.matchAll(/[\p{L}\p{M}\p{N}]+/gu)].map(({ 0: word, index }) => ({
    start: index,
    end: index + word.length,
    key: fold(word),
  }));

/** The parts of a name, folded. Throws RangeError for what is too short to be found without finding others. */
export function partsOfName(name: string): string[] {
  const parts = wordsOf(name).map(({ key }) => key);
  if (parts.length === 0 || parts.join('').length < 4)
    throw new RangeError(`"${name}" is too short a name to erase: give the whole name, or the ids of the reports`);
  return parts;
}

/** Where the whole name stands in a text, whatever its marks, capitals and separators. */
function wholeNames(text: string, parts: readonly string[]): Word[] {
  const words = wordsOf(text);
  const found: Word[] = [];
  for (let i = 0; i + parts.length <= words.length; i++) {
    const run = words.slice(i, i + parts.length);
    const joined = run.every(
      (word, at) =>
        word.key === parts[at] && (at === 0 || /^[\s\-_.'’+%]{1,4}$/u.test(text.slice(run[at - 1].end, word.start))),
    );
    if (joined) found.push({ start: run[0].start, end: run.at(-1)!.end, key: '' });
  }
  return found;
}

/** Does any string in the value hold the whole name? */
export function holdsName(value: unknown, parts: readonly string[]): boolean {
  if (typeof value === 'string') return wholeNames(value, parts).length > 0;
  if (typeof value !== 'object' || value === null) return false;
  return Object.values(value).some((field) => holdsName(field, parts));
}

/** The value with the name, and in it each part of the name that stands alone, replaced by blocks of the same length. */
function blocked<T>(value: T, parts: readonly string[]): T {
  if (typeof value === 'string') return blockedText(value, parts) as T;
  if (Array.isArray(value)) return value.map((field) => blocked(field, parts)) as T;
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, field]) => [key, blocked(field, parts)])) as T;
}

function blockedText(text: string, parts: readonly string[]): string {
  const address = /^[a-z]+:\/\/|^\/\S+$/i.test(text);
  const alone = wordsOf(text).filter(
    ({ key, start, end }) =>
      key.length >= LONE && parts.includes(key) && (address || /^\p{Lu}/u.test(text.slice(start, end))),
  );
  let result = text;
  for (const { start, end } of [...wholeNames(text, parts), ...alone])
    result = result.slice(0, start) + BLOCK.repeat(end - start) + result.slice(end);
  return result;
}

/**
 * A report and its reading without a person's name: blocks of the same length stand in its place, so that every span still points at its
 * words. The person becomes one of nobody's name, whose whereabouts nobody follows. What was published is changed: it gets an id of its own.
 */
export function redacted(reading: Reading, parts: readonly string[], label: string): Reading {
  const isPerson = (name: string): boolean => blockedText(name, parts).includes(BLOCK);
  const entities = reading.entities.map((entity) =>
    entity.kind === 'person' && isPerson(entity.name)
      ? { ...entity, kind: 'group' as const, name: label, place: null }
      : entity,
  );
  const { engine, schema, report, ...rest } = reading;
  const clean = blocked(report, parts);
  const { publisher, url, published, title, text } = clean;
  return {
    ...blocked(rest, parts),
    schema,
    engine,
    entities: entities.map((entity) => (entity.name === label ? entity : blocked(entity, parts))),
    report: { ...clean, id: reportId({ publisher, url, published, title, text }) },
  };
}
