import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, expect, test } from 'vitest';
import { drawScene } from '../../eval/footage/scene.ts';
import { gather, isLeft } from '../../src/footage/keep/gather.ts';
import { staysInside } from '../../src/footage/keep/zip.ts';
import { kindOf } from '../../src/footage/kind.ts';
import { copyBetween } from '../../src/footage/match/cascade.ts';
import { featuresOf } from '../../src/footage/match/features.ts';
import { signatureOf } from '../../src/footage/match/signature.ts';
import { packTrace, type Trace, unpackTrace } from '../../src/footage/match/trace.ts';
import { lumaOf } from '../../src/footage/pdq/pdq.ts';
import { zipOf } from '../footage/zips.ts';
import { chance } from '../property/readings.ts';

const folder = mkdtempSync(join(tmpdir(), 'sitrep-fuzz-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Zips and a WARC, to be damaged. */
const http = Buffer.from('HTTP/1.1 200 OK\r\nContent-Type: image/gif\r\nContent-Length: 6\r\n\r\nGIF89a');
const warc = Buffer.concat([
  Buffer.from(
    `WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: https://sample.example/\r\nWARC-Date: 2021-05-02T10:00:00Z\r\nWARC-Record-ID: <urn:uuid:1>\r\nContent-Type: application/http\r\nContent-Length: ${http.length}\r\n\r\n`,
  ),
  http,
  Buffer.from('\r\n\r\n'),
]);
const gif = { name: 'a', content: Buffer.from('GIF89a and more') };
const zips = [zipOf([gif]), zipOf([gif, { ...gif, stored: true }], { zip64: true })];

const damaged = fc
  .tuple(
    fc.constantFrom(...zips, warc),
    fc.array(fc.tuple(fc.nat(), fc.integer({ min: 0, max: 255 })), { maxLength: 12 }),
    fc.option(fc.nat(), { nil: null }),
  )
  .map(([bytes, changes, cut]) => {
    const out = Buffer.from(bytes);
    for (const [at, value] of changes) out[at % out.length] = value;
    return cut === null ? out : out.subarray(0, cut % (out.length + 1));
  });

test('whatever bytes come in, gathering ends and tells a reason in one line', async () => {
  let n = 0;
  const options = { fetch: async () => ({ refused: 'no network' }), now: () => '2025-01-01T00:00:00.000Z' };
  await fc.assert(
    fc.asyncProperty(fc.oneof(damaged, fc.uint8Array({ maxLength: 400 })), async (bytes) => {
      const path = join(folder, `${++n}.bin`);
      writeFileSync(path, bytes);
      for await (const found of gather([path], options)) {
        if (isLeft(found)) expect(found.reason).toMatch(/^[^\n]+$/);
        else for await (const chunk of found.chunks) expect(chunk.length).toBeLessThan(1e6);
      }
      rmSync(path);
    }),
    { numRuns: 300, interruptAfterTimeLimit: 20_000 },
  );
});

test('the type is told of any bytes', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 600 }), (bytes) => {
      const { class: klass, reason } = kindOf(bytes);
      expect(klass === 'refused').toBe(reason !== null);
    }),
  );
});

test('names that leave a folder are known', () => {
  for (const name of ['../a', 'a/../../b', '/a', '\\a', 'C:\\a', 'c:/a', 'a\\..\\..\\b', 'a\0b'])
    expect(staysInside(name)).toBe(false);
  for (const name of ['a', 'a/b..c', '..a/b', 'archive/data.warc.gz']) expect(staysInside(name)).toBe(true);
});

test('a trace is written and read, and a damaged one is refused', async () => {
  const luma = lumaOf(await drawScene(21, 160, 120));
  const trace: Trace = {
    rate: 4,
    frames: [signatureOf(luma), signatureOf(luma)],
    corners: [{ frame: 1, features: featuresOf(luma) }],
  };
  const bytes = packTrace(trace);
  const back = unpackTrace(bytes);
  expect(packTrace(back)).toEqual(bytes);
  expect(
    copyBetween({ signature: back.frames[0]!, features: null }, { signature: trace.frames[1]!, features: null }),
  ).toMatchObject({ change: 'same', bits: 0 });
  const next = chance(5);
  for (let i = 0; i < 200; i++) {
    const cut = bytes.slice(0, Math.floor(next() * bytes.length));
    expect(() => unpackTrace(cut)).toThrow(RangeError);
    const changed = bytes.slice();
    changed[Math.floor(next() * 24)]! ^= 1 + Math.floor(next() * 255);
    try {
      unpackTrace(changed);
    } catch (error) {
      expect(error).toBeInstanceOf(RangeError);
    }
  }
});
