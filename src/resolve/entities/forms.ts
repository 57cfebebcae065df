import type { Sentence } from '../../language/document.ts';
import type { Span } from '../../record/span.ts';

/** How a token is written; empty where the sentence has none there. */
export const formAt = ({ tokens }: Sentence, at: number): string => tokens[at]?.form ?? '';

export const isCapital = (form: string): boolean => /^\p{Lu}/u.test(form);

/** A proper noun with its capital. */
export const isProper = (sentence: Sentence, at: number): boolean =>
  sentence.tokens[at]?.upos === 'PROPN' && isCapital(formAt(sentence, at));

/** A title as it is looked up: lower case, no dots. */
export const bareTitle = (form: string): string => form.toLowerCase().replace(/\./g, '');

/** A word that may stand before a person's name: "Gen.", "Prime". */
export const isTitle = (sentence: Sentence, at: number): boolean =>
  sentence.lexicon.titles.gender.has(bareTitle(formAt(sentence, at)));

/** An article inside an Arabic or Persian name. */
export const isArticle = (sentence: Sentence, at: number): boolean =>
  sentence.lexicon.nameParts.articles.has(formAt(sentence, at).toLowerCase());

/** An article with the hyphen that joins it to the word behind: "al", "-". */
export const isJoinedArticle = (sentence: Sentence, at: number): boolean =>
  isArticle(sentence, at) && formAt(sentence, at + 1) === '-';

/** The forms of tokens `first` to `last`, inclusive. */
export const formsOf = ({ tokens }: Sentence, first: number, last: number): string[] =>
  tokens.slice(first, last + 1).map(({ form }) => form);

/** The offsets of tokens `first` to `last`, inclusive. */
export const spanOf = ({ tokens, start, end }: Sentence, first: number, last: number): Span => ({
  start: tokens[first]?.start ?? start,
  end: tokens[last]?.end ?? end,
});
