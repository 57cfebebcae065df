import type { z } from 'zod';

/** Text that a validator passes, as the type of the module that alone makes and parses it (ids.ts, side.ts). */
export const typed = <T extends string>(schema: z.ZodString): z.ZodType<T, string> =>
  schema as z.ZodType<string, string> as z.ZodType<T, string>;
