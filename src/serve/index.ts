import { readFileSync } from 'node:fs';
import { OpenAPIHono } from '@hono/zod-openapi';
import type { Context } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { engine } from '../engine.ts';
import { readBytes } from '../intake.ts';
import { places } from '../languages/en/places/named.ts';
import { isProblem, parseInstant } from '../read/read.ts';
import type { Act } from '../record/judgement.ts';
import type { Reading } from '../record/reading.ts';
import { firstInstant, lastInstant } from '../record/time.ts';
import { queryPlace } from '../resolve/place-query.ts';
import { readReport } from '../sitrep.ts';
import {
  brief,
  changes,
  control,
  exportText,
  happenings,
  harm,
  parseAsOf,
  queue,
  why,
} from '../situation/situation.ts';
import { type Store, StoreError } from '../store/store.ts';
import { storeAsRecorded } from '../stores.ts';
import { createFeed, isPlace } from './feed.ts';
import { addFootage } from './footage/handlers.ts';
import { NoSuchReport } from './footage/intake.ts';
import { type Guard, guard, headers } from './guard.ts';
import { liveSource } from './live.ts';
import { deskFile } from './page.ts';
import { onlyJson, refused } from './refused.ts';
import type { Replay } from './replay.ts';
import { routes } from './routes.ts';
import { streamOf } from './stream.ts';
import { textStream } from './text-stream.ts';

export interface DeskServer extends Guard {
  store: Store;
  /** The time of writing, as an instant. */
  clock: () => string;
  /** A stretch that is run again: the store is the replay's own then. */
  replay?: Replay;
}

/** A body that holds no report. */
class NoReport extends Error {
  override name = 'NoReport';
}

/** The largest body that is read, in bytes. */
const largestBody = 10 * 1024 * 1024;

const instantOf = (name: string, value: string): string => {
  const parsed = parseInstant(value);
  if (parsed === null)
    throw new RangeError(
      `${name} is "${value}", not an instant such as 2024-12-08T10:12:00Z or a day such as 2024-12-08`,
    );
  return parsed;
};

const moment = (query: { at?: string; known?: string }) => {
  const normal = (name: string, value: string | undefined): string | undefined =>
    value === undefined || value === '' ? undefined : instantOf(name, value);
  return parseAsOf({ at: normal('at', query.at), known: normal('known', query.known) });
};

async function readBody(
  context: Context,
  hints: { name: string; published?: string; publisher?: string },
): Promise<Reading[]> {
  const bytes = new Uint8Array(await context.req.arrayBuffer());
  const readings: Reading[] = [];
  const problems: string[] = [];
  for await (const item of readBytes(bytes, { ...hints, contentType: null })) {
    if (isProblem(item)) problems.push(item.message);
    else readings.push(readReport(item));
  }
  if (readings.length === 0) throw new NoReport(problems[0] ?? 'There is no report in this.');
  return readings;
}

/** Answers requests; `close` ends the live feeds, which a server waits for otherwise. */
export type DeskHandler = ((request: Request) => Response | Promise<Response>) & { close(): void };

/** The desk and the HTTP interface over one situation, as a function from Request to Response. No domain logic lives here. */
export function createDeskServer({ store, clock, replay, ...guarded }: DeskServer): DeskHandler {
  const { version } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as {
    version: string;
  };
  const app = new OpenAPIHono({
    defaultHook: (result, context) => (result.success ? undefined : refused(result.error, result.target, context)),
  });
  const feed = createFeed(replay?.source ?? liveSource(store));
  replay?.onStep(() => void feed.now());
  const streams = new Set<() => void>();
  let past: { recorded: string; version: number; store: Store } | null = null;
  /** The store as it is, or as the log stood then; the last one asked for is kept. */
  const audit = (recorded: string | undefined): Store => {
    if (!recorded) return store;
    const version = store.version();
    if (past?.recorded !== recorded || past.version !== version)
      past = { recorded, version, store: storeAsRecorded(store, lastInstant(instantOf('recorded', recorded))) };
    return past.store;
  };
  app.use(headers, guard(guarded));
  const small = bodyLimit({
    maxSize: largestBody,
    onError: (context) => context.json({ error: 'More than 10 MB: add it with sitrep add FILE.' }, 413),
  });
  // Footage is not held in memory, and has a limit of its own.
  app.use('/api/*', (context, next) => (context.req.path === '/api/footage' ? next() : small(context, next)));
  app.use('/api/*', async (context, next) => {
    await next();
    context.header('cache-control', 'no-store');
  });
  for (const route of Object.values(routes))
    if ('request' in route && 'body' in route.request) app.on(route.method, route.getRoutingPath(), onlyJson);

  app.openapi(routes.meta, (context) => {
    const { reports, first, last } = store.totals(null);
    const publishers = new Set(store.reports({ limit: 200 }).map((report) => report.publisher));
    const sample =
      reports > 0 && [...publishers].every((publisher) => publisher === null || /\bsample\b/i.test(publisher));
    return context.json({ engine: engine(), version, situation: store.path, sample, reports, first, last }, 200);
  });
  app.openapi(routes.brief, (context) => {
    const { recorded, all: every, ...query } = context.req.valid('query');
    const asOf = moment(query);
    const all = every === 'yes';
    if (recorded) return context.json(brief(audit(recorded), asOf, { all }), 200);
    if (all || asOf.at !== null || asOf.known !== null) return context.json(brief(store, asOf, { all }), 200);
    const now = feed.now();
    // From here on the feed goes on.
    context.header('x-sitrep-position', String(now.position));
    return context.json(now.brief, 200);
  });
  app.openapi(routes.feed, (context) => {
    const after = context.req.valid('header')['last-event-id'] ?? context.req.valid('query').after ?? null;
    if (after !== null && !isPlace(after))
      throw new RangeError(
        `"${after}" is no event's id: give the id of the last one seen, or 0 for all from the beginning`,
      );
    return context.body(streamOf(feed, after, streams), 200, {
      'content-type': 'text/event-stream; charset=utf-8',
      'x-accel-buffering': 'no',
    });
  });
  app.openapi(routes.changes, (context) => {
    const { since, ...asOf } = context.req.valid('query');
    return context.json(changes(store, instantOf('since', since), moment(asOf)), 200);
  });
  app.openapi(routes.moments, (context) => {
    const { known } = moment({ known: context.req.valid('query').known });
    const limit = known === null ? Number.POSITIVE_INFINITY : lastInstant(known);
    const [latest] = store.reports({ limit: 1 });
    // Reports stand the latest known first: the one just after `known` stands before all that were known by then.
    const after = store.totals(null).reports - (known === null ? 0 : store.totals(limit).reports);
    const later = known === null || after === 0 ? undefined : store.reports({ limit: 1, offset: after - 1 })[0];
    const before = known === null ? latest && Date.parse(latest.known) - 1 : limit - 1;
    const earlier = before === undefined ? undefined : store.reports({ known: before, limit: 1 })[0];
    return context.json({ earlier: earlier?.known ?? null, later: later?.known ?? null }, 200);
  });
  app.openapi(routes.replay, (context) => context.json(replay?.state() ?? null, 200));
  app.openapi(routes.steer, (context) => {
    if (replay === undefined)
      return context.json({ error: 'This server is live: start one with sitrep replay --serve.' }, 409);
    replay.order(context.req.valid('json'));
    return context.json(replay.state(), 200);
  });
  app.openapi(routes.happenings, (context) => {
    const { place, recorded, ...asOf } = context.req.valid('query');
    return context.json(happenings(audit(recorded), moment(asOf), { place }), 200);
  });
  app.openapi(routes.harm, (context) => {
    const { place, from, to, ...asOf } = context.req.valid('query');
    const query = { place, from: from && instantOf('from', from), to: to && instantOf('to', to) };
    return context.json(harm(store, moment(asOf), query), 200);
  });
  app.openapi(routes.export, (context) => {
    const { place, since, background, ...asOf } = context.req.valid('query');
    const query = {
      place,
      since: since === undefined ? null : firstInstant(instantOf('since', since)),
      background: background === 'yes',
    };
    return context.body(textStream(exportText(store, moment(asOf), query, 'csv')), 200, {
      'content-type': 'text/csv; charset=utf-8; header=present',
      'content-disposition': 'attachment; filename="happenings.csv"',
    });
  });
  app.openapi(routes.control, (context) => {
    const { place, recorded, ...asOf } = context.req.valid('query');
    return context.json(control(audit(recorded), moment(asOf), { place }), 200);
  });
  app.openapi(routes.why, (context) => {
    const { id } = context.req.valid('param');
    const { recorded, ...asOf } = context.req.valid('query');
    const chain = why(audit(recorded), id, moment(asOf));
    return chain === null ? context.json({ error: `Nothing has the id "${id}".` }, 404) : context.json(chain, 200);
  });
  app.openapi(routes.judgements, (context) => {
    const { known } = moment({ known: context.req.valid('query').known });
    return context.json(store.judgements({ known: known === null ? null : lastInstant(known) }), 200);
  });
  app.openapi(routes.judge, (context) => {
    const { by, reason, act } = context.req.valid('json');
    const asked: Act =
      act.do !== 'place'
        ? act
        : { ...act, place: typeof act.place === 'string' ? queryPlace(act.place, places()) : act.place };
    const made = store.judge({ by, reason, act: asked }, { recorded: clock() });
    feed.nudge();
    return context.json(made, 200);
  });
  app.openapi(routes.queue, (context) => {
    const { limit, ...asOf } = context.req.valid('query');
    return context.json(queue(store, moment(asOf), { limit }), 200);
  });
  app.openapi(routes.reports, (context) => {
    const { words, limit, offset } = context.req.valid('query');
    return context.json(words === undefined ? store.reports({ limit, offset }) : store.search(words, limit), 200);
  });
  app.openapi(routes.report, (context) => {
    const { id } = context.req.valid('param');
    const reading = store.reading(id);
    return reading === null
      ? context.json({ error: `No report has the id "${id}".` }, 404)
      : context.json(reading, 200);
  });
  app.openapi(routes.read, async (context) => context.json(await readBody(context, context.req.valid('query')), 200));
  app.openapi(routes.add, async (context) => {
    const readings = await readBody(context, context.req.valid('query'));
    const { reports, unchanged } = store.addReadings(readings, { recorded: clock() });
    feed.nudge();
    return context.json({ added: reports.length, already: unchanged }, 200);
  });
  const closeFootage = addFootage(app, {
    store,
    asOf: moment,
    clock,
    shut:
      replay !== undefined
        ? 'This is a replay: nothing is kept in it.'
        : store.path === ':memory:'
          ? 'This situation has no file to keep footage beside.'
          : null,
    onWrite: feed.nudge,
  });
  app.doc31('/api/openapi.json', {
    openapi: '3.1.0',
    info: { title: 'sitrep', version, description: 'A sourced situation record over HTTP.' },
  });

  app.get('*', async (context) => {
    const file = await deskFile(context.req.path, guarded.writeToken);
    if (file === null) return context.json({ error: `There is nothing at ${context.req.path}.` }, 404);
    if (file.etag !== '' && context.req.header('if-none-match') === file.etag) return context.body(null, 304);
    return context.body(file.body, 200, {
      'content-type': file.type,
      'cache-control': 'no-cache',
      ...(file.etag === '' ? {} : { etag: file.etag }),
    });
  });
  app.notFound((context) => context.json({ error: `There is nothing at ${context.req.path}.` }, 404));
  app.onError((error, context) => {
    if (error instanceof NoReport) return context.json({ error: error.message }, 422);
    if (error instanceof RangeError) return context.json({ error: error.message }, 400);
    if (error instanceof NoSuchReport) return context.json({ error: error.message }, 422);
    if (error instanceof StoreError && (error.code === 'judgement' || error.code === 'footage'))
      return context.json({ error: error.message }, 422);
    if (error instanceof StoreError) return context.json({ error: error.message }, error.code === 'full' ? 507 : 409);
    return context.json({ error: `A fault of the program: ${error.message}` }, 500);
  });
  const close = (): void => {
    for (const end of [...streams]) end();
    closeFootage();
    feed.close();
  };
  return Object.assign((request: Request) => app.fetch(request), { close });
}
