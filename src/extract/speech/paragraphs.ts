import type { Span } from '../../record/span.ts';
import type { Quotation } from './quotes/scan.ts';

/** A paragraph with the quotations that begin in it. */
export interface Paragraph extends Span {
  quotes: Quotation[];
}

/** The paragraphs of a text; a quotation that runs over several makes one of them. */
export function paragraphsOf(text: string, quotes: readonly Quotation[]): Paragraph[] {
  const paragraphs: Paragraph[] = [];
  let start = 0;
  let next = 0;
  for (let at = 0; at <= text.length; at++) {
    if (at < text.length && !endsParagraph(text, at)) continue;
    const quote = quotes[next];
    if (quote !== undefined && quote.start < at && quote.end > at) continue;
    const inside: Quotation[] = [];
    for (let one = quotes[next]; one !== undefined && one.start < at; one = quotes[++next]) inside.push(one);
    if (/\S/.test(text.slice(start, Math.min(at, start + 200)))) paragraphs.push({ start, end: at, quotes: inside });
    start = at + 1;
  }
  return paragraphs;
}

/** Whether the line's end at `at` ends a paragraph too, rather than fold a line of it. */
function endsParagraph(text: string, at: number): boolean {
  if (text.charAt(at) !== '\n') return false;
  const [blank = ''] = /^[ \t\r]*/.exec(text.slice(at + 1, at + 40)) ?? [];
  const next = at + 1 + blank.length;
  if (next >= text.length || text.charAt(next) === '\n') return true;
  let before = at - 1;
  while (before >= 0 && /[ \r]/.test(text.charAt(before))) before--;
  return !(/[\p{Ll}\d,]/u.test(text.charAt(before)) && /[\p{Ll}]/u.test(text.charAt(next)));
}
