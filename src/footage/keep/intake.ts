import { createHash } from 'node:crypto';
import type { Footage } from '../../record/footage.ts';
import type { Kind } from '../kind.ts';
import { copyOf } from '../match/copy.ts';
import { type Library, openLibrary } from '../match/library.ts';
import { TRACE_VERSION, type Trace, unpackTrace } from '../match/trace.ts';
import type { Pictures } from '../picture/pictures.ts';
import { type Examined, examine } from './examine.ts';
import { type Gathered, type GatherOptions, gather, isLeft, type Left, type Offered } from './gather.ts';
import { type Media, Refused } from './media.ts';

/** What the user says of the footage: holds for all that is added in one go. */
export interface Told extends Pick<Footage, 'source' | 'published' | 'claimed' | 'reports'> {}

export interface IntakeOptions extends GatherOptions {
  media: Media;
  pictures: Pictures;
  told: Told;
  /** Footage on record already, one sighting a piece: it is matched against, and not decoded again. */
  onRecord: readonly Footage[];
  /** What was matched against the last time, so that it need not be loaded again; it grows. */
  projections?: ProjectionStore;
}

/** Traces of pieces, ready to be matched against. */
export interface ProjectionStore {
  library: Library;
  before: Map<string, Footage>;
}
export const emptyShelf = (): ProjectionStore => ({ library: openLibrary(), before: new Map() });

const traceName = (sha256: string): string => `${sha256}.v${TRACE_VERSION}.trace`;
export const previewName = (sha256: string, n: number): string => `${sha256}.${n}.jpg`;

/** Pieces decoded at the same time: one a core. */
const AT_ONCE = 2;

/**
 * Keeps each photo and video found in the inputs, looks at it in a process of its own and matches it against all on record and all before
 * it. Yields sightings in order of the inputs, and what could not be taken in.
 */
export async function* takeIn(
  inputs: readonly (string | Offered)[],
  options: IntakeOptions,
): AsyncGenerator<{ footage: Footage; fresh: boolean } | Left, void, undefined> {
  const { library, before } = options.projections ?? emptyShelf();
  for (const one of options.onRecord) {
    if (before.get(one.sha256)?.trace) continue;
    before.set(one.sha256, one);
    const trace = await traceOf(options.media, one, options.pictures);
    if (trace !== null) library.add(one.sha256, trace);
  }
  const pending: Promise<{ found: Gathered; kept: Kept } | Left>[] = [];
  const finish = async function* (most: number): AsyncGenerator<{ footage: Footage; fresh: boolean } | Left> {
    while (pending.length > most) {
      const done = await pending.shift()!;
      if ('reason' in done) yield done;
      else yield sighting(done.found, done.kept, options.told, before, library);
    }
  };
  for await (const found of gather(inputs, options)) {
    if (isLeft(found)) {
      yield* finish(0);
      yield found;
      continue;
    }
    // The bytes are read here, in order; decoding goes on beside.
    const kept = await keep(found, options);
    if ('reason' in kept) pending.push(Promise.resolve(kept));
    else {
      // What could not be decoded is tried again: ffmpeg may have been installed since.
      const looking = before.get(kept.sha256)?.trace
        ? Promise.resolve(null)
        : examine(kept.path, found.kind, options.pictures);
      const looked = looking.then((examined) => ({
        found,
        kept: { ...kept, examined: derive(kept.sha256, examined, options.media) },
      }));
      // It is waited for in its turn: until then its failure is nobody's unhandled one.
      looked.catch(() => {});
      pending.push(looked);
    }
    yield* finish(AT_ONCE - 1);
  }
  yield* finish(0);
}

interface Kept {
  sha256: string;
  bytes: number;
  path: string;
  fresh: boolean;
  examined?: Examined | null;
}

async function keep(found: Gathered, { media }: IntakeOptions): Promise<Kept | Left> {
  try {
    return await media.keep(found.chunks);
  } catch (error) {
    const reason =
      error instanceof Refused ? error.message : `it cannot be read (${(error as Error).message.slice(0, 160)})`;
    return { input: found.input, reason, passed: false };
  }
}

function derive(sha256: string, examined: Examined | null, media: Media): Examined | null {
  if (examined?.trace) media.derive(traceName(sha256), examined.trace);
  examined?.previews.forEach(({ jpeg }, n) => {
    media.derive(previewName(sha256, n), jpeg);
  });
  return examined;
}

function sighting(
  found: Gathered,
  { sha256, bytes, fresh, examined }: Kept,
  told: Told,
  before: Map<string, Footage>,
  library: Library,
): { footage: Footage; fresh: boolean } {
  const same = before.get(sha256);
  const from = { input: found.input, url: found.url, retrieved: found.retrieved };
  if (same && !examined) return { footage: { ...same, ...told, from }, fresh: false };
  if (!examined) throw new Error(`${sha256} was neither on record nor looked at`);
  const { trace, previews: _shown, ...seen } = examined;
  const opened = trace === null ? null : unpackTrace(trace);
  const copies = opened === null ? [] : library.matches(sha256, opened).map(({ of, shared }) => copyOf(of, shared));
  if (opened !== null) library.add(sha256, opened);
  const footage: Footage = {
    sha256,
    bytes,
    type: found.kind.type,
    ...seen,
    trace: trace === null ? null : createHash('sha256').update(trace).digest('hex'),
    from,
    ...told,
    copies,
  };
  before.set(sha256, footage);
  return { footage, fresh };
}

/** The trace that lies beside the original; null where it was never made, or by another version. */
function storedTrace(media: Media, { sha256 }: Pick<Footage, 'sha256'>): Trace | null {
  const bytes = media.derived(traceName(sha256));
  if (bytes === null) return null;
  try {
    return unpackTrace(bytes);
  } catch {
    return null;
  }
}

/** The trace of an original: as stored, or made again from it. Null when it cannot be decoded. */
async function traceOf(media: Media, footage: Footage, pictures: Pictures): Promise<Trace | null> {
  const stored = storedTrace(media, footage);
  if (stored !== null || !media.has(footage.sha256) || footage.trace === null) return stored;
  const kind: Kind = { type: footage.type, class: footage.medium, reason: null };
  const examined = derive(footage.sha256, await examine(media.original(footage.sha256), kind, pictures), media);
  return examined?.trace ? unpackTrace(examined.trace) : null;
}
