import { spawn } from 'node:child_process';
import { once } from 'node:events';
import type { Pixels } from '../../src/footage/pdq/pdq.ts';
import { chance } from '../../test/property/readings.ts';
import { drawScene } from './scene.ts';

/** Frames a second of drawn clips, and their size in pixels. */
export const RATE = 20;
const [WIDTH, HEIGHT] = [320, 240];

/** What a camera sees at a moment (seconds): a frame of 320 × 240. */
export type Film = (at: number) => Uint8Array;

/** A handheld pan over one drawn scene of some seconds. */
export async function shot(seed: number, seconds: number): Promise<Film> {
  const wide = await drawScene(seed, 620, 300);
  const next = chance(seed);
  const [pace, start, shakeX, shakeY, phase] = [next(), next(), 3 + next() * 8, 3 + next() * 8, next() * 6];
  return (at) => {
    const along = Math.min(1, Math.max(0, start * 0.3 + (0.3 + 0.7 * pace) * (at / seconds) * 0.7));
    const x = along * (wide.width - WIDTH - 24) + 12 + shakeX * Math.sin(at * 1.7 + phase);
    const y = 30 + shakeY * Math.sin(at * 2.3 + phase * 2);
    return cut(wide, Math.round(x), Math.round(y));
  };
}

function cut({ width, data }: Pixels, left: number, top: number): Uint8Array {
  const frame = new Uint8Array(WIDTH * HEIGHT * 3);
  for (let y = 0; y < HEIGHT; y++) {
    const from = ((top + y) * width + left) * 3;
    frame.set(data.subarray(from, from + WIDTH * 3), y * WIDTH * 3);
  }
  return frame;
}

/** A frame of one grey, with the faint noise that cameras and encoders leave. */
export const flat = (grey: number): Film => {
  const next = chance(grey + 1);
  return () => new Uint8Array(WIDTH * HEIGHT * 3).map(() => grey + Math.round(next()));
};

/** Shots one after another, each of `seconds`. */
export const joined =
  (films: readonly Film[], seconds: number): Film =>
  (at) => {
    const n = Math.min(films.length - 1, Math.floor(at / seconds));
    return films[n]!(at - n * seconds);
  };

/** Changes that a film goes through before it is shared again. */
export const altered = {
  darker:
    (film: Film): Film =>
    (at) =>
      film(at).map((value) => value * 0.15),
  mirrored:
    (film: Film): Film =>
    (at) => {
      const from = film(at);
      const to = new Uint8Array(from.length);
      for (let y = 0; y < HEIGHT; y++)
        for (let x = 0; x < WIDTH; x++)
          for (let c = 0; c < 3; c++) to[(y * WIDTH + x) * 3 + c] = from[(y * WIDTH + WIDTH - 1 - x) * 3 + c]!;
      return to;
    },
  /** A band with lettering over the lowest eighth, and a logo in the upper right corner. */
  overlaid:
    (film: Film): Film =>
    (at) => {
      const frame = film(at);
      for (let y = 0; y < HEIGHT; y++)
        for (let x = 0; x < WIDTH; x++) {
          const band = y >= HEIGHT * 0.88;
          const logo = x > WIDTH * 0.83 && x < WIDTH * 0.96 && y > HEIGHT * 0.05 && y < HEIGHT * 0.16;
          if (!band && !logo) continue;
          const letter = band && y > HEIGHT * 0.91 && y < HEIGHT * 0.97 && Math.floor((x + at * 20) / 6) % 3 !== 0;
          frame.set(letter ? [240, 240, 240] : logo ? [200, 20, 30] : [20, 40, 110], (y * WIDTH + x) * 3);
        }
      return frame;
    },
} as const;

/** Writes a film as an H.264 video with the system's ffmpeg. `crf`: 18 is good, 35 is poor. */
export async function encode(path: string, film: Film, seconds: number, crf = 26): Promise<void> {
  const words = `-nostdin -v error -y -f rawvideo -pix_fmt rgb24 -s ${WIDTH}x${HEIGHT} -r ${RATE} -i pipe:0 -c:v libx264 -preset ultrafast -crf ${crf} -pix_fmt yuv420p`;
  const child = spawn('ffmpeg', [...words.split(' '), path], { stdio: ['pipe', 'ignore', 'inherit'] });
  const ended = once(child, 'close');
  for (let i = 0; i < seconds * RATE; i++) if (!child.stdin.write(film(i / RATE))) await once(child.stdin, 'drain');
  child.stdin.end();
  const [code] = await ended;
  if (code !== 0) throw new Error(`ffmpeg ended with ${code} while writing ${path}`);
}
