import { z } from 'zod';

export { covers, overlaps, wordsOf } from './plain.ts';

/** Words of a report: UTF-16 code units of `report.text`, so that `text.slice(start, end)` is the words. */
export const Span = z.object({ start: z.int().nonnegative(), end: z.int().nonnegative() });
export type Span = z.infer<typeof Span>;
