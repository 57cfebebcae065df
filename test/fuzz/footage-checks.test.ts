import { createHash } from 'node:crypto';
import fc from 'fast-check';
import sharp from 'sharp';
import { expect, test } from 'vitest';
import { kindOf } from '../../src/footage/kind.ts';
import { metadataOf } from '../../src/footage/metadata/metadata.ts';
import { sourceOfBytes } from '../../src/footage/metadata/source.ts';
import { xmpFields } from '../../src/footage/metadata/xmp-packet.ts';
import { OTS_MAGIC } from '../../src/footage/timestamps/ots-parse.ts';
import { checkTimestamp } from '../../src/footage/timestamps/timestamp.ts';
import { box, keyed, movie, mvhd, track, userText } from '../footage/sample-movie.ts';
import { sampleAuthority, sampleReply } from '../footage/sample-reply.ts';

const file = Buffer.from('frames of a street at noon');
const digestOf = async (algorithm: string): Promise<Uint8Array> => createHash(algorithm).update(file).digest();

/** A file with some of its bytes changed, and its end cut off now and then. */
function broken(bytes: Uint8Array): fc.Arbitrary<Uint8Array> {
  const change = fc.tuple(fc.nat(bytes.length - 1), fc.nat(255));
  return fc
    .tuple(fc.array(change, { minLength: 1, maxLength: 8 }), fc.option(fc.nat(bytes.length)))
    .map(([changes, end]) => {
      const copy = Uint8Array.from(bytes);
      for (const [at, value] of changes) copy[at] = value;
      return end === null ? copy : copy.subarray(0, end);
    });
}

test('a broken RFC 3161 reply is told, and never valid', async () => {
  const reply = await sampleReply(file, await sampleAuthority());
  await fc.assert(
    fc.asyncProperty(broken(reply), async (bytes) => {
      const check = await checkTimestamp(bytes, digestOf);
      expect(check.verdict).not.toBe('valid');
      expect(check.far).not.toBe('');
    }),
    { numRuns: 1500 },
  );
});

test('a broken OpenTimestamps proof is told', async () => {
  const digest = await digestOf('sha256');
  const attestation = Buffer.from('000588960d73d7190103a0c21e', 'hex');
  const proof = Buffer.concat([
    OTS_MAGIC,
    Buffer.from([1, 8]),
    digest,
    Buffer.from('f00473616c7408ff', 'hex'),
    attestation,
    attestation,
  ]);
  await fc.assert(
    fc.asyncProperty(broken(proof), async (bytes) => {
      expect((await checkTimestamp(bytes, digestOf)).verdict).not.toBe('valid');
    }),
    { numRuns: 2000 },
  );
  const tail = fc.uint8Array({ maxLength: 200 });
  await fc.assert(
    fc.asyncProperty(tail, async (bytes) => {
      const check = await checkTimestamp(Buffer.concat([proof.subarray(0, 65), bytes]), digestOf);
      expect(check.verdict).not.toBe('valid');
    }),
    { numRuns: 2000 },
  );
});

test('random bytes are no timestamp', async () => {
  await fc.assert(
    fc.asyncProperty(fc.uint8Array({ maxLength: 500 }), async (bytes) => {
      expect((await checkTimestamp(bytes, digestOf)).verdict).toBe('unreadable');
      expect((await checkTimestamp(Uint8Array.of(0x30, 0x82, ...bytes), digestOf)).verdict).toBe('unreadable');
    }),
    { numRuns: 1000 },
  );
});

const exif = {
  IFD0: { Make: 'Sample', Software: 'Ver.1' },
  IFD2: { DateTimeOriginal: '2024:06:02 14:03:20' },
  IFD3: { GPSLatitudeRef: 'S', GPSLatitude: '33/1 27/1 3600/100', GPSLongitudeRef: 'W', GPSLongitude: '70/1 40/1 0/1' },
};
const picture = () => sharp({ create: { width: 24, height: 24, channels: 3, background: '#567' } }).withExif(exif);
const sampleMovie = movie(
  mvhd('2024-06-02T11:03:20Z', 12),
  track(640, 480),
  box('udta', userText('\xa9xyz', '+12.3400-098.7600/')),
  keyed({ 'com.apple.quicktime.make': 'Sample', 'com.apple.quicktime.location.ISO6709': '-33.4600-070.6667/' }),
);

test.each([
  ['image/jpeg', () => picture().jpeg().toBuffer()],
  ['image/png', () => picture().png().toBuffer()],
  ['image/webp', () => picture().webp().toBuffer()],
  ['image/avif', () => picture().avif().toBuffer()],
  [
    'image/tiff',
    () =>
      picture()
        .jpeg()
        .toBuffer()
        .then((file) => file.subarray(12, 4 + file.readUInt16BE(4))),
  ],
  ['video/quicktime', async () => sampleMovie],
])('broken metadata of %s are problems, never thrown, and never a place off the earth', async (type, make) => {
  const whole = await make();
  await fc.assert(
    fc.asyncProperty(broken(whole), async (bytes) => {
      const found = await metadataOf(sourceOfBytes(bytes), type);
      for (const { lat, lon } of found.places) {
        expect(Math.abs(lat)).toBeLessThanOrEqual(90);
        expect(Math.abs(lon)).toBeLessThanOrEqual(180);
      }
      for (const { instant } of found.times) expect(Number.isNaN(Date.parse(instant ?? '2024-01-01'))).toBe(false);
    }),
    { numRuns: 400 },
  );
});

test('a file of another kind than its name or type says is read as what it is, or not at all', async () => {
  const jpeg = await picture().jpeg().toBuffer();
  // A picture that is also an archive: what stands first decides.
  const polyglot = Buffer.concat([
    jpeg,
    Buffer.from('PK\x03\x04'),
    Buffer.alloc(64),
    Buffer.from('<script>alert(1)</script>'),
  ]);
  expect(kindOf(polyglot).type).toBe('image/jpeg');
  expect((await metadataOf(sourceOfBytes(polyglot), kindOf(polyglot).type)).make).toBe('Sample');
  for (const type of ['image/png', 'image/webp', 'video/mp4', 'image/tiff', 'image/heic'])
    expect((await metadataOf(sourceOfBytes(jpeg), type)).places.length).toBeLessThanOrEqual(1);
});

test('any XMP gives texts, however deep or damaged', () => {
  const piece = fc.constantFrom(
    '<a:b>',
    '</a:b>',
    '<rdf:li',
    ' xmp:c="',
    '"',
    '>',
    '/>',
    '<',
    '&amp;',
    '&#0;',
    '<!--',
    '<![CDATA[',
    '__proto__',
    'x',
    ':',
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 200 }), (pieces) => {
      for (const values of xmpFields(Buffer.from(pieces.join(''))).values())
        for (const value of values) expect(typeof value).toBe('string');
    }),
    { numRuns: 1000 },
  );
  // Hundreds of thousands of open elements: without a bound this takes a minute.
  for (const deep of ['<rdf:li>', '<a:b></c:d>', '<rdf:li><x:y>'])
    expect(xmpFields(Buffer.from(deep.repeat(80_000))).size).toBeLessThan(10);
});
