import type { Offered } from '../../footage/keep/gather.ts';
import { emptyShelf, type ProjectionStore, takeIn } from '../../footage/keep/intake.ts';
import { type Media, Refused } from '../../footage/keep/media.ts';
import type { Pictures } from '../../footage/picture/pictures.ts';
import { INSTANT_FORMS, parseInstant } from '../../read/instant.ts';
import { type Footage, footageId } from '../../record/footage.ts';
import type { FootageHanded, FootageTaken } from '../../record/wire/dossier.ts';
import type { Store } from '../../store/store.ts';
import { MOST_HANDED } from './routes.ts';

/** A report that is not there. */
export class NoSuchReport extends Error {
  override name = 'NoSuchReport';
}

export const TOO_MUCH = `it has more than ${MOST_HANDED / 1e6} MB: add it with sitrep footage add FILE`;
/** How long traces stay in memory after the last file, in ms. */
const SHELF_KEPT = 60_000;
/** Most characters of a file's name that are told. */
const LONGEST_NAME = 120;

/** The last part of a name that a browser gave, without control characters: it is told, and never opens a file. */
function toldName(name: string): string {
  const last = name.split(/[/\\]/).at(-1) ?? '';
  const plain = last.replace(/\p{C}/gu, '').trim().slice(0, LONGEST_NAME);
  return plain === '' || /^\.+$/.test(plain) ? 'dropped' : plain;
}

/** The bytes of a body, up to what is taken over HTTP. */
async function* bounded(body: ReadableStream<Uint8Array> | null): AsyncGenerator<Uint8Array, void, undefined> {
  if (body === null) return;
  let bytes = 0;
  for await (const chunk of body) {
    bytes += chunk.length;
    if (bytes > MOST_HANDED) throw new Refused(TOO_MUCH);
    yield chunk;
  }
}

/** Takes in what is handed over HTTP, one body after another, so that each is matched against all before it. */
export function intakeOver(store: Store, media: Media, pictures: () => Pictures, clock: () => string) {
  let before: Promise<unknown> = Promise.resolve();
  let projections = emptyShelf();
  let idle: NodeJS.Timeout | undefined;

  /** What was loaded for the last file serves the next; where something left the record, all is loaded again. */
  function shelfFor(onRecord: readonly Footage[]): ProjectionStore {
    const there = new Set(onRecord.map(({ sha256 }) => sha256));
    if ([...projections.before.keys()].some((sha256) => !there.has(sha256))) projections = emptyShelf();
    clearTimeout(idle);
    idle = setTimeout(() => {
      projections = emptyShelf();
    }, SHELF_KEPT).unref();
    return projections;
  }

  async function take(body: ReadableStream<Uint8Array> | null, handed: FootageHanded): Promise<FootageTaken> {
    const offered: Offered = { name: toldName(handed.name), chunks: bounded(body) };
    const told = {
      source: handed.source ?? null,
      published: instant('published', handed.published),
      claimed: { place: handed.claimedPlace ?? null, time: instant('claimedTime', handed.claimedTime) },
      reports: reportsOf(store, listed(handed.reports)),
    };
    const onRecord = store.footage().map(({ sightings }) => sightings[0].footage);
    const fetch = async () => ({ refused: 'nothing is fetched for what is handed in' });
    const found: Footage[] = [];
    const left: FootageTaken['left'] = [];
    const options = { media, pictures: pictures(), told, onRecord, fetch, now: clock, projections: shelfFor(onRecord) };
    for await (const item of takeIn([offered], options)) {
      if ('reason' in item) left.push({ input: item.input, reason: item.reason });
      else found.push(item.footage);
    }
    return { ids: idsOf(found), added: found.length === 0 ? 0 : store.addFootage(found, { recorded: clock() }), left };
  }

  return {
    take(body: ReadableStream<Uint8Array> | null, handed: FootageHanded): Promise<FootageTaken> {
      const next = before.then(() => take(body, handed));
      before = next.catch(() => null);
      return next;
    },
    /** One more sighting of a kept piece, said to carry these reports. */
    tie(sighting: Footage, reports: readonly string[]): FootageTaken {
      const tied: Footage = { ...sighting, reports: reportsOf(store, reports) };
      return { ids: idsOf([tied]), added: store.addFootage([tied], { recorded: clock() }), left: [] };
    },
  };
}

const idsOf = (found: readonly Footage[]): string[] => [...new Set(found.map(({ sha256 }) => footageId(sha256)))];

const listed = (written: string | undefined): string[] =>
  (written ?? '')
    .split(',')
    .map((one) => one.trim())
    .filter((one) => one !== '');

function instant(name: string, written: string | undefined): string | null {
  if (written === undefined || written === '') return null;
  const parsed = parseInstant(written);
  if (parsed === null) throw new RangeError(`${name} "${written}" is no instant: give ${INSTANT_FORMS}`);
  return parsed;
}

/** @throws NoSuchReport */
function reportsOf(store: Store, ids: readonly string[]): string[] {
  return ids.map((id) => {
    const report = store.report(id);
    if (report === null) throw new NoSuchReport(`There is no report "${id}" here.`);
    return report.id;
  });
}
