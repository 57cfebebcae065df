import { createRoute, z } from '@hono/zod-openapi';
import { Footage } from '../record/footage.ts';
import { BriefLine } from '../record/happening.ts';
import { LogRef } from '../record/line.ts';
import { FootageVerdict, Step, StepDraft } from '../record/step.ts';

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
  steps: z.array(
    z.object({
      step: Step,
      entry: LogRef,
      undoneBy: z.string().nullable(),
      /** Whether its signature holds; null where it bears none. */
      holds: z.boolean().nullable(),
    }),
  ),
  verdict: z.object({ verdict: FootageVerdict, step: Step }).nullable(),
  reports: z.array(z.string()),
  /** How many small JPEGs there are: /api/footage/{id}/pictures/0 and on. */
  pictures: z.int(),
});

/** Largest file that is taken over HTTP, in bytes. */
export const MOST_HANDED = 500_000_000;

export const FootageHanded = z.object({
  name: z.string().max(1000).default('dropped').openapi({ description: 'Its file name: only told, never used.' }),
  source: z.string().trim().min(1).max(300).optional(),
  published: z.string().optional(),
  claimedPlace: z.string().trim().min(1).max(300).optional(),
  claimedTime: z.string().optional(),
  reports: z.string().max(10_000).optional().openapi({ description: 'Ids of reports that lean on it, with commas.' }),
});
export type FootageHanded = z.infer<typeof FootageHanded>;

export const FootageTaken = z.object({
  /** Ids of the pieces, in order. */
  ids: z.array(z.string()),
  /** Sightings that are new. */
  added: z.int(),
  /** What could not be taken in. */
  left: z.array(z.object({ input: z.string(), reason: z.string() })),
});

const Said = z.string().trim().min(1);
export const StepHanded = StepDraft.omit({ footage: true }).extend({
  by: Said.max(200),
  note: Said.max(4000),
  /** Ids of kept pieces that show the finding. */
  pictures: z.array(z.string().min(6)).max(20).default([]),
  confidence: StepDraft.shape.confidence.default(null),
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
  footageView: createRoute({
    method: 'get',
    path: '/api/footage/{id}/view',
    summary:
      'A JPEG to look at: the picture at 1,280 pixels at most, or the frame of a video at a second; it may be graphic',
    request: {
      params: Id,
      query: z.object({
        at: z.coerce.number().min(0).max(43_200).default(0).openapi({ description: 'Seconds; of a video.' }),
      }),
    },
    responses: {
      200: { description: 'The picture', content: { 'image/jpeg': { schema: z.any() } } },
      ...bad,
      ...missing,
    },
  }),
  footageLines: createRoute({
    method: 'get',
    path: '/api/footage/{id}/lines',
    summary: 'Lines of the brief that lean on a piece of footage or on a copy of it',
    request: { params: Id, query: Known.extend({ at: z.string().optional() }) },
    responses: { 200: json(z.array(BriefLine), 'Lines'), ...bad, ...missing },
  }),
  footageAdd: createRoute({
    method: 'post',
    path: '/api/footage',
    summary: `Keep the photo or video (or web archive) that the body is, ${MOST_HANDED / 1e6} MB at most, and say what it is a copy of`,
    request: { query: FootageHanded },
    responses: {
      200: json(FootageTaken, 'What was kept'),
      ...bad,
      409: failure('Nothing can be kept here: a replay, or a situation without a file.'),
      422: failure('The body is no photo or video that can be kept, or a report is not there.'),
    },
  }),
  footageTie: createRoute({
    method: 'post',
    path: '/api/footage/{id}/reports',
    summary: 'Tie kept footage to reports that lean on it, as one more sighting',
    request: {
      params: Id,
      body: {
        content: { 'application/json': { schema: z.object({ reports: z.array(z.string().min(6)).min(1).max(50) }) } },
        required: true,
      },
    },
    responses: {
      200: json(FootageTaken, 'What was kept'),
      ...bad,
      ...missing,
      409: failure('Nothing can be kept here.'),
      422: failure('A report is not there.'),
    },
  }),
  footageStep: createRoute({
    method: 'post',
    path: '/api/footage/{id}/steps',
    summary: 'Record a step of verification or a verdict, with name and note; an undo takes one back',
    request: { params: Id, body: { content: { 'application/json': { schema: StepHanded } }, required: true } },
    responses: {
      200: json(FootageDossier.shape.steps.element, 'The step as the log keeps it'),
      ...bad,
      ...missing,
      409: failure('Nothing can be recorded here.'),
      422: failure('A step or a picture that is not there: nothing was kept.'),
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
