import { z } from 'zod';
import { Span } from './span.ts';
import { InstantOrDay } from './time.ts';

export { globalId } from './ids.ts';
export { reportId } from './plain.ts';

export const PartKind = z.enum(['headline', 'body', 'caption', 'promo', 'byline', 'dateline', 'other']);
export type PartKind = z.infer<typeof PartKind>;
/** A stretch of the text by what it is on the page. */
export const Part = Span.extend({ kind: PartKind });
export type Part = z.infer<typeof Part>;

/** A place where the source text has visibly lost words. */
export const Gap = z.object({ at: z.int().nonnegative(), reason: z.string() });
export type Gap = z.infer<typeof Gap>;

/** One published item. Its id is the hash of what was published, never of when it was fetched. */
export const Report = z.object({
  /** SHA-256 of canonical `{publisher, url, published, title, text}`. */
  id: z.string().regex(/^[0-9a-f]{64}$/),
  url: z.string().nullable(),
  /** Who tells it. */
  publisher: z.string().nullable(),
  /** Outlets and agencies that it names as its sources. */
  cites: z.array(z.string()),
  /** Who wrote it, as the page says. */
  byline: z.string().nullable(),
  title: z.string().nullable(),
  /** ISO 639 code, as its words tell; null when they are too few. */
  language: z.string().nullable(),
  /** Id of the report that stood at its address before. */
  revises: z.string().nullable(),
  /** By the report itself or by who handed it in; never the clock. */
  published: InstantOrDay.nullable(),
  modified: InstantOrDay.nullable().optional(),
  /** When it was fetched; null when it was not. */
  retrieved: InstantOrDay.nullable(),
  /** For plain text the input unchanged: spans count its UTF-16 code units. */
  text: z.string(),
  parts: z.array(Part),
  gaps: z.array(Gap),
});
export type Report = z.infer<typeof Report>;
