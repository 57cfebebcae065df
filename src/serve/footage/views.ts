import type { Media } from '../../footage/keep/media.ts';
import type { Pictures } from '../../footage/picture/pictures.ts';
import { DecoderError, MissingProgram } from '../../footage/process/limited.ts';
import { frameAt } from '../../footage/video/frame-at.ts';
import type { Piece } from '../../record/footage-on-record.ts';

/** Frames of a video are told apart by so many seconds: what is asked for in between is the same one. */
const FRAME_STEP = 0.25;

/** What a person looks at: pictures at 1,280 pixels, frames of videos by the second; kept among the derived files, one decoded at a time. */
export function viewsOf(media: Media, pictures: () => Pictures) {
  let before: Promise<unknown> = Promise.resolve();

  async function make({ sha256, sightings }: Piece, seconds: number): Promise<Uint8Array | null> {
    const path = media.original(sha256);
    if (sightings[0].footage.medium === 'picture') {
      const found = await pictures().view(path);
      return 'refused' in found ? null : found;
    }
    try {
      return await pictures().encode(await frameAt(path, seconds));
    } catch (error) {
      if (error instanceof DecoderError || error instanceof MissingProgram) return null;
      throw error;
    }
  }

  /** A JPEG; null where the original is not there or cannot be decoded. */
  return async (piece: Piece, at: number): Promise<Uint8Array | null> => {
    const [{ footage }] = piece.sightings;
    const frame = footage.medium === 'picture' ? 0 : Math.round(Math.min(at, footage.duration ?? at) / FRAME_STEP);
    const name = `${piece.sha256}.view${frame}.jpg`;
    const have = media.derived(name);
    if (have !== null || !media.has(piece.sha256)) return have;
    const next = before.then(() => make(piece, frame * FRAME_STEP));
    before = next.catch(() => null);
    const made = await next;
    if (made !== null) media.derive(name, made);
    return made;
  };
}
