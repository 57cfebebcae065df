import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { encode, RATE, shot } from '../../../eval/footage/clip.ts';
import { DecoderError, MissingProgram, outputOf } from '../process/limited.ts';
import { ffmpegVersion, isExact, probe } from './ffmpeg.ts';
import { framesOf } from './frames.ts';

const collect = async <T>(items: AsyncIterable<T>): Promise<T[]> => {
  const all: T[] = [];
  for await (const item of items) all.push(item);
  return all;
};
const limits = { memory: 500, cpu: 5, wall: 2000 };

describe('a confined program', () => {
  test('is stopped by time, and says so', async () => {
    await expect(collect(outputOf('sleep', ['30'], { ...limits, wall: 200 }))).rejects.toThrow(/longer than 0 s/);
  });
  test('writes no file', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'sitrep-limits-'));
    const words = ['-c', 'head -c 9000 /dev/zero > "$0" || exit 3', join(folder, 'x')];
    await expect(collect(outputOf('sh', words, limits))).rejects.toThrow(DecoderError);
    expect(statSync(join(folder, 'x')).size).toBe(0);
    rmSync(folder, { recursive: true });
  });
  test('that is missing is told apart from one that fails', async () => {
    await expect(collect(outputOf('no-such-program-here', [], limits))).rejects.toThrow(MissingProgram);
    await expect(
      collect(outputOf('sh', ['-c', 'echo "[mov @ 0x1] moov atom not found" >&2; exit 1'], limits)),
    ).rejects.toThrow('moov atom not found');
  });
  test('sees none of the caller’s environment', async () => {
    process.env.SITREP_SECRET = 'secret';
    const text = Buffer.concat(await collect(outputOf('env', [], limits))).toString();
    expect(text).not.toContain('secret');
  });
  test('that reads what a failing one writes fails with the first one’s reason', async () => {
    const first = outputOf('sh', ['-c', 'echo half; echo "it breaks off" >&2; exit 1'], limits);
    await expect(collect(outputOf('cat', [], limits, first))).rejects.toThrow('it breaks off');
  });
});

describe.skipIf((await ffmpegVersion()) === null)('frames (left out where ffmpeg is not installed)', () => {
  let folder: string;
  let clip: string;
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'sitrep-video-'));
    clip = join(folder, 'clip.mp4');
    await encode(clip, await shot(3, 3), 3);
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  test('come one by one, at their own size or smaller, all or some a second', async () => {
    const { duration, codec, width } = await probe(clip);
    expect([duration, codec, width]).toEqual([3, 'h264', 320]);
    expect(await collect(framesOf(clip, { rate: null, side: null }, 3))).toHaveLength(3 * RATE);
    const some = await collect(framesOf(clip, { rate: 2, side: 160 }, 3));
    expect(some.map(({ width, height }) => `${width}x${height}`)).toEqual(Array(6).fill('160x120'));
  });

  test('are the same to the byte when decoded fast', async () => {
    expect(isExact(await probe(clip))).toBe(true);
    for (const side of [null, 200]) {
      const [plain, fast] = await Promise.all(
        [false, true].map((quick) => collect(framesOf(clip, { rate: 4, side }, 3, quick))),
      );
      expect(fast!.length).toBe(plain!.length);
      expect(fast!.every(({ data }, i) => Buffer.compare(data, plain![i]!.data) === 0)).toBe(true);
    }
  });
});
