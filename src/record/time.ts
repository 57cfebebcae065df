import { z } from 'zod';

export { dayOf, firstInstant, lastInstant, unknownTime } from './plain.ts';

/** An instant ("2024-12-08T10:12:00Z", always UTC) or a day ("2024-12-08"), when the hour is not known. */
export const InstantOrDay = z
  .string()
  .regex(
    /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])(T([01]\d|2[0-3]):[0-5]\d:[0-5]\d(\.\d{1,3})?Z)?$/,
    'give an instant such as 2024-12-08T10:12:00Z or a day such as 2024-12-08',
  );

export const Precision = z.enum(['minute', 'hour', 'day', 'week', 'month', 'year', 'unknown']);
export type Precision = z.infer<typeof Precision>;

/**
 * When something happened. `from` and `to` are inclusive days or instants; null is unknown, never today. Where no words give a day, `to` is the
 * day by which it was known, `from` null and `stated` false: "by 8 March".
 * `stated` tells whether the words carry it; `start`/`end` are the span of the time expression, null when implied.
 */
export const EventTime = z.object({
  from: InstantOrDay.nullable(),
  to: InstantOrDay.nullable(),
  precision: Precision,
  stated: z.boolean(),
  start: z.int().nonnegative().nullable(),
  end: z.int().nonnegative().nullable(),
});
export type EventTime = z.infer<typeof EventTime>;
