import { resolve } from 'node:path';
import type { Pixels } from '../pdq/pdq.ts';
import { DecoderError, outputOf } from '../process/limited.ts';
import { decodingLimits, fastFlags, frameFlags, type Sampling } from './ffmpeg.ts';

/** Bytes of the largest frame that is held: 8,192 × 8,192 of three. */
const MOST_BYTES = 201_326_592;

/**
 * The frames of a video one after another, as ffmpeg decodes them (`fast` for what `isExact` allows: the same frames); only one is held at a time, so that memory does not grow with the
 * length. `seconds` is how much video is asked for: it sets the time limit.
 * @throws DecoderError, MissingProgram
 */
export async function* framesOf(
  path: string,
  sampling: Sampling,
  seconds: number | null,
  fast = false,
): AsyncGenerator<Pixels, void, undefined> {
  const output = fast
    ? fastOutput(resolve(path), sampling, seconds)
    : outputOf('ffmpeg', frameFlags(resolve(path), sampling), decodingLimits(seconds));
  let head = Buffer.alloc(0);
  let frame: { width: number; height: number; data: Uint8Array; filled: number } | null = null;
  for await (const chunk of output) {
    let rest = chunk;
    while (rest.length > 0) {
      if (frame === null) {
        head = Buffer.concat([head, rest.subarray(0, 64)]);
        const found = headerOf(head);
        if (found === null) {
          if (head.length > 64) throw new DecoderError('the decoder wrote no picture');
          rest = rest.subarray(64);
          continue;
        }
        const taken = Math.min(64, rest.length);
        const before = head.length - taken;
        rest = rest.subarray(Math.max(0, found.length - before));
        frame = {
          width: found.width,
          height: found.height,
          data: new Uint8Array(found.width * found.height * 3),
          filled: 0,
        };
        head = Buffer.alloc(0);
      }
      const part = rest.subarray(0, frame.data.length - frame.filled);
      frame.data.set(part, frame.filled);
      frame.filled += part.length;
      rest = rest.subarray(part.length);
      if (frame.filled < frame.data.length) continue;
      yield { width: frame.width, height: frame.height, channels: 3, data: frame.data };
      frame = null;
    }
  }
}

function fastOutput(path: string, sampling: Sampling, seconds: number | null): AsyncGenerator<Buffer, void, undefined> {
  const { decode, scale } = fastFlags(path, sampling);
  const limits = decodingLimits(seconds);
  return outputOf('ffmpeg', scale, limits, outputOf('ffmpeg', decode, limits));
}

/** Reads "P6\n480 720\n255\n"; null while it is not whole. */
function headerOf(bytes: Buffer): { width: number; height: number; length: number } | null {
  const found = /^P6\n(\d{1,5}) (\d{1,5})\n255\n/.exec(bytes.toString('latin1'));
  if (found === null) return null;
  const [width, height] = [Number(found[1]), Number(found[2])];
  if (width === 0 || height === 0 || width * height * 3 > MOST_BYTES)
    throw new DecoderError(`its frames of ${width} × ${height} pixels are too large`);
  return { width, height, length: found[0].length };
}
