import type { Document, Sentence } from '../../language/document.ts';
import { caseOf, childrenOf, lemmaAt, relation, tokenAt } from '../../language/tree.ts';
import type { Span } from '../../record/span.ts';
import { phraseTokens } from '../arguments/phrases.ts';

/** "shared online", "posted on Telegram", "on social media", "broadcast by state television": the words that say where footage was shown, or null. */
export function venueOf(document: Document, sentence: Sentence, noun: number, cue: number): string | null {
  const participles = childrenOf(sentence, noun).filter((child) => relation(tokenAt(sentence, child).deprel) === 'acl');
  const heads = [...participles, cue, tokenAt(sentence, noun).head].filter((at) => at >= 0);
  for (const head of new Set(heads)) {
    const span = venueBeside(document, sentence, head);
    if (span !== null) return document.report.text.slice(span.start, span.end);
  }
  return null;
}

/** Where it was shown, around a verb (told with it, where it is one of sharing) or another word. */
function venueBeside(document: Document, sentence: Sentence, head: number): Span | null {
  const { tokens, lexicon } = sentence;
  const { sharing, online } = lexicon.footage;
  const isOnline = (at: number): boolean => online.has(tokens[at]?.form.toLowerCase() ?? '');
  const isShared = sharing.has(lemmaAt(sentence, head));
  if (isShared && isOnline(head + 1))
    return { start: tokenAt(sentence, head).start, end: tokenAt(sentence, head + 1).end };
  for (const child of childrenOf(sentence, head)) {
    if (child < head) continue;
    const found = isOnline(child) ? tokenAt(sentence, child) : venuePhrase(document, sentence, child);
    if (found !== null) return { start: isShared ? tokenAt(sentence, head).start : found.start, end: found.end };
  }
  return null;
}

/** "On Telegram", "by state television". */
function venuePhrase(document: Document, sentence: Sentence, token: number): Span | null {
  const { lexicon } = sentence;
  const { venueLinks, venues } = lexicon.footage;
  if (relation(tokenAt(sentence, token).deprel) !== 'obl' || !venueLinks.has(caseOf(sentence, token) ?? ''))
    return null;
  const [first, last] = phraseTokens(sentence, token);
  const { start } = tokenAt(sentence, first);
  const { end } = tokenAt(sentence, last);
  const isPlatform = lexicon.outlets.platforms.has(document.report.text.slice(start, end).toLowerCase());
  return isPlatform || venues.has(lemmaAt(sentence, token)) ? { start, end } : null;
}
