import sharp from 'sharp';
import type { Pixels } from '../pdq/pdq.ts';

/** Pixels of the largest picture that is decoded: 100 megapixels, 300 MB of bytes. */
export const MOST_PIXELS = 100_000_000;

sharp.cache(false);
sharp.concurrency(1);

/** A picture that cannot be decoded, in one line. */
export class PictureError extends Error {
  override name = 'PictureError';
}

export interface Decoded {
  pixels: Pixels;
  /** As the decoder names it: jpeg, png, webp, gif, tiff, heif. */
  format: string;
  /** Frames or pages; only the first is decoded. */
  pages: number;
}

/**
 * The first frame of a picture as bytes of red, green and blue, laid as its EXIF orientation says where `upright`. What is transparent shows
 * black. Sizes are checked before anything is decoded.
 * @throws PictureError for what is damaged, too large or no picture.
 */
export async function decodePicture(source: string | Uint8Array, { upright = true } = {}): Promise<Decoded> {
  try {
    const image = sharp(source, { limitInputPixels: MOST_PIXELS, failOn: 'error', pages: 1, sequentialRead: true });
    const { format = 'unknown', pages = 1 } = await image.metadata();
    if (format === 'svg') throw new PictureError('it is a drawing (SVG), which is not decoded');
    if (upright) image.autoOrient();
    const { data, info } = await image
      .flatten({ background: '#000' })
      .toColourspace('srgb')
      .raw({ depth: 'uchar' })
      .toBuffer({ resolveWithObject: true });
    if (info.channels !== 3) throw new PictureError(`it has ${info.channels} channels where three are needed`);
    return { pixels: { width: info.width, height: info.height, channels: 3, data }, format, pages };
  } catch (error) {
    if (error instanceof PictureError) throw error;
    throw new PictureError(reasonOf(error as Error), { cause: error });
  }
}

function reasonOf({ message }: Error): string {
  if (/exceeds pixel limit/i.test(message)) return `it has more than ${MOST_PIXELS / 1e6} megapixels`;
  const line = message.trim().split('\n').at(-1) ?? '';
  return `it cannot be decoded (${line.slice(0, 160) || 'damaged'})`;
}
