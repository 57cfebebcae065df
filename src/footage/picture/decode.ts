import { readFile } from 'node:fs/promises';
import sharp from 'sharp';
import type { Pixels } from '../pdq/pdq.ts';

/** Pixels of the largest picture that is decoded: 100 megapixels, 300 MB of bytes. */
const MOST_PIXELS = 100_000_000;

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
    const { format = 'unknown', pages = 1, compression } = await image.metadata();
    if (format === 'heif' && compression === 'hevc') return await decodeHeic(source);
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

/** HEIC as phones write it, which the picture library may not decode: by libheif, compiled to WebAssembly. Turned as the file says. */
async function decodeHeic(source: string | Uint8Array): Promise<Decoded> {
  const { default: decode } = await import('heic-decode');
  const bytes = typeof source === 'string' ? await readFile(source) : source;
  const images = await decode.all({ buffer: bytes });
  const [first] = images;
  if (first === undefined) throw new PictureError('it holds no picture');
  try {
    if (first.width * first.height > MOST_PIXELS) throw new PictureError(TOO_LARGE);
    const { width, height, data } = await first.decode();
    const rgb = await sharp(Buffer.from(data.buffer, data.byteOffset, data.byteLength), {
      raw: { width, height, channels: 4 },
    })
      .flatten({ background: '#000' })
      .raw()
      .toBuffer();
    return { pixels: { width, height, channels: 3, data: rgb }, format: 'heic', pages: images.length };
  } finally {
    images.dispose();
  }
}

const TOO_LARGE = `it has more than ${MOST_PIXELS / 1e6} megapixels`;

function reasonOf({ message }: Error): string {
  if (/exceeds pixel limit/i.test(message)) return TOO_LARGE;
  const line = message.trim().split('\n').at(-1) ?? '';
  return `it cannot be decoded (${line.slice(0, 160) || 'damaged'})`;
}
