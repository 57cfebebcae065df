import type { Footage, Pipeline } from '../../record/footage.ts';
import type { Kind } from '../kind.ts';
import { TRACE_VERSION } from '../match/trace.ts';
import { type Pictures, pictureDecoder } from '../picture/pictures.ts';
import { DecoderError, MissingProgram } from '../process/limited.ts';
import { lookAtClip } from '../video/clip.ts';
import { ffmpegVersion, INSTALL_FFMPEG } from '../video/ffmpeg.ts';

/** What an original shows, as far as it could be decoded. */
export interface Examined
  extends Pick<Footage, 'medium' | 'width' | 'height' | 'duration' | 'hashes' | 'pipeline' | 'problems'> {
  /** Packed (match/trace.ts); null when it could not be decoded. */
  trace: Uint8Array | null;
  /** Small JPEGs to show, with their time in seconds. */
  previews: { at: number; jpeg: Uint8Array }[];
}

/** Flags that stand for what the picture decoder is told. */
const PICTURE_FLAGS = [
  'limitInputPixels=100000000',
  'failOn=error',
  'pages=1',
  'autoOrient',
  'flatten=#000',
  'srgb',
  'nearest=512',
  'inside=320',
];

/** Decodes an original in a process of its own. What is damaged or too large gives a problem in words, never an exception. */
export async function examine(path: string, kind: Kind, pictures: Pictures): Promise<Examined> {
  return kind.class === 'picture' ? examinePicture(path, pictures) : examineVideo(path, pictures);
}

const undecoded = (medium: Footage['medium'], problem: string): Examined => ({
  medium,
  width: null,
  height: null,
  duration: null,
  hashes: [],
  pipeline: null,
  problems: [problem],
  trace: null,
  previews: [],
});

async function examinePicture(path: string, pictures: Pictures): Promise<Examined> {
  const found = await pictures.look(path, { thumbnail: true });
  if ('refused' in found) return undecoded('picture', found.refused);
  const { width, height, pdq, quality, trace, preview, pages } = found;
  const pipeline: Pipeline = { decoder: pictureDecoder, flags: PICTURE_FLAGS, version: TRACE_VERSION };
  return {
    medium: 'picture',
    width,
    height,
    duration: null,
    hashes: [{ at: 0, pdq, quality }],
    pipeline,
    problems: pages > 1 ? [`it has ${pages} frames: only the first was looked at`] : [],
    trace,
    previews: preview === null ? [] : [{ at: 0, jpeg: preview }],
  };
}

async function examineVideo(path: string, pictures: Pictures): Promise<Examined> {
  try {
    const version = await ffmpegVersion();
    if (version === null) return undecoded('video', INSTALL_FFMPEG);
    const clip = await lookAtClip(path);
    const previews: Examined['previews'] = [];
    for (const { at, pixels } of clip.keyFrames) previews.push({ at, jpeg: await pictures.encode(pixels) });
    return {
      medium: 'video',
      width: clip.width || null,
      height: clip.height || null,
      duration: clip.duration,
      hashes: clip.keyFrames.map(({ at, pdq, quality }) => ({ at, pdq, quality })),
      pipeline: {
        decoder: `ffmpeg ${version}, ${clip.codec} in ${clip.format}`,
        flags: clip.flags,
        version: TRACE_VERSION,
      },
      problems: clip.left,
      trace: clip.trace,
      previews,
    };
  } catch (error) {
    if (error instanceof MissingProgram) return undecoded('video', INSTALL_FFMPEG);
    if (error instanceof DecoderError) return undecoded('video', error.message);
    throw error;
  }
}
