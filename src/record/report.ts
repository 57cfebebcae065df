import { z } from 'zod';
import { Span } from './span.ts';
import { InstantOrDay } from './time.ts';

export { globalId, reportId } from './plain.ts';

export const PartKind = z.enum(['headline', 'body', 'caption', 'promo', 'byline', 'dateline', 'other']);
export type PartKind = z.infer<typeof PartKind>;
export const Part = Span.extend({ kind: PartKind });
export type Part = z.infer<typeof Part>;

/** A place where the source text has visibly lost words. */
export const Gap = z.object({ at: z.int().nonnegative(), reason: z.string() });
export type Gap = z.infer<typeof Gap>;

/** One published item. Its id is the hash of what was published, never of when it was fetched. */
export const Report = z.object({
  id: z.string().regex(/^[0-9a-f]{64}$/),
  url: z.string().nullable(),
  publisher: z.string().nullable(),
  cites: z.array(z.string()),
  byline: z.string().nullable(),
  title: z.string().nullable(),
  language: z.string().nullable(),
  revises: z.string().nullable(),
  published: InstantOrDay.nullable(),
  modified: InstantOrDay.nullable().optional(),
  retrieved: InstantOrDay.nullable(),
  text: z.string(),
  parts: z.array(Part),
  gaps: z.array(Gap),
});
export type Report = z.infer<typeof Report>;
