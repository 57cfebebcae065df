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

process.on('message', async (task: PictureTask) => {
  let answer: PictureAnswer;
  try {
    answer = { id: task.id, found: await look(task), refused: null };
  } catch (error) {
    const refused =
      error instanceof PictureError ? error.message : `it cannot be decoded (${(error as Error).message})`;
    answer = { id: task.id, found: null, refused };
  }
  process.send?.(answer);
});
process.on('disconnect', () => process.exit(0));
