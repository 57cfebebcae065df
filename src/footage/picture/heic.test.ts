import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { drawScene } from '../../../eval/footage/scene.ts';
import { distance } from '../pdq/hash.ts';
import { pdq } from '../pdq/pdq.ts';
import { ffmpegVersion } from '../video/ffmpeg.ts';
import { decodePicture } from './decode.ts';

const [WIDTH, HEIGHT] = [320, 240];

const u = (size: 1 | 2 | 4, value: number): Buffer => {
  const bytes = Buffer.alloc(size);
  bytes.writeUIntBE(value, 0, size);
  return bytes;
};
const box = (type: string, ...parts: Buffer[]): Buffer => {
  const body = Buffer.concat(parts);
  return Buffer.concat([u(4, body.length + 8), Buffer.from(type, 'latin1'), body]);
};
const full = (type: string, version: number, ...parts: Buffer[]): Buffer =>
  box(type, u(1, version), Buffer.alloc(3), ...parts);
const text = (value: string): Buffer => Buffer.from(`${value}\0`, 'latin1');

/** The content of the first box of a type, wherever it is nested. */
function inner(file: Buffer, type: string): Buffer {
  const at = file.indexOf(type, 0, 'latin1');
  return file.subarray(at + 4, at - 4 + file.readUInt32BE(at - 4));
}

/** A HEIC file round one HEVC picture (ISO/IEC 23008-12), as phones write it. */
function heicOf(movie: Buffer): Buffer {
  const [config, sample] = [inner(movie, 'hvcC'), inner(movie, 'mdat')];
  const ftyp = box('ftyp', Buffer.from('heic\0\0\0\0mif1heic', 'latin1'));
  const meta = (at: number): Buffer =>
    full(
      'meta',
      0,
      full('hdlr', 0, u(4, 0), Buffer.from('pict'), Buffer.alloc(12), text('')),
      full('pitm', 0, u(2, 1)),
      full('iloc', 0, u(1, 0x44), u(1, 0), u(2, 1), u(2, 1), u(2, 0), u(2, 1), u(4, at), u(4, sample.length)),
      full('iinf', 0, u(2, 1), full('infe', 2, u(2, 1), u(2, 0), Buffer.from('hvc1'), text(''))),
      box(
        'iprp',
        box('ipco', box('hvcC', config), full('ispe', 0, u(4, WIDTH), u(4, HEIGHT))),
        full('ipma', 0, u(4, 1), u(2, 1), u(1, 2), u(1, 0x81), u(1, 2)),
      ),
    );
  const at = ftyp.length + meta(0).length + 8;
  return Buffer.concat([ftyp, meta(at), box('mdat', sample)]);
}

test.skipIf((await ffmpegVersion()) === null)(
  'a HEIC picture of a phone is decoded (left out where ffmpeg is not installed)',
  async () => {
    const folder = mkdtempSync(join(tmpdir(), 'sitrep-heic-'));
    try {
      const scene = await drawScene(12, WIDTH, HEIGHT);
      const path = join(folder, 'a.mp4');
      const words = `-v error -y -f rawvideo -pix_fmt rgb24 -s ${WIDTH}x${HEIGHT} -i pipe:0 -frames:v 1 -c:v libx265 -x265-params log-level=none -pix_fmt yuv420p -tag:v hvc1`;
      const made = spawnSync('ffmpeg', [...words.split(' '), path], { input: scene.data });
      expect(made.status).toBe(0);
      const heic = heicOf(readFileSync(path));
      const { pixels, format } = await decodePicture(heic);
      expect([pixels.width, pixels.height, format]).toEqual([WIDTH, HEIGHT, 'heic']);
      expect(distance(pdq(pixels).hash, pdq(scene).hash)).toBeLessThanOrEqual(31);
      await expect(decodePicture(heic.subarray(0, heic.length - 2000))).rejects.toThrow(/cannot be decoded/);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  },
);
