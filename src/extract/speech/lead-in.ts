import type { Span } from '../../record/span.ts';

/** Whether words begin with a small letter. */
export const beginsSmall = (words: string): boolean => /^\p{Ll}/u.test(words);

/** What stands before a quotation in its paragraph. */
export interface LeadIn {
  kind: 'start' | 'colon' | 'comma' | 'word';
  /** Nothing stands before it in the paragraph. */
  first: boolean;
  /** Offset after the last character before the mark. */
  end: number;
}

/** What stands before the quotation at `quote`, back to `from`. */
export function leadInOf(text: string, from: number, quote: number): LeadIn {
  let at = quote - 1;
  while (at >= from && /[\s\u00a0]/.test(text.charAt(at))) at--;
  const isDash = /[–—]/.test(text.charAt(at)) && !beginsSmall(text.slice(quote + 1));
  const end = at + 1;
  if (at < from) return { kind: 'start', first: true, end };
  return { kind: isDash ? 'comma' : kindOf(text, at), first: false, end };
}

function kindOf(text: string, at: number): LeadIn['kind'] {
  const char = text.charAt(at);
  if (char === ':') return 'colon';
  if (char === ',') return 'comma';
  const isClosed = /[)\]"”’']/.test(char) && /[.!?]/.test(text.charAt(at - 1));
  return isClosed || /[.!?…;]/.test(char) ? 'start' : 'word';
}

/** The line before a paragraph, when it ends in a colon: "The ministry said in a statement:". */
export function introduction(text: string, paragraph: number): Span | null {
  let end = paragraph;
  while (end > 0 && /\s/.test(text.charAt(end - 1))) end--;
  if (text.charAt(end - 1) !== ':') return null;
  return { start: text.lastIndexOf('\n', end - 1) + 1, end };
}

/** Part of a sentence of the reporter's: 'the "heroes" of the siege'. */
export const isFragment = (lead: LeadIn, inner: string): boolean =>
  lead.kind === 'word' || (lead.kind === 'comma' && beginsSmall(inner));
