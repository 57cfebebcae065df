import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { copyBetween, type Look } from '../../src/footage/match/cascade.ts';
import { sharedBy } from '../../src/footage/match/clips.ts';
import { MOST_BITS } from '../../src/footage/match/compare.ts';
import { featuresOf } from '../../src/footage/match/features.ts';
import { signatureOf } from '../../src/footage/match/signature.ts';
import { type Trace, unpackTrace } from '../../src/footage/match/trace.ts';
import { distance, fromHex } from '../../src/footage/pdq/hash.ts';
import { bounded } from '../../src/footage/pdq/nearest.ts';
import { lumaOf, type Pdq, type Pixels, pdq } from '../../src/footage/pdq/pdq.ts';
import { decodePicture } from '../../src/footage/picture/decode.ts';
import { lookAtClip } from '../../src/footage/video/clip.ts';
import { ffmpegVersion } from '../../src/footage/video/ffmpeg.ts';
import { framesOf } from '../../src/footage/video/frames.ts';
import { fingerprint } from '../fingerprint.ts';
import { CHANGES } from '../footage/changes.ts';
import { timing } from '../footage/excerpts.ts';
import { drawScene } from '../footage/scene.ts';
import type { EvalResult, EvalRow, EvalTask, EvalMiss as Miss } from '../types.ts';

/** Drawn pictures that are changed, and those that unrelated pairs are made of: 460 give 105,570 pairs. */
const DRAWN = 50;
const UNRELATED = 460;
/** Of these, those whose corners are compared too, which takes 2 ms a pair: EVAL_CORNERED=460 compares all, in a few minutes. */
const CORNERED = Number(process.env.EVAL_CORNERED ?? 60);
const row = (set: string, metric: string, ours: number, more: Partial<EvalRow> = {}): EvalRow => ({
  task: 'footage',
  set,
  metric,
  ours,
  ...more,
});
const plainMatch = (a: Pdq, b: Pdq): boolean =>
  a.quality >= 50 && b.quality >= 50 && distance(a.hash, b.hash) <= MOST_BITS;

export const task: EvalTask = {
  name: 'footage',
  describe:
    'PDQ and video hashes to the bit, near-copies and false pairs on drawn and sample pictures, alignment in time',
  async run({ data, file }): Promise<EvalResult> {
    const samples = file ?? join(data, 'footage');
    const rows: EvalRow[] = [];
    const errors: Miss[] = [];
    const hasVideo = (await ffmpegVersion()) !== null;
    if (existsSync(join(samples, 'pdq'))) rows.push(...(await vectors(join(samples, 'pdq'))));
    if (existsSync(join(samples, 'vpdq')) && hasVideo) rows.push(...(await videos(join(samples, 'vpdq'), errors)));
    rows.push(...(await nearCopies(samples, errors)));
    rows.push(...(await unrelated(errors)));
    if (hasVideo) rows.push(...(await timing(errors)));
    const gold = join(samples, 'pdq/PDQMD5TestData.csv');
    return { rows, errors, fingerprints: existsSync(gold) ? { samples: fingerprint(readFileSync(gold)) } : {} };
  },
};

async function vectors(folder: string): Promise<EvalRow[]> {
  const distances: number[] = [];
  for (const line of readFileSync(join(folder, 'PDQMD5TestData.csv'), 'utf8').split('\n')) {
    const [, name, hash] = /bridge-mods\/(.+),(\w{64})/.exec(line) ?? [];
    if (name === undefined || hash === undefined) continue;
    const { pixels } = await decodePicture(join(folder, 'bridge-mods', name), { upright: false });
    distances.push(distance(pdq(bounded(pixels)).hash, fromHex(hash)));
  }
  const share = (most: number): number => distances.filter((bits) => bits <= most).length / distances.length;
  return [
    row('samples', 'PDQ vectors, to the bit', share(0), { of: distances.length }),
    row('samples', 'PDQ vectors, within 2 bits', share(2), { of: distances.length }),
  ];
}

interface FrameHash extends Pdq {
  at: number;
}

const hashFile = (path: string): FrameHash[] =>
  readFileSync(path, 'utf8')
    .trim()
    .split('\n')
    .map((line) => line.split(','))
    .map(([, quality, hash, at]) => ({ hash: fromHex(hash!), quality: Number(quality), at: Number(at) }));

/** Pairs of the sample videos that show one scene: with a logo, with and without bars. */
const PAIRS = [
  ['pattern-hd-no-bar', 'pattern-sd-with-large-logo-bar', 'large logo and bar'],
  ['pattern-hd-no-bar', 'pattern-sd-with-small-logo-bar', 'small logo and bar'],
  ['pattern-sd-with-small-logo-bar', 'pattern-sd-with-large-logo-bar', 'large logo'],
] as const;

async function videos(folder: string, errors: Miss[]): Promise<EvalRow[]> {
  let [same, all] = [0, 0];
  const names = readdirSync(folder).filter((file) => file.endsWith('.mp4'));
  const traces = new Map<string, Trace>();
  for (const name of names) {
    const expected = hashFile(join(folder, 'hashes', name.replace('.mp4', '.txt')));
    let i = 0;
    for await (const frame of framesOf(join(folder, name), { rate: null, side: null }, 30)) {
      // Every third frame: all of them agree, and take a minute.
      if (i % 3 === 0) {
        const { hash, quality } = pdq(frame);
        all++;
        if (distance(hash, expected[i]!.hash) === 0 && quality === expected[i]!.quality) same++;
      }
      i++;
    }
    if (i !== expected.length)
      errors.push({ set: name, words: 'frames', expected: String(expected.length), found: String(i) });
    traces.set(name.replace('.mp4', ''), unpackTrace((await lookAtClip(join(folder, name))).trace));
  }
  const rows = [row('samples', 'video frames, hash and quality to the bit', same / all, { of: all })];
  for (const [one, other, what] of PAIRS) {
    const [a, b] = [one, other].map((name) => hashFile(join(folder, 'hashes', `${name}.txt`)));
    const peer = b!.filter((frame) => a!.some((mate) => plainMatch(frame, mate))).length / b!.length;
    const trace = traces.get(other)!;
    const shared = sharedBy(trace, traces.get(one)!);
    const aligned =
      shared?.kind === 'stretches' && Math.abs(shared.stretches[0].offset) <= 0.5 ? shared.stretches[0].frames : 0;
    rows.push(
      row('samples', `frames matched: ${what}`, aligned / trace.frames.length, {
        of: trace.frames.length,
        peers: [{ name: 'vPDQ', score: peer, how: 'run here' }],
      }),
    );
  }
  const apart = names
    .map((name) => name.replace('.mp4', ''))
    .flatMap((one, i, list) => list.slice(i + 1).map((other) => [one, other]));
  const unlike = apart.filter(([one, other]) => one!.split('-')[0] !== other!.split('-')[0]);
  const wrong = unlike.filter(([one, other]) => sharedBy(traces.get(one!)!, traces.get(other!)!) !== null);
  rows.push(row('samples', 'unrelated videos kept apart', 1 - wrong.length / unlike.length, { of: unlike.length }));
  return rows;
}

async function samplePictures(folder: string): Promise<Pixels[]> {
  const paths = [
    'pdq/bridge-mods/aaa-orig.jpg',
    ...(existsSync(join(folder, 'exif/gps'))
      ? readdirSync(join(folder, 'exif/gps')).map((name) => `exif/gps/${name}`)
      : []),
    'c2pa/adobe-20220124-A.jpg',
  ];
  const found: Pixels[] = [];
  for (const path of paths)
    if (/\.jpg$/.test(path) && existsSync(join(folder, path)))
      found.push((await decodePicture(join(folder, path))).pixels);
  return found;
}

async function nearCopies(folder: string, errors: Miss[]): Promise<EvalRow[]> {
  const sets: [string, Pixels[]][] = [
    ['drawn', await Promise.all(Array.from({ length: DRAWN }, (_, i) => drawScene(1000 + i, 480, 360)))],
    ['photographs', await samplePictures(folder)],
  ];
  const rows: EvalRow[] = [];
  for (const [set, pictures] of sets) {
    if (pictures.length === 0) continue;
    const plain = pictures.map((picture) => pdq(bounded(picture)));
    const stored = pictures.map((picture) => lookOf(picture, true));
    for (const [name, change] of Object.entries(CHANGES)) {
      let [ours, theirs] = [0, 0];
      for (const [i, picture] of pictures.entries()) {
        const changed = await change(picture);
        if (plainMatch(pdq(bounded(changed)), plain[i]!)) theirs++;
        if (copyBetween(lookOf(changed, true), stored[i]!) !== null) ours++;
        else errors.push({ set, words: `picture ${i}`, expected: `a copy: ${name}`, found: 'nothing' });
      }
      rows.push(
        row(set, name, ours / pictures.length, {
          of: pictures.length,
          peers: [{ name: 'PDQ alone', score: theirs / pictures.length, how: 'run here' }],
        }),
      );
    }
  }
  return rows;
}

const lookOf = (picture: Pixels, corners: boolean): Look => {
  const luma = lumaOf(picture);
  return { signature: signatureOf(luma), features: corners ? featuresOf(luma) : null };
};

/** Pairs of unlike scenes, bare and under the graphics of one channel. */
async function unrelated(errors: Miss[]): Promise<EvalRow[]> {
  const rows: EvalRow[] = [];
  const bare: Look[] = [];
  const dressed: Record<string, Look[]> = {
    'one logo': [],
    'one ticker': [],
    'one lower third': [],
    letterbox: [],
  };
  const graphics = {
    'one logo': 'corner logo',
    'one ticker': '12 % ticker',
    'one lower third': 'lower third',
    letterbox: 'letterbox',
  } as const;
  for (let i = 0; i < UNRELATED; i++) {
    const scene = await drawScene(50_000 + i, 320, 240);
    bare.push(lookOf(scene, i < CORNERED));
    if (i >= CORNERED) continue;
    for (const [name, change] of Object.entries(graphics))
      dressed[name]!.push(lookOf(await CHANGES[change]!(scene), true));
  }
  for (const [name, looks] of [['bare', bare], ...Object.entries(dressed)] as [string, Look[]][]) {
    let [pairs, wrong] = [0, 0];
    for (let i = 0; i < looks.length; i++)
      for (let j = 0; j < i; j++) {
        pairs++;
        const found = copyBetween(looks[i]!, looks[j]!);
        if (found === null) continue;
        wrong++;
        errors.push({
          set: 'unrelated',
          words: `${name}: ${i} and ${j}`,
          expected: 'nothing',
          found: found.reason,
          rule: found.change,
        });
      }
    rows.push(row('unrelated', `pairs kept apart, ${name}`, 1 - wrong / pairs, { of: pairs }));
  }
  return rows;
}
