import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { deflateSync } from 'node:zlib';
import sharp, { type Exif } from 'sharp';
import { describe, expect, test } from 'vitest';
import { metadataOf } from '../../src/footage/metadata/metadata.ts';
import { sourceOfBytes } from '../../src/footage/metadata/source.ts';
import { compareThumbnail } from '../../src/footage/metadata/thumbnail.ts';
import { iso6709, toldTime } from '../../src/footage/metadata/written.ts';
import { decodePicture } from '../../src/footage/picture/decode.ts';
import { box, keyed, movie, mvhd, track, userText } from './sample-movie.ts';

const xmpBox = (xmp: string) => box('uuid', Buffer.from('be7acfcb97a942e89c71999491e3afac', 'hex'), Buffer.from(xmp));
const flat = () => sharp({ create: { width: 64, height: 48, channels: 3, background: '#567' } });
const read = (bytes: Uint8Array, type = 'image/jpeg') => metadataOf(sourceOfBytes(bytes), type);
const jpeg = (exif: Exif) => flat().withExif(exif).jpeg().toBuffer();
const rules = ({ conflicts }: { conflicts: { rule: string }[] }) => conflicts.map(({ rule }) => rule);
const camera: Exif = {
  IFD0: { Make: 'Sample Optics', Model: 'S-1', Software: 'Ver.1.02' },
  IFD2: { DateTimeOriginal: '2024:06:02 14:03:20', OffsetTimeOriginal: '+03:00' },
  IFD3: {
    GPSLatitudeRef: 'S',
    GPSLatitude: '33/1 27/1 3600/100',
    GPSLongitudeRef: 'W',
    GPSLongitude: '70/1 40/1 0/1',
    GPSDateStamp: '2024:06:02',
    GPSTimeStamp: '11/1 3/1 5/1',
    GPSImgDirection: '275/2',
    GPSImgDirectionRef: 'T',
  },
};

/** A PNG chunk; its checksum is not read here. */
const chunk = (type: string, body: Buffer): Buffer => {
  const head = Buffer.alloc(8);
  head.writeUInt32BE(body.length);
  head.write(type, 4, 'latin1');
  return Buffer.concat([head, body, Buffer.alloc(4)]);
};

describe('pictures', () => {
  test('a PNG of very many compressed texts: the first hundred are unpacked', async () => {
    const text = chunk('zTXt', Buffer.concat([Buffer.from('Comment\0\0'), deflateSync('a sample text')]));
    const found = await read(Buffer.concat([Buffer.alloc(8), ...Array.from({ length: 300 }, () => text)]), 'image/png');
    expect(found.fields.filter(({ name }) => name === 'Comment').length).toBe(100);
  });
  test('camera, time with its zone, place with its hemisphere, direction', async () => {
    const found = await read(await jpeg(camera));
    expect(found).toMatchObject({
      make: 'Sample Optics',
      model: 'S-1',
      size: { width: 64, height: 48 },
      problems: [],
      conflicts: [],
    });
    expect(found.software).toEqual([{ name: 'Ver.1.02', source: 'EXIF Software' }]);
    expect(found.times[0]).toEqual({
      what: 'taken',
      local: '2024-06-02T14:03:20',
      zone: '+03:00',
      instant: '2024-06-02T11:03:20Z',
      source: 'EXIF DateTimeOriginal',
    });
    expect(found.places).toEqual([
      {
        lat: expect.closeTo(-33.46, 6),
        lon: expect.closeTo(-70.66667, 4),
        altitude: null,
        error: null,
        direction: { degrees: 137.5, north: 'true' },
        source: 'GPS',
      },
    ]);
  });
  test('a time without a zone has no instant', async () => {
    const found = await read(await jpeg({ IFD2: { DateTimeOriginal: '2024:06:02 14:03:20' } }));
    expect(found.times).toEqual([
      { what: 'taken', local: '2024-06-02T14:03:20', zone: null, instant: null, source: 'EXIF DateTimeOriginal' },
    ]);
  });
  test('a clock that no zone reconciles with the satellites is a conflict; one that is hours off is not', async () => {
    const withTaken = (DateTimeOriginal: string) => jpeg({ ...camera, IFD2: { DateTimeOriginal } });
    expect(rules(await read(await withTaken('2024:06:02 06:03:20')))).toEqual([]);
    expect(rules(await read(await withTaken('2024:06:05 06:03:20')))).toEqual(['gps-and-clock']);
    expect(rules(await read(await withTaken('2024:06:02 06:33:20')))).toEqual([]);
    expect(
      rules(await read(await jpeg({ ...camera, IFD2: { ...camera.IFD2, OffsetTimeOriginal: '+05:00' } }))),
    ).toEqual(['gps-and-clock']);
  });
  test('an editing program and a later write are said; firmware is not', async () => {
    const edited = await jpeg({
      IFD0: { Software: 'Adobe Photoshop 25.0', DateTime: '2024:06:03 09:00:00' },
      IFD2: { DateTimeOriginal: '2024:06:02 14:03:20' },
    });
    expect(rules(await read(edited))).toEqual(['edited-later', 'edited']);
  });
  test('what is broken is a problem and nothing else', async () => {
    const found = await read(
      await jpeg({
        IFD2: { DateTimeOriginal: '2024:02:31 25:00:00' },
        IFD3: { GPSLatitude: '95/1 0/1 0/1', GPSLongitude: '10/1 0/1 0/1', GPSLatitudeRef: 'N', GPSLongitudeRef: 'E' },
      }),
    );
    expect(found.times).toEqual([]);
    expect(found.places).toEqual([]);
    expect(found.problems.map(({ rule }) => rule)).toEqual(['broken-time', 'broken-gps']);
  });
  test('a place without its hemisphere is no place', async () => {
    const found = await read(await jpeg({ IFD3: { GPSLatitude: '40/1 0/1 0/1', GPSLongitude: '10/1 0/1 0/1' } }));
    expect(found.places).toEqual([]);
    expect(found.problems[0]!.reason).toMatch(/hemisphere/);
  });
  const xmp = `<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description rdf:about=""
    xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:photoshop="http://ns.adobe.com/photoshop/1.0/" xmlns:exif="http://ns.adobe.com/exif/1.0/"
    xmp:CreatorTool="GIMP 2.10" xmp:CreateDate="2024-06-02T14:03:20+03:00" photoshop:City="Sampleville" exif:GPSLatitude="33,27.6S" exif:GPSLongitude="70,40.0W">
    <dc:creator><rdf:Seq><rdf:li>A. Sample</rdf:li></rdf:Seq></dc:creator></rdf:Description></rdf:RDF></x:xmpmeta>`;
  test.each([
    ['image/jpeg', () => flat().withXmp(xmp).jpeg().toBuffer()],
    ['image/png', () => flat().withXmp(xmp).png().toBuffer()],
    ['image/webp', () => flat().withXmp(xmp).webp().toBuffer()],
    ['image/avif', () => flat().withXmp(xmp).avif().toBuffer()],
    ['video/mp4', async () => Buffer.concat([movie(mvhd(null, 3)), xmpBox(xmp)])],
    ['video/quicktime', async () => movie(mvhd(null, 3), box('udta', box('XMP_', Buffer.from(xmp))))],
  ])('XMP of %s', async (type, make) => {
    const found = await read(await make(), type);
    expect(found).toMatchObject({
      author: 'A. Sample',
      placeNames: ['Sampleville'],
      software: [{ name: 'GIMP 2.10' }],
    });
    expect(found.times[0]).toMatchObject({ what: 'digitised', instant: '2024-06-02T11:03:20Z' });
    expect(found.places[0]).toMatchObject({ lat: expect.closeTo(-33.46, 6), lon: expect.closeTo(-70.66667, 4) });
    expect(rules(found)).toContain('edited');
  });
  test('lists, languages, other prefixes, history and entities of XMP', async () => {
    const packet = `<?xpacket begin=""?><x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
      <rdf:Description xmlns:d="http://purl.org/dc/elements/1.1/" xmlns:m="http://ns.adobe.com/xap/1.0/mm/" xmlns:e="http://ns.adobe.com/xap/1.0/sType/ResourceEvent#">
      <d:subject><rdf:Bag><rdf:li>bridge</rdf:li><rdf:li>smoke</rdf:li></rdf:Bag></d:subject>
      <d:title><rdf:Alt><rdf:li xml:lang="x-default">Fire &amp; flood</rdf:li></rdf:Alt></d:title>
      <m:History><rdf:Seq><rdf:li e:action="saved" e:softwareAgent="Sample Cam 1"/><rdf:li rdf:parseType="Resource"><e:softwareAgent>GIMP 2.10</e:softwareAgent></rdf:li></rdf:Seq></m:History>
      </rdf:Description></rdf:RDF></x:xmpmeta>`;
    const found = await read(await flat().withXmp(packet).jpeg().toBuffer());
    expect(found).toMatchObject({ keywords: ['bridge', 'smoke'], title: 'Fire & flood' });
    expect(found.software.map(({ name }) => name)).toEqual(['Sample Cam 1', 'GIMP 2.10']);
  });
  test('names in a hostile packet never reach the program', async () => {
    const before = Object.getOwnPropertyNames(Object.prototype).join();
    for (const hostile of [
      '<rdf:Description><__proto__:polluted>yes</__proto__:polluted></rdf:Description>',
      '<rdf:Description __proto__:polluted="yes" constructor:polluted="yes" __proto__="x"/>',
      '<__proto__ polluted="yes"><constructor:prototype>x</constructor:prototype></__proto__>',
    ]) {
      const found = await read(
        await flat()
          .withXmp(xmp.replace('<rdf:Description', `${hostile}<rdf:Description`))
          .jpeg()
          .toBuffer(),
      );
      expect(found.author).toBe('A. Sample');
    }
    expect(Object.getOwnPropertyNames(Object.prototype).join()).toBe(before);
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
    expect((Object as unknown as Record<string, unknown>).polluted).toBeUndefined();
  });
  test('IPTC captions', async () => {
    const record = (field: number, text: string): Buffer =>
      Buffer.concat([Buffer.from([0x1c, 2, field, 0, text.length]), Buffer.from(text)]);
    const records = Buffer.concat([
      record(80, 'A. Sample'),
      record(120, 'A bridge'),
      record(90, 'Sampleville'),
      record(25, 'bridge'),
      record(25, 'fire'),
    ]);
    const block = Buffer.concat([
      Buffer.from('Photoshop 3.0\0' + '8BIM\x04\x04\0\0\0\0', 'latin1'),
      Buffer.from([records.length >> 8, records.length & 255]),
      records,
    ]);
    const head = Buffer.from([0xff, 0xed, (block.length + 2) >> 8, (block.length + 2) & 255]);
    const picture = await flat().jpeg().toBuffer();
    const found = await read(Buffer.concat([picture.subarray(0, 2), head, block, picture.subarray(2)]));
    expect(found).toMatchObject({
      author: 'A. Sample',
      description: 'A bridge',
      placeNames: ['Sampleville'],
      keywords: ['bridge', 'fire'],
      problems: [],
    });
  });
  test('a size that the picture no longer has is a conflict', async () => {
    const sized = (width: number) =>
      xmp.replace('xmp:CreatorTool', `exif:PixelXDimension="${width}" exif:PixelYDimension="48" xmp:CreatorTool`);
    expect(rules(await read(await flat().withXmp(sized(4000)).jpeg().toBuffer()))).toContain('size');
    expect(rules(await read(await flat().withXmp(sized(64)).jpeg().toBuffer()))).not.toContain('size');
  });
  test.each([
    ['image/webp', () => flat().withExif(camera).webp().toBuffer()],
    ['image/avif', () => flat().withExif(camera).avif().toBuffer()],
    // The EXIF block of a JPEG is a TIFF of its own.
    ['image/tiff', () => jpeg(camera).then((file) => file.subarray(12, 4 + file.readUInt16BE(4)))],
    ['image/png', () => flat().withExif(camera).png().toBuffer()],
  ])('EXIF of %s', async (type, make) => {
    const found = await read(await make(), type);
    expect(found).toMatchObject({ make: 'Sample Optics', places: [{ source: 'GPS' }], problems: [] });
  });
  test('two places in one file are a conflict', async () => {
    const far = xmp.replace('33,27.6S', '34,27.6S');
    expect(rules(await read(await flat().withExif(camera).withXmp(far).jpeg().toBuffer()))).toContain('two-places');
  });
  test('another type is not read, and that is said', async () => {
    expect((await read(Buffer.from('hello'), 'video/x-matroska')).problems).toEqual([
      { rule: 'unread-type', reason: expect.stringMatching(/x-matroska/) },
    ]);
  });
});

describe('movies', () => {
  test('times, place, make and size of a phone', async () => {
    const phone = movie(
      mvhd('2024-06-02T11:03:20Z', 12),
      track(1920, 1080),
      keyed({
        'com.apple.quicktime.make': 'Sample',
        'com.apple.quicktime.model': 'Phone 3',
        'com.apple.quicktime.creationdate': '2024-06-02T14:03:20+0300',
        'com.apple.quicktime.location.ISO6709': '-33.4600-070.6667+550.000/',
        'com.apple.quicktime.location.accuracy.horizontal': '4.7',
      }),
    );
    const found = await read(phone, 'video/quicktime');
    expect(found).toMatchObject({
      make: 'Sample',
      model: 'Phone 3',
      size: { width: 1920, height: 1080 },
      orientation: 'turned 90° clockwise',
      duration: 12,
      places: [{ lat: -33.46, lon: -70.6667, altitude: 550, error: 4.7 }],
      problems: [],
      conflicts: [],
    });
    expect(found.times.find(({ what }) => what === 'taken')?.instant).toBe('2024-06-02T11:03:20Z');
    expect(found.times.find(({ what }) => what === 'created')?.instant).toBe('2024-06-02T11:03:20Z');
  });
  test('user data of other phones; an unset clock is no time', async () => {
    const found = await read(
      movie(mvhd(null, 3), box('udta', userText('\xa9xyz', '+12.3400-098.7600/'), userText('\xa9mod', 'S-9'))),
      'video/mp4',
    );
    expect(found).toMatchObject({ model: 'S-9', places: [{ lat: 12.34, lon: -98.76 }], times: [] });
  });
  test("a phone's clock and the file's own start that lie apart are a conflict", async () => {
    const made = (created: string) =>
      read(
        movie(mvhd(created, 60), keyed({ 'com.apple.quicktime.creationdate': '2024-06-02T14:03:20+0300' })),
        'video/quicktime',
      );
    expect(rules(await made('2024-06-02T11:04:20Z'))).toEqual([]);
    expect(rules(await made('2024-06-09T11:04:20Z'))).toEqual(['two-clocks', 'edited-later']);
  });
  test('a file without an index, or cut short, is a problem', async () => {
    const whole = movie(mvhd('2024-06-02T11:03:20Z', 12));
    expect((await read(whole.subarray(0, 60), 'video/mp4')).problems[0]!.rule).toBe('no-moov');
  });
});

test('places of ISO 6709 in degrees, minutes and seconds', () => {
  expect(iso6709('+43.4674+011.8851/')).toEqual({ lat: 43.4674, lon: 11.8851, altitude: null });
  expect(iso6709('-4330.00+01130.00-3.5/')).toEqual({ lat: -43.5, lon: 11.5, altitude: -3.5 });
  expect(iso6709('+433000+0113000/')).toEqual({ lat: 43.5, lon: 11.5, altitude: null });
  expect(iso6709('+95.0+011.0/')).toBeNull();
});

test('unset times are null, impossible ones broken', () => {
  expect(toldTime('0000:00:00 00:00:00', 'taken', '')).toBeNull();
  expect(toldTime('    :  :     :  :  ', 'taken', '')).toBeNull();
  expect(toldTime('2023:02:29 10:00:00', 'taken', '')).toBe('broken');
  expect(toldTime('2024:02:29 24:61:00', 'taken', '')).toBe('broken');
});

const data = join(process.env.SITREP_DATA ?? join(import.meta.dirname, '../../../shared/data'), 'footage/exif');
describe.skipIf(!existsSync(data))('public samples', () => {
  const file = (name: string) => readFileSync(join(data, name));
  test('place and time of DSCN0010.jpg', async () => {
    const found = await read(file('gps/DSCN0010.jpg'));
    expect(found.places[0]!.lat).toBeCloseTo(43.467448, 6);
    expect(found.places[0]!.lon).toBeCloseTo(11.885127, 6);
    expect(found.times[0]!.local).toBe('2008-10-22T16:28:39');
    expect(rules(found)).toContain('gps-and-clock');
  });
  test.each(['image00971', 'image01088', 'image01137', 'image01551', 'image01713', 'image01980', 'image02206'])(
    'broken %s ends without throwing',
    async (name) => {
      expect((await read(file(`invalid/${name}.jpg`))).software.length).toBeGreaterThan(0);
    },
  );
  test('a thumbnail is that of its picture, and not of another', async () => {
    const pictures = await Promise.all(
      ['DSCN0010', 'DSCN0021', 'DSCN0040'].map(async (name) => {
        const bytes = file(`gps/${name}.jpg`);
        const { thumbnail } = await read(bytes);
        return [bytes, thumbnail!].map(async (one) => (await decodePicture(one, { upright: false })).pixels);
      }),
    );
    for (const [k, [picture]] of pictures.entries())
      for (const [l, [, thumbnail]] of pictures.entries())
        expect(compareThumbnail(await picture!, await thumbnail!)?.differs).toBe(k !== l);
  });
});
