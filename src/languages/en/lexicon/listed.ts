/*
 * Tests of a phrase by a list of words, whatever their capitals. Blanks stand between the words of a list, "_" for a blank within one;
 * "soldiers?" is both numbers.
 */

type Test = (phrase: string) => boolean;

/** The words of a list as alternatives of a pattern. */
export const alternatives = (list: string): string => `(?:${list.trim().split(/\s+/).join('|').replaceAll('_', ' ')})`;

const test =
  (pattern: RegExp): Test =>
  (phrase) =>
    pattern.test(phrase);

/** Is one of the words anywhere in the phrase? */
export const anywhere = (list: string): Test => test(new RegExp(`\\b${alternatives(list)}\\b`, 'i'));
/** Does the phrase end in one of the words? */
export const atEnd = (list: string): Test => test(new RegExp(`\\b${alternatives(list)}$`, 'i'));
/** Is the phrase one of the words, and nothing more? */
export const alone = (list: string): Test => test(new RegExp(`^${alternatives(list)}$`, 'i'));
