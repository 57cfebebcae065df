import type { Span } from '../../record/span.ts';
import { bisect } from './bisect.ts';

const WORD = /[\p{L}\p{N}\p{M}]+/gu;

/** Whether a span stands inside one of the spans (in order of their start). */
export function quotedAt(spans: readonly Span[], { start, end }: Span): boolean {
  const last = spans[bisect(spans, (span) => span.start <= start) - 1];
  return last !== undefined && last.end >= end;
}

/** direct: the words stand between quotation marks (95 % of them); indirect: none does; mixed: some do. */
export function formOf(
  text: string,
  content: readonly Span[],
  quotes: readonly Span[],
): 'direct' | 'indirect' | 'mixed' {
  let all = 0;
  let quoted = 0;
  for (const span of content) {
    for (const match of text.slice(span.start, span.end).matchAll(WORD)) {
      all++;
      const start = span.start + match.index;
      if (quotedAt(quotes, { start, end: start + match[0].length })) quoted++;
    }
  }
  if (quoted === 0) return 'indirect';
  return quoted / all >= 0.95 ? 'direct' : 'mixed';
}

/** A span widened so that it cuts no quotation in two. */
export function snapped(span: Span, quotes: readonly Span[]): Span {
  let { start, end } = span;
  for (const quote of quotes) {
    if (quote.start >= end) break;
    if (quote.end <= start) continue;
    if (quote.start < start && quote.end < end) start = quote.start;
    if (quote.end > end && quote.start >= start) end = quote.end;
  }
  return { start, end };
}

/** Spans in order, those that touch or overlap made one. */
export function joined(spans: readonly Span[]): Span[] {
  const sorted = [...spans].sort((a, b) => a.start - b.start);
  const out: Span[] = [];
  for (const { start, end } of sorted) {
    const last = out.at(-1);
    if (last !== undefined && start <= last.end) last.end = Math.max(last.end, end);
    else out.push({ start, end });
  }
  return out;
}

/** The span from where the first of some spans starts to where the last ends. */
export function hull(spans: readonly Span[]): Span {
  return { start: Math.min(...spans.map(({ start }) => start)), end: Math.max(...spans.map(({ end }) => end)) };
}
