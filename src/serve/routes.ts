import { createRoute, z } from '@hono/zod-openapi';
import { Brief, ControlInterval, Happening, SituationDiff, Why } from '../record/happening.ts';
import { Harm } from '../record/harm.ts';
import { JudgementHanded, JudgementOnRecord, QueueItem } from '../record/judgement.ts';
import { Reading } from '../record/reading.ts';
import { Added, Meta, Moments, ReplayOrder, ReplayState, ReportRow } from '../record/wire/situation.ts';
import { bad, badJson, failure, json, jsonBody } from './answers.ts';
import { footageRoutes } from './footage/routes.ts';

/** The HTTP interface, as data: docs/http.md and /api/openapi.json are made from it. */

const Moment = z.object({
  at: z.string().optional().openapi({ description: 'The moment of the world: an instant or a day. Absent: now.' }),
  known: z.string().optional().openapi({ description: 'Only what could be known by then. Absent: everything.' }),
});
/** The audit view too. */
const Audited = Moment.extend({
  recorded: z.string().optional().openapi({
    description: 'The audit view: what the program would have said then, from what the log held. Absent: all.',
  }),
});
const AuditedPlace = Audited.extend({ place: z.string().optional() });
const Place = Moment.extend({ place: z.string().optional() });
const Id = z.object({ id: z.string() });
const Named = z.object({
  name: z.string().default('pasted.txt'),
  published: z.string().optional(),
  publisher: z.string().optional(),
});

const missing = { 404: failure('There is nothing with this id.') };

export const routes = {
  meta: createRoute({
    method: 'get',
    path: '/api/meta',
    summary: 'Engine, situation file, counts',
    responses: { 200: json(Meta, 'About this situation') },
  }),
  brief: createRoute({
    method: 'get',
    path: '/api/brief',
    summary: 'What is known, claimed, disputed and unknown',
    request: {
      query: Audited.extend({
        all: z.enum(['yes', 'no']).default('no').openapi({ description: 'Every line of each section.' }),
      }),
    },
    responses: { 200: json(Brief, 'The brief'), ...bad },
  }),
  changes: createRoute({
    method: 'get',
    path: '/api/changes',
    summary: 'What changed between the situation known at `since` and at `known`: lines added, removed, changed',
    request: {
      query: Moment.extend({ since: z.string().openapi({ description: 'The earlier moment of knowledge.' }) }),
    },
    responses: { 200: json(SituationDiff, 'The difference'), ...bad },
  }),
  feed: createRoute({
    method: 'get',
    path: '/api/feed',
    summary:
      'The live feed, as server-sent events: `brief` (the whole situation, where a reader begins), `diff` (what changed; diffs replay to the brief now) and `alert` (docs/alerts.md). An event’s id is the place in the log; `Last-Event-ID` or `after` goes on from there, and nothing is lost or told twice. `after=0` tells all from the beginning',
    request: {
      query: z.object({ after: z.string().optional() }),
      headers: z.object({ 'last-event-id': z.string().optional() }),
    },
    responses: {
      200: { description: 'Events, until the reader goes', content: { 'text/event-stream': { schema: z.string() } } },
      ...bad,
    },
  }),
  moments: createRoute({
    method: 'get',
    path: '/api/moments',
    summary: 'When a report became known before and after the moment `known`: what a step through knowledge goes to',
    request: { query: z.object({ known: z.string().optional() }) },
    responses: {
      200: json(Moments, 'Instants; null where there is none'),
      ...bad,
    },
  }),
  replay: createRoute({
    method: 'get',
    path: '/api/replay',
    summary: 'Where the replay stands: the replayed clock, the speed, what was passed; null where the server is live',
    responses: { 200: json(ReplayState.nullable(), 'The replay') },
  }),
  steer: createRoute({
    method: 'post',
    path: '/api/replay',
    summary: 'Plays, pauses, changes the speed (factor of real time; null: as fast as it goes), or goes to a moment',
    request: { body: jsonBody(ReplayOrder) },
    responses: {
      200: json(ReplayState, 'The replay'),
      ...badJson,
      409: failure('The server is live: nothing is replayed.'),
    },
  }),
  happenings: createRoute({
    method: 'get',
    path: '/api/happenings',
    summary: 'Events as told by all reports',
    request: { query: AuditedPlace },
    responses: { 200: json(z.array(Happening), 'Happenings'), ...bad },
  }),
  harm: createRoute({
    method: 'get',
    path: '/api/harm',
    summary: 'How many people were harmed, nobody counted twice (docs/harm.md)',
    request: { query: Place.extend({ from: z.string().optional(), to: z.string().optional() }) },
    responses: { 200: json(Harm, 'Totals, each with the happenings that it sums'), ...bad },
  }),
  export: createRoute({
    method: 'get',
    path: '/api/export.csv',
    summary: 'Happenings in ACLED’s columns, one a row (docs/export.md)',
    request: { query: Place.extend({ since: z.string().optional(), background: z.enum(['yes', 'no']).default('no') }) },
    responses: { 200: { description: 'Rows', content: { 'text/csv': { schema: z.string() } } }, ...bad },
  }),
  control: createRoute({
    method: 'get',
    path: '/api/control',
    summary: 'Who holds which place',
    request: { query: AuditedPlace },
    responses: { 200: json(z.array(ControlInterval), 'Intervals of control'), ...bad },
  }),
  why: createRoute({
    method: 'get',
    path: '/api/why/{id}',
    summary: 'The whole chain behind a line',
    request: { params: Id, query: Audited },
    responses: { 200: json(Why, 'The chain'), ...bad, ...missing },
  }),
  judgements: createRoute({
    method: 'get',
    path: '/api/judgements',
    summary: 'What persons decided, in the order of the log; what was undone names its undoing',
    request: { query: Moment.omit({ at: true }) },
    responses: { 200: json(z.array(JudgementOnRecord), 'Judgements'), ...bad },
  }),
  judge: createRoute({
    method: 'post',
    path: '/api/judgements',
    summary:
      'Judge: merge, tell apart, split, accept, confirm, dispute, grade, place, set a side, undo; with a name and a reason',
    request: { body: jsonBody(JudgementHanded) },
    responses: {
      200: json(JudgementOnRecord, 'The judgement as the log keeps it'),
      ...badJson,
      422: failure('An id that is not there, or an act that its lines do not bear: nothing was kept.'),
    },
  }),
  queue: createRoute({
    method: 'get',
    path: '/api/queue',
    summary: 'What most needs a human eye, each with why and the judgements that would settle it',
    request: { query: Moment.extend({ limit: z.coerce.number().int().min(1).max(500).default(50) }) },
    responses: { 200: json(z.array(QueueItem), 'The queue, the weightiest first'), ...bad },
  }),
  reports: createRoute({
    method: 'get',
    path: '/api/reports',
    summary: 'Reports, the latest known first; or those that hold all the words',
    request: {
      query: z.object({
        words: z.string().optional(),
        limit: z.coerce.number().int().min(1).max(500).default(100),
        offset: z.coerce.number().int().min(0).default(0),
      }),
    },
    responses: { 200: json(z.array(ReportRow), 'Reports'), ...bad },
  }),
  report: createRoute({
    method: 'get',
    path: '/api/reports/{id}',
    summary: 'A report with its reading',
    request: { params: Id },
    responses: { 200: json(Reading, 'The reading that counts'), ...missing },
  }),
  read: createRoute({
    method: 'post',
    path: '/api/read',
    summary: 'Read what the body holds; store nothing',
    request: { query: Named },
    responses: { 200: json(z.array(Reading), 'Readings'), ...bad, 422: failure('The body holds no report.') },
  }),
  add: createRoute({
    method: 'post',
    path: '/api/reports',
    summary: 'Read what the body holds and store it',
    request: { query: Named },
    responses: {
      200: json(Added, 'What was added'),
      ...bad,
      422: failure('The body holds no report.'),
    },
  }),
  ...footageRoutes,
};
