import type { OpenAPIHono } from '@hono/zod-openapi';
import { checkFile, type FileChecks } from '../footage/checks.ts';
import { previewName } from '../footage/keep/intake.ts';
import { type Media, mediaOf } from '../footage/keep/media.ts';
import { askedTime, direction, ratio } from '../footage/sun/asked.ts';
import { possiblePlaces } from '../footage/sun/places.ts';
import { castBy, sunAt } from '../footage/sun/position.ts';
import { possibleTimes } from '../footage/sun/times.ts';
import { attachedProofs } from '../footage/timestamps/attached.ts';
import { dossierOf, type Piece } from '../situation/footage.ts';
import type { Store } from '../store/store.ts';
import { footageRoutes as routes } from './footage-routes.ts';

/** Adds what HTTP tells of footage. `knownBy` turns a moment of knowledge as written into ms; null is everything. */
export function addFootage(
  app: OpenAPIHono,
  store: Store,
  knownBy: (written: string | undefined) => number | null,
): void {
  const media = mediaOf(store.path);
  const one = (id: string, known: number | null): Piece | null => {
    const found = store.footage({ id, known });
    return found.length === 1 ? found[0] : null;
  };
  const told = (known: number | null) => {
    const [pieces, steps] = [store.footage({ known }), store.steps({ known })];
    return (piece: Piece) => ({ ...piece, ...dossierOf(piece, pieces, steps), pictures: picturesOf(media, piece) });
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
}

const listed = (written: string | undefined): string[] =>
  written === undefined || written === '' ? [] : written.split(',');
const iso = (instant: number): string => new Date(instant).toISOString().replace('.000Z', 'Z');

function picturesOf(media: Media, { sha256 }: Piece): number {
  let n = 0;
  while (media.derived(previewName(sha256, n)) !== null) n++;
  return n;
}

/** The checks without bytes. */
function shown(checks: FileChecks | null) {
  if (checks === null) return { metadata: null, credentials: null, timestamps: [] };
  const { thumbnail, ...metadata } = checks.metadata;
  return {
    metadata: { ...metadata, thumbnail: thumbnail === null ? null : thumbnail.length },
    credentials: { ...checks.credentials },
    timestamps: checks.timestamps.map(({ name, check }) => ({ name, ...check })),
  };
}
