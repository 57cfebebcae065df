import type { Beside } from '../../record/event-mention.ts';

const BESIDE =
  /\b(outside|near|north of|south of|east of|west of) (?:the )?(?:(?:city|town|village)(?: of )?)?(\p{Lu}[\p{L}'’-]*)?/iu;

/** "Redeployed outside the city", "near Homs": where the words set it beside a place. */
export function besideIn(words: string): Beside | null {
  const [phrase, how, name] = BESIDE.exec(words) ?? [];
  if (phrase === undefined || how === undefined) return null;
  if (name === undefined && !/(?:city|town|village)$/i.test(phrase.trim())) return null;
  return { how: how.toLowerCase() as Beside['how'], name: name ?? null };
}
