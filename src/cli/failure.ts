/** Bad input or bad usage: one clear line on standard error and exit code 2. */
export class UsageError extends Error {
  override name = 'UsageError';
}

/** Exit codes, as documented in docs/cli.md and in `sitrep --help`. */
export const exitCodes = {
  ok: 0,
  /** A fault of the program or of the machine (a full disk). */
  fault: 1,
  /** Bad input, bad usage, or one report among many that could not be read. */
  input: 2,
  /** `verify` found the log broken. */
  broken: 3,
  /** Ctrl-C: what was read so far is kept. */
  interrupted: 130,
} as const;
