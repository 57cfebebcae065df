import sharp from 'sharp';
import { featuresOf } from '../match/features.ts';
import { signatureOf } from '../match/signature.ts';
import { packTrace } from '../match/trace.ts';
import { toHex } from '../pdq/hash.ts';
import { bounded } from '../pdq/nearest.ts';
import { lumaOf, type Pixels, pdq } from '../pdq/pdq.ts';
import { decodePicture, PictureError } from './decode.ts';
import type { PictureAnswer, PictureTask } from './pictures.ts';

/** Longest side of the copy that signatures are made from, in pixels. */
const WORKING_SIDE = 320;

async function workingCopy({ width, height, channels, data }: Pixels): Promise<Pixels> {
  if (Math.max(width, height) <= WORKING_SIDE) return { width, height, channels, data };
  const { data: small, info } = await sharp(data, { raw: { width, height, channels } })
    .resize(WORKING_SIDE, WORKING_SIDE, { fit: 'inside' })
    .raw()
    .toBuffer({ resolveWithObject: true });
  return { width: info.width, height: info.height, channels, data: small };
}

async function look({ path, thumbnail }: PictureTask): Promise<PictureAnswer['found']> {
  const { pixels, format, pages } = await decodePicture(path);
  const { hash, quality } = pdq(bounded(pixels));
  const small = await workingCopy(pixels);
  const luma = lumaOf(small);
  const corners = [{ frame: 0, features: featuresOf(luma) }];
  const trace = packTrace({ rate: 0, frames: [signatureOf(luma)], corners });
  const { width, height, channels, data } = small;
  const preview = thumbnail
    ? await sharp(data, { raw: { width, height, channels } }).jpeg({ quality: 78 }).toBuffer()
    : null;
  return { width: pixels.width, height: pixels.height, format, pages, pdq: toHex(hash), quality, trace, preview };
}

/** Longest side of a picture that is looked at by a person, in pixels. */
const VIEW_SIDE = 1280;

async function view(path: string): Promise<Uint8Array> {
  const { width, height, channels, data } = (await decodePicture(path)).pixels;
  return sharp(data, { raw: { width, height, channels } })
    .resize(VIEW_SIDE, VIEW_SIDE, { fit: 'inside', withoutEnlargement: true })
    .jpeg({ quality: 80 })
    .toBuffer();
}

process.on('message', async (task: PictureTask) => {
  let answer: PictureAnswer;
  try {
    answer = task.view
      ? { id: task.id, found: null, view: await view(task.path), refused: null }
      : { id: task.id, found: await look(task), view: null, refused: null };
  } catch (error) {
    const refused =
      error instanceof PictureError ? error.message : `it cannot be decoded (${(error as Error).message})`;
    answer = { id: task.id, found: null, view: null, refused };
  }
  process.send?.(answer);
});
process.on('disconnect', () => process.exit(0));
