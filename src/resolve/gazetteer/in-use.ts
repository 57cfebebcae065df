import { join } from 'node:path';
import { type Gazetteer, openGazetteer } from './read.ts';

/** The gazetteer that ships with the program. */
const embedded = join(import.meta.dirname, '../../../data/gazetteer.bin');

/** The gazetteer in use, and where another than the embedded one was taken from; undefined until the first look-up. */
let current: Gazetteer | null | undefined;
let taken: string | null = null;

/**
 * Takes the gazetteer at `path` for every look-up from here on: the door calls it, once, before anything is read. It is part of the engine's
 * name. Throws RangeError for what is no gazetteer.
 */
export function useGazetteer(path: string): void {
  try {
    current = openGazetteer(path);
  } catch (cause) {
    if (!(cause instanceof Error)) throw cause;
    throw new RangeError(isMissing(cause) ? `there is no gazetteer at ${path}` : cause.message, { cause });
  }
  taken = path;
}

/** Where the gazetteer in use was taken from; null for the embedded one. */
export const gazetteerTaken = (): string | null => taken;

/** The gazetteer in use, the embedded one unless another was taken; null when that is not built, and then only a language's own names answer. */
export function gazetteer(): Gazetteer | null {
  if (current === undefined) {
    try {
      current = openGazetteer(embedded);
    } catch (error) {
      if (!isMissing(error)) throw error;
      current = null;
    }
  }
  return current;
}

const isMissing = (error: unknown): boolean => error instanceof Error && 'code' in error && error.code === 'ENOENT';
