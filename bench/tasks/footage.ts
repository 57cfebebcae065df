import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import sharp from 'sharp';
import { encode, joined, shot } from '../../eval/footage/clip.ts';
import { drawScene } from '../../eval/footage/scene.ts';
import { indexOf, scanOf } from '../../src/footage/index/chunks.ts';
import { takeIn } from '../../src/footage/keep/intake.ts';
import { mediaOf } from '../../src/footage/keep/media.ts';
import { pdq } from '../../src/footage/pdq/pdq.ts';
import { openPictures } from '../../src/footage/picture/pictures.ts';
import { lookAtClip } from '../../src/footage/video/clip.ts';
import { ffmpegVersion, isExact, probe } from '../../src/footage/video/ffmpeg.ts';
import { framesOf } from '../../src/footage/video/frames.ts';
import type { BenchRow, BenchTask } from '../types.ts';

/** Photographs added, and their size in pixels. */
const PHOTOS = Number(process.env.BENCH_PHOTOS ?? 1000);
const [WIDE, TALL] = [1600, 1200];
/** Hashes looked up among; ten million take 1.3 GB and a minute, and are asked for by BENCH_HASHES=10000000. */
const HASHES = [100_000, 1_000_000, ...(process.env.BENCH_HASHES ? [Number(process.env.BENCH_HASHES)] : [])];
/** Seconds of drawn video, where no sample is at hand. */
const SECONDS = 120;

type Put = (measure: string, value: number, unit: string, limit?: BenchRow['limit']) => void;
const mean = (times: number[]): number => times.reduce((sum, time) => sum + time, 0) / times.length;

export const task: BenchTask = {
  name: 'footage',
  describe: 'hashes frames, looks hashes up, samples video, adds photographs with everything',
  async run(): Promise<BenchRow[]> {
    const rows: BenchRow[] = [];
    const put: Put = (measure, value, unit, limit) =>
      void rows.push({ stage: 'footage', measure, value, unit, ...(limit ? { limit } : {}) });
    const folder = mkdtempSync(join(tmpdir(), 'sitrep-bench-'));
    try {
      await hashing(put);
      lookUps(put);
      if ((await ffmpegVersion()) !== null) await video(put, folder);
      await photographs(put, folder);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
    return rows;
  },
};

async function hashing(put: Put): Promise<void> {
  const frame = await drawScene(1, 480, 720);
  for (let i = 0; i < 20; i++) pdq(frame);
  const times = Array.from({ length: 100 }, () => {
    const from = performance.now();
    pdq(frame);
    return performance.now() - from;
  }).sort((a, b) => a - b);
  put('PDQ of a 480 × 720 frame, one core, median', times[50]!, 'ms', { at: 'most', value: 15 });
}

function lookUps(put: Put): void {
  for (const size of HASHES) {
    const hashes = new Uint32Array(size * 8);
    let state = 2463534242;
    for (let i = 0; i < hashes.length; i++) {
      state ^= state << 13;
      state ^= state >>> 17;
      state ^= state << 5;
      hashes[i] = state;
    }
    // Hashes that stand there with 23 bits turned.
    const asked = Array.from({ length: 50 }, (_, i) => {
      const hash = hashes.slice(i * 8000, i * 8000 + 8);
      hash[1]! ^= 0xff;
      hash[4]! ^= 0x7fff;
      return hash;
    });
    const name = size.toLocaleString('en-US');
    let from = performance.now();
    const index = indexOf(hashes);
    put(`tables over ${name} hashes made`, performance.now() - from, 'ms');
    let found = 0;
    const time = (near: (hash: Uint32Array) => { length: number }, rounds: number): number => {
      for (const hash of asked.slice(0, 5)) near(hash);
      return mean(
        asked.slice(0, rounds).map((hash) => {
          from = performance.now();
          found += near(hash).length;
          return performance.now() - from;
        }),
      );
    };
    put(
      `look-up within 31 bits among ${name}`,
      time(index.near, 50),
      'ms',
      size === 1_000_000 ? { at: 'most', value: 25 } : undefined,
    );
    put(`the same, one by one, among ${name}`, time(scanOf(hashes, size).near, 10), 'ms');
    if (found < 60) throw new Error(`a look-up missed what it should find: ${found} of 60`);
  }
}

async function video(put: Put, folder: string): Promise<void> {
  const samples = join(process.env.SITREP_DATA ?? resolve(import.meta.dirname, '../../../shared/data'), 'footage/vpdq');
  const drawn = join(folder, 'drawn.mp4');
  const films = await Promise.all(Array.from({ length: SECONDS / 10 }, (_, i) => shot(60 + i, 10)));
  await encode(drawn, joined(films, 10), SECONDS);
  const paths = existsSync(samples)
    ? readdirSync(samples)
        .filter((name) => name.endsWith('.mp4'))
        .map((name) => join(samples, name))
    : [];
  for (const [what, files] of [
    ['samples (480 × 720 to 720p)', paths],
    ['drawn (320 × 240)', [drawn]],
  ] as const) {
    if (files.length === 0) continue;
    let [long, plain, whole] = [0, 0, 0];
    for (const file of files) {
      const probed = await probe(file);
      const { duration } = probed;
      long += duration ?? 0;
      let from = performance.now();
      for await (const frame of framesOf(file, { rate: 1, side: null }, duration, isExact(probed))) pdq(frame);
      plain += performance.now() - from;
      from = performance.now();
      await lookAtClip(file);
      whole += performance.now() - from;
    }
    put(`video, ${what}, hashed at 1 frame/s`, (long * 1000) / plain, '× real time', { at: 'least', value: 15 });
    put(`video, ${what}, with everything at 4 frames/s`, (long * 1000) / whole, '× real time');
  }
  put('memory of the process after video', process.memoryUsage().rss / 2 ** 20, 'MB', { at: 'most', value: 500 });
}

async function photographs(put: Put, folder: string): Promise<void> {
  const scenes = await Promise.all(Array.from({ length: 40 }, (_, i) => drawScene(3000 + i, WIDE, TALL)));
  const inputs = join(folder, 'photos');
  mkdirSync(inputs);
  for (let i = 0; i < PHOTOS; i++) {
    const { data } = scenes[i % scenes.length]!;
    // Each a part of its own: 40 scenes give as many unlike pictures as asked for.
    const [wide, tall] = [
      Math.round(WIDE * (0.5 + ((i * 37) % 40) / 100)),
      Math.round(TALL * (0.5 + ((i * 53) % 40) / 100)),
    ];
    const jpeg = await sharp(data, { raw: { width: WIDE, height: TALL, channels: 3 } })
      .extract({ left: (i * 131) % (WIDE - wide), top: (i * 71) % (TALL - tall), width: wide, height: tall })
      .jpeg({ quality: 85 })
      .toBuffer();
    writeFileSync(join(inputs, `${String(i).padStart(5, '0')}.jpg`), jpeg);
  }
  const pictures = openPictures();
  const from = performance.now();
  let taken = 0;
  const told = { source: null, published: null, claimed: { place: null, time: null }, reports: [] };
  const fetch = async () => ({ refused: 'no network in benchmarks' });
  const options = {
    media: mediaOf(join(folder, 'bench.db')),
    pictures,
    told,
    onRecord: [],
    fetch,
    now: () => '2025-01-01T00:00:00.000Z',
  };
  try {
    for await (const item of takeIn([inputs], options)) if ('footage' in item) taken++;
  } finally {
    pictures.close();
  }
  if (taken !== PHOTOS) throw new Error(`${taken} of ${PHOTOS} photographs were taken in`);
  put(
    `${PHOTOS} photographs kept, hashed and matched with one another, ${cpus().length} cores`,
    taken / ((performance.now() - from) / 1000),
    'photographs/s',
    { at: 'least', value: 8 },
  );
}
