import { z } from 'zod';
import { BriefLine, Origin } from './happening.ts';

/** A change that a desk should hear of at once; docs/alerts.md lists the rules. */
export const Alert = z.object({
  rule: z.string(),
  /** In words, always: what was so before, and what is so now. */
  reason: z.string(),
  /** The line with its words; for `withdrawn` the line that is gone. */
  line: BriefLine,
  before: BriefLine.nullable(),
  /** Who tells it, by independent root. */
  origins: z.array(Origin),
});
export type Alert = z.infer<typeof Alert>;
