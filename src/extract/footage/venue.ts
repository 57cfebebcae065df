import type { Document, Sentence } from '../../language/document.ts';
import { caseOf, relation, treeOf } from '../../language/tree.ts';
import type { Span } from '../../record/span.ts';
import { phraseTokens } from '../arguments/phrases.ts';

/** "shared online", "posted on Telegram", "on social media", "broadcast by state television": the words that say where footage was shown, or null. */
export function venueOf(document: Document, sentence: Sentence, noun: number, cue: number): string | null {
  const { tokens } = sentence;
  const participles = treeOf(sentence).children[noun].filter((child) => relation(tokens[child].deprel) === 'acl');
  const heads = [...participles, cue, tokens[noun].head].filter((at) => at >= 0);
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
  const isShared = sharing.has(tokens[head].lemma.toLowerCase());
  if (isShared && isOnline(head + 1)) return { start: tokens[head].start, end: tokens[head + 1].end };
  for (const child of treeOf(sentence).children[head]) {
    if (child < head) continue;
    const found = isOnline(child) ? tokens[child] : venuePhrase(document, sentence, child);
    if (found !== null) return { start: isShared ? tokens[head].start : found.start, end: found.end };
  }
  return null;
}

/** "On Telegram", "by state television". */
function venuePhrase(document: Document, sentence: Sentence, token: number): Span | null {
  const { tokens, lexicon } = sentence;
  const { venueLinks, venues } = lexicon.footage;
  if (relation(tokens[token].deprel) !== 'obl' || !venueLinks.has(caseOf(sentence, token) ?? '')) return null;
  const [first, last] = phraseTokens(sentence, token);
  const { start } = tokens[first];
  const { end } = tokens[last];
  const isPlatform = lexicon.outlets.platforms.has(document.report.text.slice(start, end).toLowerCase());
  return isPlatform || venues.has(tokens[token].lemma.toLowerCase()) ? { start, end } : null;
}
