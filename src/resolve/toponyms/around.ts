import type { Token } from '../../language/document.ts';
import type { Lexicon } from '../../language/lexicon.ts';

/** The words around a run of tokens, as far as they tell whether it names a place. All in lower case. */
export interface Around {
  /** The word before the run, and before that; an article or "'s" between is passed over. */
  before: string;
  beforeThat: string;
  /** The token straight before the run. */
  straight: string;
  next: string;
  second: string;
  /** The run opens its sentence or follows a quotation mark, a dash or a bullet. */
  initial: boolean;
}

/** The form of a token as written; '' where there is none. */
export const formAt = (tokens: readonly Token[], at: number): string => tokens[at]?.form ?? '';
/** The same in lower case. */
export const lowerAt = (tokens: readonly Token[], at: number): string => formAt(tokens, at).toLowerCase();

const capital = /^['’]?\p{Lu}/u;

export const isCapitalised = (token: Token | undefined): boolean => token !== undefined && capital.test(token.form);

/** The text from one token to another, both inclusive. */
export const wordsOf = (text: string, tokens: readonly Token[], first: number, last: number): string =>
  text.slice(tokens[first]?.start, tokens[last]?.end);

export function around(tokens: readonly Token[], first: number, last: number, lexicon: Lexicon): Around {
  const straight = lowerAt(tokens, first - 1);
  const skip = isPassedOver(straight, lexicon) ? 1 : 0;
  return {
    straight,
    before: lowerAt(tokens, first - 1 - skip),
    beforeThat: lowerAt(tokens, first - 2 - skip),
    next: lowerAt(tokens, last + 1),
    second: lowerAt(tokens, last + 2),
    initial: isInitial(tokens, first),
  };
}

/** "The" and "'s" between a name and the word that tells of it. */
export const isPassedOver = (word: string, { determiners, nameParts }: Lexicon): boolean =>
  determiners.article.has(word) || nameParts.possessive.has(word);

export const isInitial = (tokens: readonly Token[], at: number): boolean =>
  at === 0 || /^(?:["“”'‘(—–*•:-]|--+)$/.test(formAt(tokens, at - 1));

/** A weekday or a month, full or shortened. */
export function isCalendar(form: string, { calendar }: Lexicon): boolean {
  const word = form.toLowerCase();
  return [calendar.weekdays, calendar.months, calendar.shortMonths].some((list) => list.has(word));
}

export const isTitle = (form: string, { titles }: Lexicon): boolean => titles.callings.has(form.toLowerCase());

/** The name says itself that it is a place: "Rapides Parish", "Lake Chad". */
export function isFeature(name: string, { placeNameParts }: Lexicon): boolean {
  const [first = '', ...others] = name.toLowerCase().split(' ');
  const last = others.at(-1);
  return last !== undefined && (placeNameParts.tails.has(last) || placeNameParts.heads.has(first));
}
