import type { z } from '@hono/zod-openapi';
import { Failure } from '../record/wire/situation.ts';

/** How a route says what it answers and takes (createRoute's own form, kept short). */

/** An answer in JSON. */
export const json = <T extends z.ZodType>(schema: T, description: string) => ({
  description,
  content: { 'application/json': { schema } },
});

/** A refusal, told in words. */
export const failure = (description: string) => json(Failure, description);

/** What every route that takes values answers to one that is not understood. */
export const bad = { 400: failure('A value that is not understood: the message names it.') };

/** The same for a route that takes JSON. */
export const badJson = { ...bad, 415: failure('The content type of the body is not JSON.') };

/** A body that must be JSON of this form. */
export const jsonBody = <T extends z.ZodType>(schema: T) => ({
  content: { 'application/json': { schema } },
  required: true as const,
});
