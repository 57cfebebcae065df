import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { crc32, deflateSync, gzipSync } from 'node:zlib';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { altered, encode, shot } from '../../eval/footage/clip.ts';
import { drawScene, sceneSvg } from '../../eval/footage/scene.ts';
import { isLeft, type Left } from '../../src/footage/keep/gather.ts';
import { takeIn } from '../../src/footage/keep/intake.ts';
import { mediaOf } from '../../src/footage/keep/media.ts';
import { gunzip } from '../../src/footage/keep/unpack.ts';
import { openPictures, type Pictures } from '../../src/footage/picture/pictures.ts';
import { ffmpegVersion } from '../../src/footage/video/ffmpeg.ts';
import type { Footage } from '../../src/record/footage.ts';
import { zipOf } from './zips.ts';

const hasVideo = (await ffmpegVersion()) !== null;
let folder: string;
let pictures: Pictures;
let n = 0;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'sitrep-footage-'));
  pictures = openPictures();
});
afterAll(() => {
  pictures.close();
  rmSync(folder, { recursive: true, force: true });
});

const jpegOf = async (seed: number, width = 320, height = 240): Promise<Buffer> => {
  const { data } = await drawScene(seed, width, height);
  return sharp(data, { raw: { width, height, channels: 3 } })
    .jpeg({ quality: 90 })
    .toBuffer();
};

/** Puts a file into a folder of its own and gives its path. */
function file(name: string, bytes: string | Uint8Array): string {
  const own = join(folder, `in${++n}`);
  mkdirSync(own);
  writeFileSync(join(own, name), bytes);
  return join(own, name);
}

interface Run {
  footage: Footage[];
  left: Left[];
  media: string;
}

async function take(inputs: string[], options: { situation?: string; onRecord?: Footage[] } = {}): Promise<Run> {
  const media = mediaOf(options.situation ?? join(folder, `s${++n}.db`));
  const told = { source: null, published: null, claimed: { place: null, time: null }, reports: [] };
  const fetch = async () => ({ refused: 'no network in tests' });
  const run: Run = { footage: [], left: [], media: media.folder };
  const taken = takeIn(inputs, {
    media,
    pictures,
    told,
    onRecord: options.onRecord ?? [],
    fetch,
    now: () => '2025-01-01T00:00:00.000Z',
  });
  for await (const item of taken) {
    if ('reason' in item) run.left.push(item);
    else run.footage.push(item.footage);
  }
  return run;
}

/** A PNG that says it is so large, with a body that is far too short. */
function bomb(width: number, height: number): Buffer {
  const chunk = (type: string, data: Buffer): Buffer => {
    const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
    const [size, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
    size.writeUInt32BE(data.length);
    sum.writeUInt32BE(crc32(body));
    return Buffer.concat([size, body, sum]);
  };
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 2, 0, 0, 0], 8);
  return Buffer.concat([
    Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(Buffer.alloc(100_000))),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

describe('originals', () => {
  test('are kept once, under their SHA-256, read-only and as they came', async () => {
    const bytes = await jpegOf(1);
    const { footage, media } = await take([file('a.jpg', bytes), file('again.jpg', bytes)]);
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    expect(footage.map((one) => one.sha256)).toEqual([sha256, sha256]);
    expect(readFileSync(join(media, sha256))).toEqual(bytes);
    expect(statSync(join(media, sha256)).mode & 0o777).toBe(0o444);
    expect(readdirSync(media).filter((name) => /^[0-9a-f]{64}$/.test(name))).toHaveLength(1);
    expect(footage[0]).toMatchObject({
      type: 'image/jpeg',
      medium: 'picture',
      width: 320,
      height: 240,
      problems: [],
      copies: [],
    });
    expect(footage[0]!.pipeline?.decoder).toMatch(/^sharp .*libvips/);
  });

  test('have their type by content, whatever their name', async () => {
    const png = await sharp(await jpegOf(2))
      .png()
      .toBuffer();
    const { footage } = await take([file('clip.mp4', png)]);
    expect(footage[0]).toMatchObject({ type: 'image/png', medium: 'picture', problems: [] });
  });

  test('are matched with what is on record, derived files made again where they are gone', async () => {
    const situation = join(folder, 'again.db');
    const first = await take([file('a.jpg', await jpegOf(3))], { situation });
    const mirrored = await sharp(await jpegOf(3))
      .flop()
      .jpeg()
      .toBuffer();
    const second = await take([file('b.jpg', mirrored), file('c.jpg', await jpegOf(4))], {
      situation,
      onRecord: first.footage,
    });
    expect(second.footage[0]!.copies).toMatchObject([{ of: first.footage[0]!.sha256, change: 'mirrored' }]);
    expect(second.footage[1]!.copies).toEqual([]);
    rmSync(join(first.media, 'derived'), { recursive: true });
    const third = await take(
      [
        file(
          'd.jpg',
          await sharp(await jpegOf(3))
            .jpeg({ quality: 40 })
            .toBuffer(),
        ),
      ],
      { situation, onRecord: first.footage },
    );
    expect(third.footage[0]!.copies).toMatchObject([{ of: first.footage[0]!.sha256, change: 'same' }]);
  });
});

describe('bad input gives one line and stops nothing', () => {
  test('damaged, hostile and empty files beside a good one', async () => {
    const good = await jpegOf(5);
    const inputs = {
      'empty.jpg': '',
      'drawing.png': `<?xml version="1.0"?><svg xmlns="http://www.w3.org/2000/svg"><script>fetch("http://127.0.0.1")</script></svg>`,
      'list.mp4': '#EXTM3U\n#EXTINF:10,\nfile:///etc/passwd\n',
      'files.mkv': "ffconcat version 1.0\nfile '/etc/hostname'\n",
      'words.jpg': 'no picture at all, only words',
    };
    const paths = Object.entries(inputs).map(([name, text]) => file(name, text));
    const { footage, left } = await take([...paths, file('good.jpg', good), join(folder, 'nowhere.jpg')]);
    expect(footage).toHaveLength(1);
    expect(left.map(({ reason }) => reason)).toEqual([
      'it is empty',
      expect.stringMatching(/SVG/),
      expect.stringMatching(/playlist/),
      expect.stringMatching(/playlist/),
      expect.stringMatching(/neither photo nor video/),
      expect.stringMatching(/no such file/),
    ]);
    for (const { reason } of left) expect(reason).not.toContain('\n');
  });

  test('a pixel bomb, a truncated picture and a polyglot are kept with a problem or taken as what they are', async () => {
    const good = await jpegOf(6);
    const polyglot = Buffer.concat([good, zipOf([{ name: 'run.sh', content: Buffer.from('echo hello') }])]);
    const { footage } = await take([
      file('bomb.png', bomb(65_535, 65_535)),
      file('cut.jpg', good.subarray(0, good.length / 2)),
      file('both.jpg', polyglot),
    ]);
    expect(footage[0]).toMatchObject({ width: null, trace: null, problems: ['it has more than 100 megapixels'] });
    expect(footage[1]!.problems[0]).toMatch(/^it cannot be decoded \(.+\)$/);
    expect(footage[2]).toMatchObject({ type: 'image/jpeg', width: 320, problems: [] });
  });

  test('an animated picture is looked at by its first frame, and says so', async () => {
    const frames = Buffer.concat([(await drawScene(7, 64, 48)).data, (await drawScene(8, 64, 48)).data]);
    const gif = await sharp(frames, { raw: { width: 64, height: 96, channels: 3, pageHeight: 48 } })
      .gif({ delay: [100, 100] })
      .toBuffer();
    const { footage } = await take([file('moving.gif', gif)]);
    expect(footage[0]).toMatchObject({ height: 48, problems: ['it has 2 frames: only the first was looked at'] });
  });

  test('a directory is gone through; what is no footage is passed over, links are not followed', async () => {
    const own = join(folder, `export${++n}`);
    mkdirSync(join(own, 'media'), { recursive: true });
    writeFileSync(join(own, 'messages.html'), '<p>words</p>');
    writeFileSync(join(own, 'media', 'a.jpg'), await jpegOf(9));
    writeFileSync(join(own, 'media', 'b.svg'), sceneSvg(1, 10, 10));
    const { footage, left } = await take([own]);
    expect(footage).toHaveLength(1);
    expect(left.map(({ passed }) => passed)).toEqual([false, true]);
  });
});

describe('archives', () => {
  test('a zip is read by content; an entry that would leave its folder, or claims too little, is refused', async () => {
    const jpeg = await jpegOf(11);
    expect((await take([file('a.wacz', zipOf([{ name: 'archive/photo.bin', content: jpeg }]))])).footage).toHaveLength(
      1,
    );
    for (const name of ['../../evil.jpg', '/etc/evil.jpg', 'a\\..\\evil.jpg']) {
      const { footage, left } = await take([file('slip.zip', zipOf([{ name, content: jpeg }]))]);
      expect(footage).toEqual([]);
      expect(left[0]!.reason).toMatch(/leave its folder/);
    }
    const liar = await take([file('liar.zip', zipOf([{ name: 'a.jpg', content: jpeg, claimed: 1000 }]))]);
    expect(liar.footage).toEqual([]);
    expect(liar.left[0]!.reason).toMatch(/unpacks to more/);
    const cut = zipOf([{ name: 'a.jpg', content: jpeg }]);
    expect((await take([file('cut.zip', cut.subarray(0, cut.length - 30))])).left[0]!.reason).toMatch(
      /cut off|damaged/,
    );
  });

  test('pictures come out of a WARC with their address and time, packed or not; a broken one is told', async () => {
    const jpeg = await jpegOf(12);
    const http = Buffer.concat([
      Buffer.from(`HTTP/1.1 200 OK\r\nContent-Type: text/plain\r\nContent-Length: ${jpeg.length}\r\n\r\n`),
      jpeg,
    ]);
    const head = `WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: https://sample.example/a\r\nWARC-Date: 2021-05-02T10:00:00Z\r\nWARC-Record-ID: <urn:uuid:00000000-0000-4000-8000-000000000001>\r\nContent-Type: application/http; msgtype=response\r\nContent-Length: ${http.length}\r\n\r\n`;
    const warc = Buffer.concat([Buffer.from(head), http, Buffer.from('\r\n\r\n')]);
    for (const bytes of [warc, gzipSync(warc), zipOf([{ name: 'archive/data.warc.gz', content: gzipSync(warc) }])]) {
      const { footage, left } = await take([file('crawl.bin', bytes)]);
      expect(left).toEqual([]);
      expect(footage[0]!.from).toMatchObject({
        url: 'https://sample.example/a',
        retrieved: '2021-05-02T10:00:00.000Z',
      });
    }
    const broken = await take([file('broken.warc', warc.subarray(0, 700))]);
    expect(broken.footage.every(({ problems }) => problems.length > 0)).toBe(true);
    expect(broken.footage.length + broken.left.length).toBeGreaterThan(0);
  });

  test('what unpacks to a hundred times its size and more is left, with the reason; so is what breaks off on its way in', async () => {
    const zeros = Buffer.concat([await jpegOf(13), Buffer.alloc(80 * 2 ** 20)]);
    const zipped = await take([file('much.zip', zipOf([{ name: 'a.jpg', content: zeros }]))]);
    expect(zipped.footage).toEqual([]);
    expect(zipped.left[0]!.reason).toMatch(/100 times its size/);
    const body = Buffer.concat([Buffer.from('HTTP/1.1 200 OK\r\n\r\n'), zeros]);
    const head = `WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: https://sample.example/b\r\nWARC-Date: 2021-05-02T10:00:00Z\r\nContent-Type: application/http; msgtype=response\r\nContent-Length: ${body.length}\r\n\r\n`;
    const packed = gzipSync(Buffer.concat([Buffer.from(head), body, Buffer.from('\r\n\r\n')]));
    const crawled = await take([file('much.warc.gz', packed)]);
    expect(crawled.footage).toEqual([]);
    expect(crawled.left.some(({ reason }) => /100 times its size/.test(reason))).toBe(true);
    const failing = async function* () {
      yield packed.subarray(0, 5000);
      throw new Error('the line was cut');
    };
    await expect(async () => {
      for await (const _ of gunzip(failing()));
    }).rejects.toThrow('the line was cut');
  });
});

describe.skipIf(!hasVideo)('video (left out where ffmpeg is not installed)', () => {
  test('an excerpt is found in the clip it was cut from, at its place', async () => {
    const film = await shot(700, 10);
    const [whole, part, other] = ['whole', 'part', 'other'].map((name) => join(folder, `${name}.mp4`));
    await encode(whole!, film, 10);
    await encode(
      part!,
      altered.mirrored((at) => film(at + 4)),
      4,
    );
    await encode(other!, await shot(701, 6), 6);
    const { footage } = await take([whole!, part!, other!]);
    expect(footage[0]).toMatchObject({
      type: 'video/mp4',
      medium: 'video',
      width: 320,
      height: 240,
      copies: [],
      problems: [],
    });
    expect(footage[0]!.pipeline?.flags).toEqual(
      expect.arrayContaining(['-cpuflags', '0', '-protocol_whitelist', 'file']),
    );
    expect(footage[1]!.copies).toHaveLength(1);
    expect(footage[1]!.copies[0]!.change).toBe('mirrored');
    expect(Math.abs(footage[1]!.copies[0]!.stretches[0]!.offset - 4)).toBeLessThanOrEqual(0.5);
    expect(footage[2]!.copies).toEqual([]);
  });

  test('damaged, frameless and disguised clips give a problem in one line', async () => {
    const good = join(folder, 'good.mp4');
    await encode(good, await shot(702, 3), 3);
    const bytes = readFileSync(good);
    const cut = file('cut.mp4', bytes.subarray(0, bytes.length / 3));
    const noise = file('noise.mp4', Buffer.concat([bytes.subarray(0, 48), Buffer.from('x'.repeat(5000))]));
    const playlist = file(
      'playlist.mp4',
      Buffer.concat([Buffer.from('\0\0\0\x18ftypmp42'), Buffer.from('\n#EXTM3U\nfile:///etc/passwd')]),
    );
    const { footage, left } = await take([cut, noise, playlist, good]);
    expect(left).toEqual([]);
    for (const one of footage.slice(0, 3)) {
      expect(one.trace).toBeNull();
      expect(one.problems).toHaveLength(1);
      expect(one.problems[0]).not.toMatch(/\n|root:/);
    }
    expect(footage[3]!.trace).not.toBeNull();
  });
});

test('what cannot be taken in is told apart from footage', () => {
  expect(isLeft({ input: 'a', reason: 'b', passed: false })).toBe(true);
});
