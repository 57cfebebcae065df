import type { Gender } from './gender.ts';

/** First names that only one sex bears, folded as names are compared: lower case, no diacritics. */
export type FirstNames = ReadonlyMap<string, Gender>;
