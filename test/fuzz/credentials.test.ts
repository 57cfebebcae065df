import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import sharp from 'sharp';
import { expect, test } from 'vitest';
import { credentialsOf } from '../../src/footage/credentials/credentials.ts';

const sample = join(
  process.env.SITREP_DATA ?? join(import.meta.dirname, '../../../shared/data'),
  'footage/c2pa/adobe-20220124-CA.jpg',
);

/** A picture with a segment that claims to hold credentials and holds these bytes. */
async function claiming(bytes: Uint8Array): Promise<Buffer> {
  const picture = await sharp({ create: { width: 8, height: 8, channels: 3, background: '#567' } })
    .jpeg()
    .toBuffer();
  const body = Buffer.concat([
    Buffer.from('JP\0\x01\0\0\0\x01', 'latin1'),
    Buffer.from([0, 0, 1, 0]),
    Buffer.from('jumbc2pa'),
    bytes,
  ]);
  const head = Buffer.from([0xff, 0xeb, 0, 0]);
  head.writeUInt16BE(body.length + 2, 2);
  return Buffer.concat([picture.subarray(0, 2), head, body, picture.subarray(2)]);
}

test('anything that claims to be credentials is judged, never thrown and never valid', async () => {
  await fc.assert(
    fc.asyncProperty(fc.uint8Array({ maxLength: 400 }), async (bytes) => {
      const found = await credentialsOf(await claiming(bytes), 'image/jpeg');
      expect(['none', 'unreadable']).toContain(found.state);
      expect(found.words).not.toBe('');
    }),
    { numRuns: 150 },
  );
});

test.skipIf(!existsSync(sample))(
  'a signed picture with changed pixels is never valid; after any damage the next file is read as ever',
  async () => {
    const whole = readFileSync(sample);
    // The picture's own data: after the last segment's header.
    const pixels = whole.lastIndexOf(Buffer.from([0xff, 0xda])) + 20;
    await fc.assert(
      fc.asyncProperty(
        fc.integer({ min: pixels, max: whole.length - 3 }),
        fc.integer({ min: 1, max: 255 }),
        async (at, by) => {
          const changed = Buffer.from(whole);
          changed[at]! ^= by;
          expect((await credentialsOf(changed, 'image/jpeg')).state).not.toBe('valid');
        },
      ),
      { numRuns: 25 },
    );
    await fc.assert(
      fc.asyncProperty(fc.nat(whole.length - 1), async (end) => {
        expect((await credentialsOf(whole.subarray(0, end), 'image/jpeg')).state).not.toBe('valid');
      }),
      { numRuns: 25 },
    );
    expect((await credentialsOf(whole, 'image/jpeg')).state).toBe('valid');
  },
);
