import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { drawScene } from '../../../eval/footage/scene.ts';
import { chance } from '../../../test/property/readings.ts';
import { decodePicture } from '../picture/decode.ts';
import { TURNS } from './dihedral.ts';
import { distance, fromHex, toHex } from './hash.ts';
import { torben } from './median.ts';
import { bounded } from './nearest.ts';
import { hashOf, lumaOf, type Pixels, pdq, spectrum, turnedHash } from './pdq.ts';

const vectors = join(process.env.SITREP_DATA ?? '../shared/data', 'footage/pdq');

describe.skipIf(!existsSync(vectors))('the published vectors (left out where footage/pdq is not at hand)', () => {
  /** Two of the published vectors lie 2 bits from what today's JPEG decoders give. */
  const apart = 2;
  test('pictures give their published hash, to the bit but for two', async () => {
    const lines = readFileSync(join(vectors, 'PDQMD5TestData.csv'), 'utf8').trim().split(/\r?\n/);
    const distances: number[] = [];
    for (const line of lines) {
      const [, name, hash] = /bridge-mods\/(.+),(\w{64})$/.exec(line) ?? [];
      if (name === undefined || hash === undefined) continue;
      const { pixels } = await decodePicture(join(vectors, 'bridge-mods', name), { upright: false });
      distances.push(distance(pdq(bounded(pixels)).hash, fromHex(hash)));
    }
    expect(distances).toHaveLength(12);
    expect(distances.filter((bits) => bits !== 0).length).toBeLessThanOrEqual(2);
    expect(Math.max(...distances)).toBeLessThanOrEqual(apart);
  });

  test('each turned picture lies near one turn of the original, and near no other', async () => {
    const read = async (name: string): Promise<Pixels> =>
      bounded((await decodePicture(join(vectors, 'dih', name), { upright: false })).pixels);
    const names = readdirSync(join(vectors, 'dih')).sort();
    const original = spectrum(lumaOf(await read(names[0]!)))!;
    const nearest: string[] = [];
    for (const name of names) {
      const { hash } = pdq(await read(name));
      const near = TURNS.filter((turn) => distance(turnedHash(original.values, turn), hash) <= 31);
      expect(near).toHaveLength(1);
      nearest.push(near[0]!);
    }
    expect(new Set(nearest).size).toBe(8);
  });
});

const turnPixels = ({ width, height, data }: Pixels, mirror: boolean, upsideDown: boolean): Pixels => {
  const out = new Uint8Array(data.length);
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++) {
      const from = ((upsideDown ? height - 1 - y : y) * width + (mirror ? width - 1 - x : x)) * 3;
      for (let c = 0; c < 3; c++) out[(y * width + x) * 3 + c] = data[from + c]!;
    }
  return { width, height, channels: 3, data: out };
};

describe('drawn pictures', () => {
  test('the mirrored picture is named as mirrored', async () => {
    const picture = await drawScene(4, 256, 192);
    const { values } = spectrum(lumaOf(picture))!;
    expect(distance(turnedHash(values, 'mirrored'), pdq(turnPixels(picture, true, false)).hash)).toBeLessThanOrEqual(
      31,
    );
    expect(distance(turnedHash(values, 'upside down'), pdq(turnPixels(picture, false, true)).hash)).toBeLessThanOrEqual(
      31,
    );
    expect(distance(turnedHash(values, 'rotated 180°'), pdq(turnPixels(picture, true, true)).hash)).toBeLessThanOrEqual(
      31,
    );
    expect(distance(hashOf(values), pdq(turnPixels(picture, true, false)).hash)).toBeGreaterThan(80);
  });

  test('unlike scenes lie far apart; a brighter one lies near', async () => {
    const [one, other] = [await drawScene(5, 320, 240), await drawScene(6, 320, 240)];
    expect(distance(pdq(one).hash, pdq(other).hash)).toBeGreaterThan(60);
    const brighter = { ...one, data: one.data.map((value) => Math.min(255, value * 1.15)) };
    expect(distance(pdq(one).hash, pdq(brighter).hash)).toBeLessThanOrEqual(31);
  });

  test('a flat picture has no quality, a tiny one no hash', () => {
    const flat: Pixels = { width: 64, height: 64, channels: 3, data: new Uint8Array(64 * 64 * 3).fill(17) };
    expect(pdq(flat).quality).toBe(0);
    expect(toHex(pdq({ width: 4, height: 9, channels: 1, data: new Uint8Array(36).fill(9) }).hash)).toBe(
      '0'.repeat(64),
    );
  });

  test('bytes that do not fit the size are refused', () => {
    expect(() => lumaOf({ width: 8, height: 8, channels: 3, data: new Uint8Array(8) })).toThrow(
      /8 bytes are not 8 × 8/,
    );
  });
});

test('the median is the lower middle value, whatever the order', () => {
  const next = chance(3);
  for (let round = 0; round < 200; round++) {
    const values = Float32Array.from({ length: 256 }, () => Math.fround((next() - 0.5) * 1000));
    expect(torben(values)).toBe([...values].sort((a, b) => a - b)[127]);
  }
});

test('a hash is read and written as 64 digits', () => {
  const text = 'd8f8f0cee0f4a84f0637022a078f67f0b36e2ed596621e1d33e6339c4e9c9b22';
  expect(toHex(fromHex(text))).toBe(text);
  expect(() => fromHex('12')).toThrow(/no PDQ hash/);
  expect(distance(fromHex(text), fromHex(text.replace(/2$/, 'd')))).toBe(4);
});
