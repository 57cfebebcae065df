import type { EventMention } from '../../record/event-mention.ts';

/** "Withdrew to the hills", "pulled out after completing its task": going told as a success, which gives nothing up. */
const NO_LOSS =
  /^(?!.*\b(?:from|out of|left|leav(?:e|ing)|abandon\p{L}*|ced(?:e|ed|ing))\b).*\b(?:withdr\p{L}+|pull(?:ed|ing|s)?(?: back| out)?|retreat\p{L}*|fell back|fall(?:en|ing)? back|redeploy\p{L}*)\b.* (?:in)?to\b|\b(?:success\p{L}*|(?:complet|accomplish|achiev|fulfil)\p{L}* (?:its|their|the|all|his|our)\b)/iu;

/** How the words put it for the side that goes or loses: "fell", "lost" as a loss; "withdrew to the hills" as a success; null for neither. */
export function outcomeIn(lemma: string, words: string): EventMention['outcome'] {
  if (/^(?:fall|lose|collapse)$/.test(lemma)) return 'loss';
  return NO_LOSS.test(words) ? 'success' : null;
}
