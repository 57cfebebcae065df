import { createRoute, z } from '@hono/zod-openapi';
import { BriefLine } from '../../record/happening.ts';
import {
  FootageChecked,
  FootageDossier,
  FootageHanded,
  FootageTaken,
  FootageTied,
  StepHanded,
  StepRow,
  SunTold,
} from '../../record/wire/dossier.ts';
import { bad, badJson, failure, json, jsonBody } from '../answers.ts';

/** What the HTTP interface tells of footage, as data (see routes.ts). */

/** Largest file that is taken over HTTP, in bytes. */
export const MOST_HANDED = 500_000_000;

const Known = z.object({ known: z.string().optional() });
const Id = z.object({ id: z.string() });
const missing = { 404: failure('There is no such footage or picture.') };
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
        FootageChecked,
        'The piece; metadata and credentials are null where the original is not on this machine',
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
      body: jsonBody(FootageTied),
    },
    responses: {
      200: json(FootageTaken, 'What was kept'),
      ...badJson,
      ...missing,
      409: failure('Nothing can be kept here.'),
      422: failure('A report is not there.'),
    },
  }),
  footageStep: createRoute({
    method: 'post',
    path: '/api/footage/{id}/steps',
    summary: 'Record a step of verification or a verdict, with name and note; an undo takes one back',
    request: { params: Id, body: jsonBody(StepHanded) },
    responses: {
      200: json(StepRow, 'The step as the log keeps it'),
      ...badJson,
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
      200: json(SunTold, 'What was asked for; the rest is null'),
      ...bad,
    },
  }),
};
