import { type ChildProcess, spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import sharp from 'sharp';
import type { Pixels } from '../pdq/pdq.ts';

/** What a picture's decoder is asked, and what it answers. */
export interface PictureTask {
  id: number;
  path: string;
  /** Also make a small JPEG to show. */
  thumbnail: boolean;
  /** Make a larger JPEG to show, and nothing else. */
  view: boolean;
}
export interface PictureFound {
  /** In pixels, as it is meant to be seen. */
  width: number;
  height: number;
  format: string;
  pages: number;
  /** PDQ, brought to 512 × 512 first where it is larger, and its quality. */
  pdq: string;
  quality: number;
  /** Its signature, packed (match/trace.ts). */
  trace: Uint8Array;
  preview: Uint8Array | null;
}
export interface PictureAnswer {
  id: number;
  found: PictureFound | null;
  view: Uint8Array | null;
  refused: string | null;
}

/** Wall time for one picture, in ms; heap and data of the process, in MB. */
const WALL = 30_000;
const HEAP = 512;
const DATA = 1536;

const UNDECODED = 'it cannot be decoded';

const program = fileURLToPath(
  new URL(import.meta.url.endsWith('.ts') ? './worker.ts' : './worker.js', import.meta.url),
);

interface Worker {
  child: ChildProcess;
  /** What it works at; null when idle. */
  settle: ((answer: PictureAnswer | Error) => void) | null;
}

/** Decoder of pictures in processes of their own: a picture that crashes or stalls one costs that picture alone. */
export interface Pictures {
  /** What the picture at `path` shows, or why it cannot be said. */
  look(path: string, options?: { thumbnail?: boolean }): Promise<PictureFound | { refused: string }>;
  /** The picture at `path` as a JPEG of at most 1,280 pixels a side, or why there is none. */
  view(path: string): Promise<Uint8Array | { refused: string }>;
  /** Our own pixels as a small JPEG. */
  encode(pixels: Pixels): Promise<Uint8Array>;
  close(): void;
}

/** Name and versions of the decoder: part of the pipeline's fingerprint. */
export const pictureDecoder = `sharp ${sharp.versions.sharp}, libvips ${sharp.versions.vips}`;

export function openPictures(processes = 2): Pictures {
  const idle: Worker[] = [];
  const all = new Set<Worker>();
  const waiting: ((worker: Worker) => void)[] = [];
  let last = 0;

  function start(): Worker {
    const limits = `ulimit -c 0; ulimit -f 0; ulimit -d ${DATA * 1024} 2>/dev/null; exec "$0" "$@"`;
    const child = spawn('/bin/sh', ['-c', limits, process.execPath, `--max-old-space-size=${HEAP}`, program], {
      stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
      serialization: 'advanced',
      env: { PATH: process.env.PATH ?? '/usr/bin:/bin', LANG: 'C' },
    });
    const worker: Worker = { child, settle: null };
    child.on('message', (answer) => worker.settle?.(answer as PictureAnswer));
    child.on('error', (error) => worker.settle?.(error));
    child.on('exit', (code, signal) => {
      all.delete(worker);
      worker.settle?.(new Error(`its decoder ended with ${signal ?? code}`));
    });
    all.add(worker);
    return worker;
  }

  async function take(): Promise<Worker> {
    const free = idle.pop();
    if (free) return free;
    if (all.size < processes) return start();
    return new Promise((resolve) => waiting.push(resolve));
  }

  function give(worker: Worker): void {
    const next = waiting.shift();
    if (!all.has(worker)) {
      if (next) next(start());
    } else if (next) next(worker);
    else idle.push(worker);
  }

  async function ask(asked: Omit<PictureTask, 'id'>): Promise<PictureAnswer | { refused: string }> {
    const worker = await take();
    const task: PictureTask = { ...asked, id: ++last };
    const answer = await new Promise<PictureAnswer | Error>((resolve) => {
      const timer = setTimeout(() => {
        worker.child.kill('SIGKILL');
        resolve(new Error(`it took longer than ${WALL / 1000} s`));
      }, WALL);
      worker.settle = (told) => {
        clearTimeout(timer);
        resolve(told);
      };
      worker.child.send(task);
    });
    worker.settle = null;
    if (answer instanceof Error) all.delete(worker);
    give(worker);
    return answer instanceof Error ? { refused: answer.message } : answer;
  }

  return {
    async look(path, { thumbnail = false } = {}) {
      const answer = await ask({ path, thumbnail, view: false });
      return 'found' in answer && answer.found ? answer.found : { refused: answer.refused ?? UNDECODED };
    },
    async view(path) {
      const answer = await ask({ path, thumbnail: false, view: true });
      return 'view' in answer && answer.view ? answer.view : { refused: answer.refused ?? UNDECODED };
    },
    encode: ({ width, height, channels, data }) =>
      sharp(data, { raw: { width, height, channels } }).jpeg({ quality: 78 }).toBuffer(),
    close() {
      for (const { child } of all) child.kill('SIGKILL');
      all.clear();
    },
  };
}
