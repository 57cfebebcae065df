import type { Span } from '../../record/span.ts';

export const LOWER = /^[\p{Ll}]/u;

/** What stands before a quotation in its paragraph. */
export interface Lead {
  kind: 'start' | 'colon' | 'comma' | 'word';
  /** Nothing stands before it in the paragraph. */
  first: boolean;
  /** Offset after the last character before the mark. */
  end: number;
}

export function leadOf(text: string, from: number, quote: number): Lead {
  let at = quote - 1;
  while (at >= from && /[\s\u00a0]/.test(text[at])) at--;
  const end = at + 1;
  if (at < from) return { kind: 'start', first: true, end };
  const char = text[at];
  const first = false;
  if (char === ':') return { kind: 'colon', first, end };
  if (char === ',') return { kind: 'comma', first, end };
  if (/[.!?…;]/.test(char) || (/[)\]"”’']/.test(char) && /[.!?]/.test(text[at - 1] ?? '')))
    return { kind: 'start', first, end };
  if (/[–—]/.test(char) && LOWER.test(text.slice(quote + 1)) === false) return { kind: 'comma', first, end };
  return { kind: 'word', first, end };
}

/** The line before a paragraph, when it ends in a colon: "The ministry said in a statement:". */
export function introduction(text: string, paragraph: number): Span | null {
  let end = paragraph;
  while (end > 0 && /\s/.test(text[end - 1])) end--;
  if (text[end - 1] !== ':') return null;
  return { start: text.lastIndexOf('\n', end - 1) + 1, end };
}

/** Part of a sentence of the reporter's: 'the "heroes" of the siege'. */
export const isFragment = (lead: Lead, inner: string): boolean =>
  lead.kind === 'word' || (lead.kind === 'comma' && LOWER.test(inner));
