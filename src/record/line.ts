import { z } from 'zod';
import { InstantOrDay } from './time.ts';

export const LineKind = z.enum(['control', 'happening', 'statement', 'state', 'footage', 'gap']);
export type LineKind = z.infer<typeof LineKind>;

/** An entry of the log that something stands on. */
export const LogRef = z.object({
  seq: z.int().positive(),
  hash: z.string(),
  recorded: InstantOrDay,
  known: InstantOrDay,
});
export type LogRef = z.infer<typeof LogRef>;
