import { type WordSet, words } from '../../../language/lexicon.ts';

/** The words of a list, and the same with an "s": for nouns that may be left in the plural where a lemma is looked up. */
export const withPlurals = (list: string): WordSet => new Set([...words(list)].flatMap((word) => [word, `${word}s`]));
