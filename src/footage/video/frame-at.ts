import type { Pixels } from '../pdq/pdq.ts';
import { DecoderError } from '../process/limited.ts';
import { framesOf } from './frames.ts';

/** Longest side of a frame that is shown by itself, in pixels. */
const SIDE = 640;
/** Seconds of video that are decoded for it at most. */
const WITHIN = 10;

/**
 * The frame of a video that stands at that second, to be looked at.
 * @throws DecoderError where there is none, MissingProgram without ffmpeg.
 */
export async function frameAt(path: string, seconds: number): Promise<Pixels> {
  for await (const frame of framesOf(path, { rate: null, side: SIDE, start: seconds, seconds: WITHIN }, WITHIN))
    return frame;
  throw new DecoderError(`it has no frame at ${seconds} s`);
}
