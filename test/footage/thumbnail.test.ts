import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterAll, expect, test } from 'vitest';
import { checkFile } from '../../src/footage/checks.ts';

const folder = mkdtempSync(join(tmpdir(), 'thumbnail-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** A picture of soft blobs, another for each seed. */
function drawn(seed: number, width: number, height: number): Promise<Buffer> {
  const data = Buffer.alloc(width * height * 3);
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++) {
      const [u, v] = [x / width, y / height];
      const value = 128 + 60 * Math.sin(7 * seed * u + seed) + 60 * Math.cos(5 * seed * v * (1 + u) + 2 * seed);
      data.fill(Math.max(0, Math.min(255, value)), (y * width + x) * 3, (y * width + x) * 3 + 3);
    }
  return sharp(data, { raw: { width, height, channels: 3 } })
    .jpeg()
    .toBuffer();
}

/** The picture with an EXIF block that holds nothing but the orientation and the thumbnail (TIFF 6.0; Exif 2.32, 4.5.5). */
function withThumbnail(picture: Buffer, thumbnail: Buffer, orientation = 1): Buffer {
  const entry = (tag: number, type: number, value: number): Buffer => {
    const bytes = Buffer.alloc(12);
    bytes.writeUInt16LE(tag, 0);
    bytes.writeUInt16LE(type, 2);
    bytes.writeUInt32LE(1, 4);
    bytes.writeUInt32LE(value, 8);
    return bytes;
  };
  const directory = (next: number, ...entries: Buffer[]): Buffer => {
    const [count, after] = [Buffer.alloc(2), Buffer.alloc(4)];
    count.writeUInt16LE(entries.length);
    after.writeUInt32LE(next);
    return Buffer.concat([count, ...entries, after]);
  };
  const first = directory(26, entry(0x0112, 3, orientation));
  const second = directory(0, entry(0x0103, 3, 6), entry(0x0201, 4, 26 + 42), entry(0x0202, 4, thumbnail.length));
  const body = Buffer.concat([Buffer.from('Exif\0\0II*\0\x08\0\0\0', 'latin1'), first, second, thumbnail]);
  const head = Buffer.from([0xff, 0xe1, 0, 0]);
  head.writeUInt16BE(body.length + 2, 2);
  return Buffer.concat([picture.subarray(0, 2), head, body, picture.subarray(2)]);
}

async function conflictsOf(bytes: Buffer): Promise<string[]> {
  const path = join(folder, 'picture.jpg');
  writeFileSync(path, bytes);
  const { metadata } = await checkFile(path, 'image/jpeg');
  expect(metadata.thumbnail).not.toBeNull();
  return metadata.conflicts.map(({ rule }) => rule);
}

test('the thumbnail of its own picture is none, that of another is a conflict', async () => {
  const picture = await drawn(1, 320, 240);
  expect(await conflictsOf(withThumbnail(picture, await drawn(1, 80, 60)))).toEqual([]);
  expect(await conflictsOf(withThumbnail(picture, await drawn(2, 80, 60)))).toEqual(['thumbnail']);
});

test('black bars that fill it up and the turn that the orientation asks for make no conflict', async () => {
  const picture = await drawn(3, 320, 180);
  const barred = await sharp(await drawn(3, 80, 45))
    .extend({ top: 8, bottom: 7, background: '#000' })
    .jpeg()
    .toBuffer();
  expect(await conflictsOf(withThumbnail(picture, barred))).toEqual([]);
  expect(await conflictsOf(withThumbnail(picture, await drawn(3, 80, 45), 6))).toEqual([]);
});

test('a thumbnail that is no picture is none', async () => {
  expect(await conflictsOf(withThumbnail(await drawn(1, 320, 240), Buffer.from('no picture at all')))).toEqual([]);
});
