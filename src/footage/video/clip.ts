import { featuresOf } from '../match/features.ts';
import { signatureOf } from '../match/signature.ts';
import { packTrace, type Trace } from '../match/trace.ts';
import { toHex } from '../pdq/hash.ts';
import { lumaOf, type Pixels, pdq } from '../pdq/pdq.ts';
import { DecoderError } from '../process/limited.ts';
import { fastFlags, frameFlags, isExact, probe, type Sampling } from './ffmpeg.ts';
import { framesOf } from './frames.ts';

/** Longest side of the frames that signatures are made from, in pixels. */
const SIDE = 320;
/** Seconds between frames whose corners are kept, and how many such frames there are at most: 12 KB each. */
const CORNERS_EVERY = 2;
const MOST_CORNERED = 600;
/** Frames that are shown of a clip, evenly over its length. */
const SHOWN = 9;

/** A frame that stands for its part of the clip. */
export interface KeyFrame {
  /** Seconds from the start. */
  at: number;
  /** PDQ of the frame at 320 pixels, and its quality. */
  pdq: string;
  quality: number;
  pixels: Pixels;
}

export interface ClipFound {
  format: string;
  codec: string;
  width: number;
  height: number;
  /** In seconds. */
  duration: number;
  trace: Uint8Array;
  frames: number;
  rate: number;
  keyFrames: KeyFrame[];
  /** What the decoder was told: part of the pipeline's fingerprint. */
  flags: string[];
  /** What was left out, in words. */
  left: string[];
}

/** Frames a second by length: four for half an hour, one up to three hours; longer ones by their key frames, twelve hours at most. */
function samplingFor(duration: number): Sampling & { seconds: number | null } {
  if (duration <= 1800) return { rate: 4, side: SIDE, seconds: null };
  if (duration <= 10_800) return { rate: 1, side: SIDE, seconds: null };
  return { rate: 0.5, side: SIDE, keyFramesOnly: true, seconds: 43_200 };
}

/**
 * Looks at a video frame by frame; only signatures are kept, about 2 KB a frame.
 * @throws DecoderError when it is damaged or has no frame; MissingProgram without ffmpeg.
 */
export async function lookAtClip(path: string): Promise<ClipFound> {
  const probed = await probe(path);
  const told = probed.duration ?? 0;
  const sampling = samplingFor(told);
  const fast = isExact(probed);
  const piped = fastFlags('FILE', sampling);
  const rate = sampling.rate ?? 1;
  const left = sampling.keyFramesOnly
    ? [
        `it lasts ${(told / 3600).toFixed(1)} hours: only its key frames were looked at${told > 43_200 ? ', and only the first 12 hours' : ''}`,
      ]
    : [];
  const frames: Trace['frames'] = [];
  let last: Pixels | null = null;
  const corners: Trace['corners'] = [];
  const cornersEvery = Math.max(1, Math.round(rate * Math.max(CORNERS_EVERY, told / MOST_CORNERED)));
  const keyFrames: KeyFrame[] = [];
  const step = Math.max(1, Math.floor((told * rate) / SHOWN));
  try {
    for await (const frame of framesOf(path, sampling, told, fast)) {
      if (frames.length % step === step >> 1 && keyFrames.length < SHOWN) {
        const { hash, quality } = pdq(frame);
        keyFrames.push({ at: frames.length / rate, pdq: toHex(hash), quality, pixels: frame });
      }
      // Between key frames, and while a still is shown, the same frame comes again.
      const before = frames.at(-1);
      if (last !== null && before !== undefined && Buffer.compare(last.data, frame.data) === 0) {
        frames.push(before);
        continue;
      }
      last = frame;
      const luma = lumaOf(frame);
      const described = corners.at(-1);
      if (described === undefined || frames.length - described.frame >= cornersEvery)
        corners.push({ frame: frames.length, features: featuresOf(luma) });
      frames.push(signatureOf(luma));
    }
  } catch (error) {
    if (!(error instanceof DecoderError) || frames.length === 0) throw error;
    left.push(`only its first ${Math.round(frames.length / rate)} s could be decoded (${error.message})`);
  }
  if (frames.length === 0) throw new DecoderError('it has no frame that can be decoded');
  return {
    format: probed.format,
    codec: probed.codec,
    width: probed.width,
    height: probed.height,
    duration: probed.duration ?? frames.length / rate,
    trace: packTrace({ rate, frames, corners }),
    frames: frames.length,
    rate,
    keyFrames,
    flags: fast ? [...piped.decode, '|', ...piped.scale] : frameFlags('FILE', sampling),
    left,
  };
}
