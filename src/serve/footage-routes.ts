import { createRoute, z } from '@hono/zod-openapi';
import { Footage } from '../record/footage.ts';
import { LogRef } from '../record/line.ts';
import { FootageVerdict, Step } from '../record/step.ts';

/** What the HTTP interface tells of footage, as data (see routes.ts). */

const Failure = z.object({ error: z.string() });
const failure = (description: string) => ({ description, content: { 'application/json': { schema: Failure } } });
const json = <T extends z.ZodType>(schema: T, description: string) => ({
  description,
  content: { 'application/json': { schema } },
});

const Seen = z.object({
  at: z.string(),
  by: z.enum(['published', 'retrieved', 'recorded']),
  source: z.string().nullable(),
  url: z.string().nullable(),
});
const Other = z.object({ id: z.string(), sha256: z.string(), seen: Seen });

export const FootageDossier = z.object({
  id: z.string(),
  sha256: z.string(),
  sightings: z.array(z.object({ footage: Footage, entry: LogRef })),
  seen: Seen,
  copies: z.array(Other.extend({ copy: Footage.shape.copies.element, reversed: z.boolean() })),
  earliest: Other,
  contradiction: z.string().nullable(),
  steps: z.array(z.object({ step: Step, entry: LogRef, undoneBy: z.string().nullable() })),
  verdict: z.object({ verdict: FootageVerdict, step: Step }).nullable(),
  reports: z.array(z.string()),
  /** How many small JPEGs there are: /api/footage/{id}/pictures/0 and on. */
  pictures: z.int(),
});

const Known = z.object({ known: z.string().optional() });
const Id = z.object({ id: z.string() });
const bad = { 400: failure('A value that is not understood: the message names it.') };
const missing = { 404: failure('There is no such footage or picture.') };
/** The checks of a file are the program's own types: docs/footage-checks.md tells what stands in them. */
const Checks = z.record(z.string(), z.unknown());

export const footageRoutes = {
  footageList: createRoute({
    method: 'get',
    path: '/api/footage',
    summary: 'Footage that is kept, with copies, steps and verdicts, in the order of the log',
    request: { query: Known },
    responses: { 200: json(z.array(FootageDossier), 'Pieces of footage'), ...bad },
  }),
  footage: createRoute({
    method: 'get',
    path: '/api/footage/{id}',
    summary:
      'One piece of footage, with what its file says of itself, its credentials and timestamps (docs/footage-checks.md)',
    request: { params: Id, query: Known },
    responses: {
      200: json(
        FootageDossier.extend({
          metadata: Checks.nullable(),
          credentials: Checks.nullable(),
          timestamps: z.array(Checks),
        }),
        'The piece; null where the original is not on this machine',
      ),
      ...bad,
      ...missing,
    },
  }),
  footagePicture: createRoute({
    method: 'get',
    path: '/api/footage/{id}/pictures/{n}',
    summary: 'A small JPEG of the picture or of a frame; it may be graphic',
    request: { params: Id.extend({ n: z.coerce.number().int().min(0).max(999) }) },
    responses: {
      200: { description: 'The picture', content: { 'image/jpeg': { schema: z.any() } } },
      ...bad,
      ...missing,
    },
  }),
  sun: createRoute({
    method: 'get',
    path: '/api/sun',
    summary:
      'Where the sun stands; with a shadow, the possible times (given lat and lon) or the possible places (without): as sitrep footage sun',
    request: {
      query: z.object({
        time: z.string(),
        lat: z.coerce.number().min(-90).max(90).optional(),
        lon: z.coerce.number().min(-180).max(180).optional(),
        within: z.coerce.number().min(0).max(1000).default(0).openapi({ description: 'Kilometres.' }),
        shadow: z.string().optional().openapi({ description: 'Where it points, such as 303±4; several, with commas.' }),
        ratio: z
          .string()
          .optional()
          .openapi({ description: 'Length over height, such as 1.1±0.1; several, with commas.' }),
      }),
    },
    responses: {
      200: json(
        z.object({
          sun: z.object({ azimuth: z.number(), height: z.number() }).nullable(),
          cast: z.object({ direction: z.number(), ratio: z.number() }).nullable(),
          times: z.array(z.object({ from: z.string(), to: z.string() })).nullable(),
          band: z
            .object({
              type: z.literal('MultiPolygon'),
              coordinates: z.array(z.array(z.array(z.tuple([z.number(), z.number()])))),
            })
            .nullable(),
        }),
        'What was asked for; the rest is null',
      ),
      ...bad,
    },
  }),
};
