import { z } from 'zod';
import { Place } from './entity.ts';
import { HappeningTime, Status } from './happening.ts';
import { InstantOrDay } from './time.ts';

/** A number with the one who says it and the report that it stands in. */
export const HarmFigure = z.object({ value: z.number(), by: z.string(), report: z.string() });
export type HarmFigure = z.infer<typeof HarmFigure>;

/** What one happening cost. Null is unknown, never none. */
export const HarmEntry = z.object({
  /** Id of the happening. */
  id: z.string(),
  line: z.string(),
  status: Status,
  place: Place.nullable(),
  time: HappeningTime,
  of: z.string(),
  whom: z.enum(['civilians', 'combatants', 'unknown']),
  low: HarmFigure.nullable(),
  best: HarmFigure.nullable(),
  high: HarmFigure.nullable(),
  /** There may be more than the highest figure: somebody says "at least" or "dozens". */
  open: z.boolean(),
  /** "Including seven children": who some of them were; counted in the figures already. */
  including: z.array(HarmFigure.extend({ who: z.string() })),
  /** Id of the happening whose figure holds this one; null when it stands by itself. */
  part_of: z.string().nullable(),
  /** Why it counts as it does: its status, or what it is a part of. */
  reason: z.string(),
});
export type HarmEntry = z.infer<typeof HarmEntry>;

/** A total; `happenings` are the ids that it sums, parts of others among them. */
export const HarmTotal = z.object({
  of: z.string(),
  whom: z.enum(['all', 'civilians', 'combatants', 'unknown']),
  low: z.number(),
  best: z.number(),
  high: z.number(),
  open: z.boolean(),
  happenings: z.array(z.string()),
});
export type HarmTotal = z.infer<typeof HarmTotal>;

/** Totals of harm to people, without counting anyone twice: docs/harm.md tells the rule. */
export const Harm = z.object({
  at: InstantOrDay.nullable(),
  known: InstantOrDay.nullable(),
  place: z.string().nullable(),
  from: InstantOrDay.nullable(),
  to: InstantOrDay.nullable(),
  totals: z.array(HarmTotal),
  happenings: z.array(HarmEntry),
  left_out: z.array(z.object({ id: z.string(), line: z.string(), reason: z.string() })),
});
export type Harm = z.infer<typeof Harm>;
