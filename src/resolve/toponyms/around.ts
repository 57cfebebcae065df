import type { Token } from '../../language/document.ts';
import { placeHeads, placeTails, titles } from '../../languages/en/places/place-words.ts';

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

export const lowerAt = (tokens: readonly Token[], at: number): string => tokens[at]?.form.toLowerCase() ?? '';

export function around(tokens: readonly Token[], first: number, last: number): Around {
  const straight = lowerAt(tokens, first - 1);
  const skip = straight === 'the' || straight === "'s" || straight === '’s' ? 1 : 0;
  return {
    straight,
    before: lowerAt(tokens, first - 1 - skip),
    beforeThat: lowerAt(tokens, first - 2 - skip),
    next: lowerAt(tokens, last + 1),
    second: lowerAt(tokens, last + 2),
    initial: isInitial(tokens, first),
  };
}

export const isInitial = (tokens: readonly Token[], at: number): boolean =>
  at === 0 || /^(?:["“”'‘(—–*•:-]|--+)$/.test(tokens[at - 1].form);

const days = '(?:mon|tues|wednes|thurs|fri|satur|sun)day';
const months =
  'jan(?:uary|\\.)?|feb(?:ruary|\\.)?|march|april|may|june|july|aug(?:ust|\\.)?|sept?(?:ember|\\.)?|oct(?:ober|\\.)?|nov(?:ember|\\.)?|dec(?:ember|\\.)?';
const calendar = new RegExp(`^(?:${days}|${months})$`, 'i');

/** A weekday or a month, full or shortened. */
export const isCalendar = (word: string): boolean => calendar.test(word);

export const isTitle = (word: string): boolean => titles.has(word.toLowerCase());

/** The name says itself that it is a place: "Rapides Parish", "Lake Chad". */
export function isFeature(words: string): boolean {
  const all = words.toLowerCase().split(' ');
  return all.length > 1 && (placeTails.has(all[all.length - 1]) || placeHeads.has(all[0]));
}
