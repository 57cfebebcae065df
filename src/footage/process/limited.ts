import { type ChildProcess, spawn } from 'node:child_process';
import { pipeline } from 'node:stream/promises';

/** What a decoder may use. */
export interface Limits {
  /** Address space, in MB. */
  memory: number;
  /** Processor time, in seconds. */
  cpu: number;
  /** Wall time, in milliseconds; it is killed then. */
  wall: number;
  /** Largest file it may write, in 512-byte blocks: decoders write none. */
  files?: number;
}

/** A program ended otherwise than well: what it said last, or which limit it met. */
export class DecoderError extends Error {
  override name = 'DecoderError';
}

/** The program is not on this machine. */
export class MissingProgram extends Error {
  override name = 'MissingProgram';
}

/** Bytes of a program's complaints that are kept. */
const COMPLAINTS = 4096;

/**
 * Starts a program in a shell that first lowers its own limits (POSIX ulimit), with a bare environment: it inherits no addresses of
 * proxies and no settings. What it reads, if anything, is `input`. Yields what it writes, chunk by chunk; the reader's pace holds it back.
 * @throws MissingProgram where it is not installed, DecoderError where it fails or meets a limit.
 */
export async function* outputOf(
  program: string,
  words: readonly string[],
  { memory, cpu, wall, files = 0 }: Limits,
  input: AsyncIterable<Buffer> | null = null,
): AsyncGenerator<Buffer, void, undefined> {
  const limits = `ulimit -c 0; ulimit -f ${files}; ulimit -t ${cpu}; ulimit -v ${memory * 1024} 2>/dev/null; exec "$0" "$@"`;
  const child = spawn('/bin/sh', ['-c', limits, program, ...words], {
    stdio: [input === null ? 'ignore' : 'pipe', 'pipe', 'pipe'],
    env: { PATH: process.env.PATH ?? '/usr/bin:/bin', LANG: 'C' },
  });
  const ended = endOf(child);
  // Whoever feeds it fails first, or is cut off because it ended: which of the two it was is told below.
  const fed =
    input === null || child.stdin === null
      ? null
      : pipeline(input, child.stdin).then(
          () => null,
          (error: unknown) => error,
        );
  let complaints = '';
  child.stderr!.setEncoding('utf8').on('data', (text: string) => {
    complaints = (complaints + text).slice(-COMPLAINTS);
  });
  let late = false;
  const timer = setTimeout(() => {
    late = true;
    child.kill('SIGKILL');
  }, wall);
  let whole = false;
  try {
    for await (const chunk of child.stdout!) yield chunk as Buffer;
    whole = true;
  } finally {
    clearTimeout(timer);
    // A reader that has enough leaves early.
    if (!whole) child.kill('SIGKILL');
  }
  const { code, signal } = await ended;
  const failure = await fed;
  if (failure instanceof DecoderError || failure instanceof MissingProgram) throw failure;
  if (late) throw new DecoderError(`it took longer than ${Math.round(wall / 1000)} s`);
  if (code === 127 && /not found/.test(complaints)) throw new MissingProgram(program);
  if (signal === 'SIGXCPU' || signal === 'SIGKILL')
    throw new DecoderError(`it took more than ${cpu} s of processor time or too much memory`);
  if (code !== 0) throw new DecoderError(lastOf(complaints) || `${program} ended with ${signal ?? code}`);
}

const endOf = (child: ChildProcess): Promise<{ code: number | null; signal: NodeJS.Signals | null }> =>
  new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code, signal) => resolve({ code, signal }));
  });

/** The last thing a program complained of, without the decoder's own address marks. */
function lastOf(complaints: string): string {
  const lines = complaints
    .split('\n')
    .map((line) => line.replace(/^\[[^\]]*\]\s*/, '').trim())
    .filter((line) => line !== '');
  return (lines.at(-1) ?? '').replace(/^file:/, '').slice(0, 200);
}
