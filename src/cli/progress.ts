/**
 * A line on standard error with count, rate and time left, at most five times a second, and only on a terminal; a summary at the end.
 * The clock is the caller's, in milliseconds.
 */
export function progress(what: string, clock: () => number, stream: NodeJS.WriteStream = process.stderr) {
  const started = clock();
  let last = started;
  let count = 0;
  return {
    /** `share` is the part of all input that is done, 0 to 1, or null when not known. */
    step(share: number | null = null): void {
      count += 1;
      const now = clock();
      if (!stream.isTTY || now - last < 200) return;
      last = now;
      const seconds = (now - started) / 1000;
      const left = share !== null && share > 0.01 ? `, about ${duration((seconds / share) * (1 - share))} left` : '';
      stream.write(`\r\u001b[K${count} ${what}, ${Math.round(count / seconds)} a second${left}`);
    },
    end(): void {
      if (stream.isTTY) stream.write('\r\u001b[K');
    },
  };
}

function duration(seconds: number): string {
  return seconds < 90 ? `${Math.ceil(seconds)} s` : `${Math.ceil(seconds / 60)} min`;
}
