import { isIn } from '../../language/phrase.ts';
import type { EventMention } from '../../record/event-mention.ts';
import type { MentionLanguage } from '../language.ts';

/** How the words put it for the side that goes or loses: "fell", "lost" as a loss; "withdrew to the hills" as a success; null for neither. */
export function outcomeIn(
  { lexicon, eventPhrases }: MentionLanguage,
  lemma: string,
  words: string,
): EventMention['outcome'] {
  if (lexicon.holding.losses.has(lemma)) return 'loss';
  return isIn(eventPhrases.keptSuccess, words) ? 'success' : null;
}
