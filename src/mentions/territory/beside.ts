import { findIn } from '../../language/phrase.ts';
import type { Beside } from '../../record/event-mention.ts';
import type { MentionLanguage } from '../language.ts';

/** "Redeployed outside the city", "near Homs": where the words set it beside a place. */
export function besideIn({ territoryPhrases }: MentionLanguage, words: string): Beside | null {
  const found = findIn(territoryPhrases.setBeside, words);
  const { how, noun, name } = found?.slots ?? {};
  if (found === null || how === undefined) return null;
  if (name === undefined && (noun === undefined || !found.words.trimEnd().endsWith(noun))) return null;
  return { how: how.toLowerCase() as Beside['how'], name: name ?? null };
}
