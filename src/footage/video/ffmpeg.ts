import { resolve } from 'node:path';
import { DecoderError, type Limits, MissingProgram, outputOf } from '../process/limited.ts';

/** What to do where ffmpeg is missing, in one line. */
export const INSTALL_FFMPEG =
  'video needs ffmpeg, which is not installed: apt-get install ffmpeg (Debian, Ubuntu), brew install ffmpeg (macOS)';

/** Containers that hold their own pictures. Playlists and lists of files (HLS, DASH, concat, image sequences) are not among them. */
const CONTAINERS = 'mov,mp4,m4a,3gp,3g2,mj2,matroska,webm,avi,mpegts,mpeg,mpegvideo,flv,live_flv,asf,ogg';

/** Pixels of the largest frame that is decoded: 8,192 × 8,192. */
const MOST_PIXELS = 67_108_864;

/** Memory of one decoder, in MB of address space; largest single allocation, in bytes. */
const MEMORY = 2048;
const ALLOCATION = 268_435_456;

/**
 * Options for every input: files alone, no network, no other file. `-cpuflags 0` keeps the decoder to plain C, which gives the same
 * pixels on every machine.
 */
const INPUT_FLAGS: readonly string[] = [
  ...['-cpuflags', '0', '-max_alloc', String(ALLOCATION)],
  ...['-protocol_whitelist', 'file', '-format_whitelist', CONTAINERS],
];

/** What a video is, as ffprobe tells. */
export interface Probed {
  format: string;
  codec: string;
  /** Such as yuv420p. */
  pixelFormat: string;
  /** As coded, before any turn, in pixels. */
  width: number;
  height: number;
  /** In seconds; null when the file does not say. */
  duration: number | null;
  /** Frames a second; null when the file does not say. */
  rate: number | null;
}

const PROBE: Limits = { memory: MEMORY, cpu: 30, wall: 30_000 };

/** Type, size and length of a video file. @throws DecoderError, MissingProgram */
export async function probe(path: string): Promise<Probed> {
  const words = ['-v', 'error', ...INPUT_FLAGS.slice(2), '-select_streams', 'v:0', '-of', 'json'];
  const entries =
    'format=format_name,duration:stream=codec_name,pix_fmt,width,height,avg_frame_rate,duration:stream_disposition=attached_pic';
  let text = '';
  for await (const chunk of outputOf('ffprobe', [...words, '-show_entries', entries, `file:${resolve(path)}`], PROBE)) {
    text += chunk.toString('utf8');
    if (text.length > 100_000) throw new DecoderError('its description is too long');
  }
  return probedOf(JSON.parse(text) as unknown);
}

function probedOf(told: unknown): Probed {
  const { format, streams } = told as {
    format?: Record<string, string>;
    streams?: (Record<string, string | number> & { disposition?: { attached_pic?: number } })[];
  };
  const stream = streams?.find(({ disposition }) => !disposition?.attached_pic);
  if (!stream) throw new DecoderError('it has no pictures in it');
  const number = (value: unknown): number | null =>
    Number(value) > 0 && Number.isFinite(Number(value)) ? Number(value) : null;
  const [over, under] = String(stream.avg_frame_rate ?? '').split('/');
  return {
    format: format?.format_name ?? 'unknown',
    codec: String(stream.codec_name ?? 'unknown'),
    pixelFormat: String(stream.pix_fmt ?? 'unknown'),
    width: number(stream.width) ?? 0,
    height: number(stream.height) ?? 0,
    duration: number(format?.duration) ?? number(stream.duration),
    rate: number(Number(over) / Number(under)),
  };
}

let version: Promise<string | null> | null = null;

/** Version of the installed ffmpeg, such as "5.1.9-0+deb12u1"; null where there is none. Asked once. */
export function ffmpegVersion(): Promise<string | null> {
  version ??= askVersion();
  return version;
}

async function askVersion(): Promise<string | null> {
  try {
    let text = '';
    for await (const chunk of outputOf('ffmpeg', ['-version'], PROBE)) text += chunk.toString('utf8');
    return /^ffmpeg version (\S+)/.exec(text)?.[1] ?? 'unknown';
  } catch (error) {
    if (error instanceof MissingProgram) return null;
    throw error;
  }
}

/** How frames are taken from a video. */
export interface Sampling {
  /** Frames a second; null takes each frame as it is. */
  rate: number | null;
  /** Longest side of a frame, in pixels, by area scaling; null keeps the size. */
  side: number | null;
  /** Decode key frames only. */
  keyFramesOnly?: boolean;
  /** Stop after this many seconds of video. */
  seconds?: number | null;
  /** Begin at this second. */
  start?: number;
}

const QUIET = ['-nostdin', '-hide_banner', '-loglevel', 'error'];
const PLAIN = ['-an', '-sn', '-dn', '-fps_mode', 'passthrough'];
const rateFilter = (rate: number): string => `fps=${rate}:start_time=0:round=near`;

const scaleFilter = (side: number | null): string =>
  side === null
    ? 'scale=flags=area,format=rgb24'
    : `scale=w='if(gte(iw,ih),min(${side},iw),-2)':h='if(gte(iw,ih),-2,min(${side},ih))':flags=area,format=rgb24`;

/** What comes before and with the input: nothing but the file is read, and no more of it than is asked for. */
function inputFlags(
  path: string,
  { keyFramesOnly = false, seconds = null, start = 0 }: Sampling,
  plain: boolean,
): string[] {
  return [
    ...QUIET,
    ...(plain ? INPUT_FLAGS : INPUT_FLAGS.slice(2)),
    ...['-max_pixels', String(MOST_PIXELS)],
    ...(keyFramesOnly ? ['-skip_frame', 'nokey'] : []),
    ...(start > 0 ? ['-ss', String(start)] : []),
    ...['-threads', '2', ...(seconds === null ? [] : ['-t', String(seconds)]), '-i', `file:${path}`, '-map', '0:v:0'],
  ];
}

/** The words after `ffmpeg` that write the frames as PPM to its output. They are part of the pipeline's fingerprint. */
export function frameFlags(path: string, sampling: Sampling): string[] {
  const filters = [...(sampling.rate === null ? [] : [rateFilter(sampling.rate)]), scaleFilter(sampling.side)];
  return [...inputFlags(path, sampling, true), ...PLAIN, '-vf', filters.join(','), ...PPM];
}
const PPM = ['-f', 'image2pipe', '-c:v', 'ppm', 'pipe:1'];

/** Codecs whose standard fixes each pixel, so that a decoder's speed-ups change nothing. */
const EXACT = /^(h264|hevc|vp8|vp9|av1)$/;

/** Whether a video may be decoded fast: what follows, scaling and colours, is done in plain C all the same. */
export const isExact = ({ codec, pixelFormat }: Probed): boolean =>
  EXACT.test(codec) && /^yuvj?420p$/.test(pixelFormat);

/** The words for two ffmpegs in a row, that give the same frames in half the time: one decodes and picks, the other scales with `-cpuflags 0`. */
export function fastFlags(path: string, sampling: Sampling): { decode: string[]; scale: string[] } {
  const picked = sampling.rate === null ? [] : ['-vf', rateFilter(sampling.rate)];
  return {
    decode: [...inputFlags(path, sampling, false), ...PLAIN, ...picked, '-f', 'matroska', '-c:v', 'rawvideo', 'pipe:1'],
    scale: [
      ...QUIET,
      ...[
        '-cpuflags',
        '0',
        '-max_alloc',
        String(ALLOCATION),
        '-protocol_whitelist',
        'pipe',
        '-format_whitelist',
        'matroska,webm',
      ],
      ...['-i', 'pipe:0', ...PLAIN, '-vf', scaleFilter(sampling.side), ...PPM],
    ],
  };
}

/** Limits for decoding: time grows with the length of what is decoded. */
export const decodingLimits = (seconds: number | null): Limits => ({
  memory: MEMORY,
  cpu: Math.ceil(120 + 4 * (seconds ?? 3600)),
  wall: Math.ceil(120 + 4 * (seconds ?? 3600)) * 1000,
});
