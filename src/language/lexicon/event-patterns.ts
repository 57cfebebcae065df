import type { EventEntry } from './event-entry.ts';
import type { EventPattern } from './event-words.ts';
import type { NounClass } from './noun-class.ts';
import type { WordSet } from './word-set.ts';

/**
 * The ways of telling an event by their first word, from the words of entries (see event-entry.ts for how they are written). A noun comes
 * last ("hunger_strike"), unless one of some prepositions follows it ("exchange_of_fire"). The longest way of telling is tried first; among
 * equals the entries' order decides.
 */
export function eventPatterns(
  entries: readonly EventEntry[],
  list: 'verbs' | 'nouns',
  classOf: (name: string) => NounClass,
  behindNoun: WordSet,
): ReadonlyMap<string, readonly EventPattern[]> {
  const part = (written: string): string | NounClass => (written.startsWith('%') ? classOf(written.slice(1)) : written);
  const index = new Map<string, EventPattern[]>();
  for (const entry of entries) {
    for (const key of entry[list].split(' ').filter((one) => one !== '')) {
      const [told = '', subject] = key.split('<');
      const words = told.split('_');
      const isFirst = list === 'verbs' || behindNoun.has(words[1] ?? '');
      const first = (isFirst ? words.shift() : words.pop()) ?? '';
      const [of] = subject?.split('_') ?? [];
      const pattern = { entry, rest: words.map(part), subject: of === undefined ? null : classOf(of.slice(1)) };
      index.set(first, [...(index.get(first) ?? []), pattern]);
    }
  }
  for (const patterns of index.values()) patterns.sort((a, b) => length(b) - length(a));
  return index;
}

const length = ({ rest, subject }: EventPattern): number => rest.length * 2 + (subject === null ? 0 : 1);
