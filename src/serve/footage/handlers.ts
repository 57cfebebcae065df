import type { OpenAPIHono } from '@hono/zod-openapi';
import { checkFile, type FileChecks as Found } from '../../footage/checks.ts';
import { previewName } from '../../footage/keep/intake.ts';
import { type Media, mediaOf } from '../../footage/keep/media.ts';
import { openPictures, type Pictures } from '../../footage/picture/pictures.ts';
import { signatureHolds, stepOf } from '../../footage/steps.ts';
import { possiblePlaces } from '../../footage/sun/places.ts';
import { castBy, sunAt } from '../../footage/sun/position.ts';
import { possibleTimes } from '../../footage/sun/times.ts';
import { askedTime, direction, ratio } from '../../footage/sun/written.ts';
import { attachedProofs } from '../../footage/timestamps/attached.ts';
import type { FileChecks } from '../../record/file-checks.ts';
import type { Piece, StepOnRecord } from '../../record/footage-on-record.ts';
import { briefSections } from '../../record/sections.ts';
import { lastInstant } from '../../record/time.ts';
import { dossierOf } from '../../situation/footage/dossier.ts';
import { leaning } from '../../situation/footage/lines-relying-on.ts';
import { type AsOf, brief } from '../../situation/situation.ts';
import type { Store } from '../../store/store.ts';
import { intakeOver, TOO_MUCH } from './intake.ts';
import { MOST_HANDED, footageRoutes as routes } from './routes.ts';
import { viewsOf } from './views.ts';

/** What footage over HTTP stands on. */
export interface FootageServer {
  store: Store;
  /** A moment as the fold takes it, from what was written. */
  asOf: (query: { at?: string; known?: string }) => AsOf;
  /** The time of writing, as an instant. */
  clock: () => string;
  /** Why nothing may be written here; null where it may. */
  shut: string | null;
  /** Called when something was written. */
  onWrite: () => void;
}

/** Adds what HTTP tells of footage and takes in; gives back what ends its decoders. */
export function addFootage(app: OpenAPIHono, { store, asOf, clock, shut, onWrite }: FootageServer): () => void {
  const media = mediaOf(store.path);
  let decoders: Pictures | null = null;
  const pictures = (): Pictures => {
    decoders ??= openPictures();
    return decoders;
  };
  const intake = intakeOver(store, media, pictures, clock);
  const views = viewsOf(media, pictures);
  const knownBy = (written: string | undefined): number | null => {
    const { known } = asOf({ known: written });
    return known === null ? null : lastInstant(known);
  };
  const one = (id: string, known: number | null): Piece | null => {
    const [piece, ...others] = store.footage({ id, known });
    return others.length === 0 ? (piece ?? null) : null;
  };
  const told = (known: number | null) => {
    const [pieces, steps] = [store.footage({ known }), store.steps({ known })];
    return (piece: Piece) => {
      const dossier = dossierOf(piece, pieces, steps);
      return { ...piece, ...dossier, steps: dossier.steps.map(signed), pictures: picturesOf(media, piece) };
    };
  };
  app.openapi(routes.footageList, (context) => {
    const known = knownBy(context.req.valid('query').known);
    return context.json(store.footage({ known }).map(told(known)), 200);
  });
  app.openapi(routes.footage, async (context) => {
    const { id } = context.req.valid('param');
    const known = knownBy(context.req.valid('query').known);
    const piece = one(id, known);
    if (piece === null) return context.json({ error: `No footage has the id "${id}".` }, 404);
    const checks = media.has(piece.sha256)
      ? await checkFile(
          media.original(piece.sha256),
          piece.sightings[0].footage.type,
          attachedProofs(media.folder, piece.sha256),
        )
      : null;
    return context.json({ ...told(known)(piece), ...shown(checks) }, 200);
  });
  app.openapi(routes.footagePicture, (context) => {
    const { id, n } = context.req.valid('param');
    const piece = one(id, null);
    const jpeg = piece === null ? null : media.derived(previewName(piece.sha256, n));
    if (jpeg === null) return context.json({ error: `There is no picture ${n} of "${id}".` }, 404);
    return context.body(new Uint8Array(jpeg), 200, { 'content-type': 'image/jpeg' });
  });
  app.openapi(routes.footageView, async (context) => {
    const { id } = context.req.valid('param');
    const { at } = context.req.valid('query');
    const piece = one(id, null);
    const jpeg = piece === null ? null : await views(piece, at);
    if (jpeg === null) return context.json({ error: `There is nothing to look at of "${id}" at ${at} s.` }, 404);
    return context.body(new Uint8Array(jpeg), 200, { 'content-type': 'image/jpeg' });
  });
  app.openapi(routes.footageLines, (context) => {
    const { id } = context.req.valid('param');
    const moment = asOf(context.req.valid('query'));
    const known = moment.known === null ? null : lastInstant(moment.known);
    const piece = one(id, known);
    if (piece === null) return context.json({ error: `No footage has the id "${id}".` }, 404);
    const dossier = told(known);
    const family = [piece, ...dossier(piece).copies.flatMap(({ sha256 }) => one(sha256, known) ?? [])];
    const reports = new Set(family.flatMap((each) => dossier(each).reports));
    const all = brief(store, moment);
    const lines = briefSections.flatMap(({ key }) => all[key]);
    return context.json(leaning(store, lines, reports, known), 200);
  });
  app.openapi(routes.footageAdd, async (context) => {
    if (shut !== null) return context.json({ error: shut }, 409);
    if (Number(context.req.header('content-length')) > MOST_HANDED) return context.json({ error: TOO_MUCH }, 422);
    const taken = await intake.take(context.req.raw.body, context.req.valid('query'));
    if (taken.ids.length === 0)
      return context.json(
        { error: taken.left.map(({ input, reason }) => `${input}: ${reason}`).join('; ') || 'There is nothing in it.' },
        422,
      );
    onWrite();
    return context.json(taken, 200);
  });
  app.openapi(routes.footageTie, (context) => {
    if (shut !== null) return context.json({ error: shut }, 409);
    const { id } = context.req.valid('param');
    const piece = one(id, null);
    if (piece === null) return context.json({ error: `No footage has the id "${id}".` }, 404);
    const { reports } = context.req.valid('json');
    const { footage } = piece.sightings.at(-1)!;
    const taken = intake.tie(footage, reports);
    onWrite();
    return context.json(taken, 200);
  });
  app.openapi(routes.footageStep, (context) => {
    if (shut !== null) return context.json({ error: shut }, 409);
    const { id } = context.req.valid('param');
    const { pictures: shown, ...handed } = context.req.valid('json');
    const piece = one(id, null);
    if (piece === null) return context.json({ error: `No footage has the id "${id}".` }, 404);
    const kept = shown.map((picture) => one(picture, null));
    if (kept.includes(null))
      return context.json({ error: `No footage has the id "${shown[kept.indexOf(null)]}".` }, 422);
    const draft = { ...handed, footage: piece.sha256, pictures: kept.flatMap((each) => each?.sha256 ?? []) };
    const now = clock();
    const row = store.addStep(stepOf(draft, now, null), { recorded: now });
    onWrite();
    return context.json(signed(row), 200);
  });
  app.openapi(routes.sun, (context) => {
    const { time, lat, lon, within, shadow, ratio: length } = context.req.valid('query');
    const measured = [...listed(shadow).map(direction), ...listed(length).map(ratio)];
    const when = askedTime(time);
    const nothing = { sun: null, cast: null, times: null, band: null };
    if (lat === undefined || lon === undefined) {
      if (when.window) throw new RangeError('time must be an instant where no lat and lon are given');
      const { polygons } = possiblePlaces(when, measured);
      return context.json({ ...nothing, band: { type: 'MultiPolygon' as const, coordinates: polygons } }, 200);
    }
    if (measured.length > 0) {
      const times = possibleTimes({ lat, lon, radius: within }, when, measured);
      return context.json({ ...nothing, times: times.map(({ from, to }) => ({ from: iso(from), to: iso(to) })) }, 200);
    }
    if (when.window) throw new RangeError('time must be an instant where no shadow is given');
    const sun = sunAt({ lat, lon }, when.from);
    return context.json({ ...nothing, sun, cast: castBy(sun) }, 200);
  });
  return () => decoders?.close();
}

const signed = (row: StepOnRecord) => ({ ...row, holds: signatureHolds(row.step) });

const listed = (written: string | undefined): string[] =>
  written === undefined || written === '' ? [] : written.split(',');
const iso = (instant: number): string => new Date(instant).toISOString().replace('.000Z', 'Z');

function picturesOf(media: Media, { sha256 }: Piece): number {
  let n = 0;
  while (media.hasDerived(previewName(sha256, n))) n++;
  return n;
}

/** The checks without bytes. */
function shown(checks: Found | null): FileChecks {
  if (checks === null) return { metadata: null, credentials: null, timestamps: [] };
  const { thumbnail, ...metadata } = checks.metadata;
  return {
    metadata: { ...metadata, thumbnail: thumbnail === null ? null : thumbnail.length },
    credentials: checks.credentials,
    timestamps: checks.timestamps.map(({ name, check }) => ({ name, ...check })),
  };
}
