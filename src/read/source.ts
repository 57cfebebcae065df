import type { InputProblem } from './types.ts';

/** Bytes as they come, with what is known of them. */
export interface Source {
  /** As the user named it. */
  input: string;
  name: string | null;
  contentType: string | null;
  chunks: AsyncIterable<Uint8Array>;
  /** In bytes, where it is known before reading. */
  size?: number | null;
}

export const named = (source: Source): string => (source.input === '-' ? 'standard input' : `"${source.input}"`);

export const problem = (source: Source, message: string, place: string | null = null): InputProblem => ({
  kind: 'problem',
  input: source.input,
  place,
  message,
});

export function unreadable(source: Source, error: unknown): string {
  const code = (error as NodeJS.ErrnoException).code ?? '';
  if (code === 'EACCES' || code === 'EPERM')
    return `no permission to read ${named(source)}: change its permissions or run as its owner.`;
  if (code.startsWith('Z_') || code === 'ERR_TRAILING_JUNK_AFTER_STREAM_END')
    return `${named(source)} is a damaged gzip file (${(error as Error).message}): fetch it again.`;
  return `${named(source)} could not be read (${code || (error instanceof Error ? error.message : String(error))}): check the file.`;
}
