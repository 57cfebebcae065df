/** Milliseconds between two lines: on a terminal one line is written over again, elsewhere (a log) long work says that it goes on. */
const ON_TERMINAL = 200;
const ELSEWHERE = 30_000;

/** Tells long work on standard error: count, rate and time left. The clock is the caller's, in milliseconds. */
export function progress(what: string, clock: () => number, stream: NodeJS.WriteStream = process.stderr) {
  const started = clock();
  let last = started;
  let count = 0;
  return {
    /** `share` is the part of all input that is done, 0 to 1, or null when not known. */
    step(share: number | null = null): void {
      count += 1;
      const now = clock();
      if (now - last < (stream.isTTY ? ON_TERMINAL : ELSEWHERE)) return;
      last = now;
      const seconds = (now - started) / 1000;
      const left = share !== null && share > 0.01 ? `, about ${duration((seconds / share) * (1 - share))} left` : '';
      const line = `${count} ${what}, ${Math.round(count / seconds)} a second${left}`;
      stream.write(stream.isTTY ? `\r\u001b[K${line}` : `sitrep: ${line}\n`);
    },
    end(): void {
      if (stream.isTTY) stream.write('\r\u001b[K');
    },
  };
}

function duration(seconds: number): string {
  return seconds < 90 ? `${Math.ceil(seconds)} s` : `${Math.ceil(seconds / 60)} min`;
}
