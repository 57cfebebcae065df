import { z } from 'zod';

/** Words of a report: UTF-16 code units of `report.text`, so that `text.slice(start, end)` is the words. */
export const Span = z.object({ start: z.int().nonnegative(), end: z.int().nonnegative() });
export type Span = z.infer<typeof Span>;

export const covers = (outer: Span, inner: Span): boolean => outer.start <= inner.start && inner.end <= outer.end;
export const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;
export const wordsOf = (text: string, span: Span): string => text.slice(span.start, span.end);
