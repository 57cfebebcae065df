import sharp from 'sharp';
import type { Pixels } from '../../src/footage/pdq/pdq.ts';

type Image = ReturnType<typeof sharp>;
const raw = ({ width, height, channels, data }: Pixels): Image => sharp(data, { raw: { width, height, channels } });
const svg = (width: number, height: number, body: string): Buffer =>
  Buffer.from(`<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">${body}</svg>`);

async function pixelsOf(image: Image): Promise<Pixels> {
  // As shared again: through one more JPEG.
  const jpeg = await image.jpeg({ quality: 80 }).toBuffer();
  const { data, info } = await sharp(jpeg).raw().toBuffer({ resolveWithObject: true });
  return { width: info.width, height: info.height, channels: 3, data };
}

const cropOf = (cut: { left: number; top: number; right: number; bottom: number }) => (picture: Pixels) => {
  const { width, height } = picture;
  const left = Math.round(cut.left * width);
  const top = Math.round(cut.top * height);
  return pixelsOf(
    raw(picture).extract({
      left,
      top,
      width: Math.round(width * (1 - cut.right)) - left,
      height: Math.round(height * (1 - cut.bottom)) - top,
    }),
  );
};
const centred = (each: number) => cropOf({ left: each, top: each, right: each, bottom: each });
const overlay = (body: (width: number, height: number) => string) => (picture: Pixels) => {
  const { width, height } = picture;
  return pixelsOf(raw(picture).composite([{ input: svg(width, height, body(width, height)) }]));
};

/** What happens to a picture on its way round: each gives the changed picture. */
export const CHANGES: Record<string, (picture: Pixels) => Promise<Pixels>> = {
  're-encoded': async (picture) => {
    const jpeg = await raw(picture).jpeg({ quality: 30 }).toBuffer();
    return pixelsOf(sharp(jpeg));
  },
  'half the size': (picture) => pixelsOf(raw(picture).resize(Math.round(picture.width / 2))),
  sepia: (picture) =>
    pixelsOf(
      raw(picture).recomb([
        [0.393, 0.769, 0.189],
        [0.349, 0.686, 0.168],
        [0.272, 0.534, 0.131],
      ]),
    ),
  'corner logo': overlay(
    (w, h) =>
      `<rect x="${w * 0.8}" y="${h * 0.04}" width="${w * 0.17}" height="${h * 0.13}" fill="#c01020"/><circle cx="${w * 0.84}" cy="${h * 0.105}" r="${h * 0.045}" fill="#fff"/><rect x="${w * 0.88}" y="${h * 0.08}" width="${w * 0.07}" height="${h * 0.05}" fill="#fff"/>`,
  ),
  '12 % ticker': overlay(
    (w, h) =>
      `<rect y="${h * 0.88}" width="${w}" height="${h * 0.12}" fill="#102a6b"/>${Array.from({ length: 22 }, (_, i) => `<rect x="${w * (0.02 + i * 0.045)}" y="${h * 0.92}" width="${w * (0.012 + (i % 3) * 0.01)}" height="${h * 0.04}" fill="#fff"/>`).join('')}`,
  ),
  '2 % crop': centred(0.01),
  '5 % crop': centred(0.025),
  '10 % crop': centred(0.05),
  '10 % crop a side': centred(0.1),
  letterbox: (picture) => {
    const bar = Math.round(picture.height * 0.125);
    return pixelsOf(raw(picture).extend({ top: bar, bottom: bar, background: '#000' }));
  },
  mirror: (picture) => pixelsOf(raw(picture).flop()),
  'off-centre crop': cropOf({ left: 0.12, top: 0.02, right: 0.03, bottom: 0.1 }),
  'half of it': cropOf({ left: 0.3, top: 0.2, right: 0.05, bottom: 0.15 }),
  'rotated 3°': async (picture) => {
    const { width, height } = picture;
    const rotated = await raw(picture).rotate(3, { background: '#000' }).raw().toBuffer({ resolveWithObject: true });
    // Cut to what has no corner of the background, as phones do.
    const [wide, tall] = [Math.round(width * 0.9), Math.round(height * 0.9)];
    return pixelsOf(
      sharp(rotated.data, { raw: { width: rotated.info.width, height: rotated.info.height, channels: 3 } }).extract({
        left: Math.round((rotated.info.width - wide) / 2),
        top: Math.round((rotated.info.height - tall) / 2),
        width: wide,
        height: tall,
      }),
    );
  },
  'lower third': overlay(
    (w, h) =>
      `<rect y="${h * 0.67}" width="${w}" height="${h * 0.33}" fill="#14213d"/>${Array.from({ length: 14 }, (_, i) => `<rect x="${w * (0.05 + i * 0.06)}" y="${h * 0.74}" width="${w * (0.02 + (i % 3) * 0.012)}" height="${h * 0.07}" fill="#fff"/><rect x="${w * (0.05 + i * 0.05)}" y="${h * 0.87}" width="${w * 0.03}" height="${h * 0.04}" fill="#fca311"/>`).join('')}`,
  ),
  'picture in picture': async (picture) => {
    const { width, height } = picture;
    const small = await raw(picture)
      .resize(Math.round(width * 0.55), Math.round(height * 0.55))
      .png()
      .toBuffer();
    const studio = svg(
      width,
      height,
      `<rect width="${width}" height="${height}" fill="#3a4a6a"/><circle cx="${width * 0.18}" cy="${height * 0.45}" r="${height * 0.14}" fill="#d0a080"/><rect x="${width * 0.06}" y="${height * 0.6}" width="${width * 0.24}" height="${height * 0.4}" fill="#202030"/><rect y="${height * 0.9}" width="${width}" height="${height * 0.1}" fill="#a01020"/>`,
    );
    return pixelsOf(
      sharp(studio).composite([{ input: small, left: Math.round(width * 0.4), top: Math.round(height * 0.12) }]),
    );
  },
};
