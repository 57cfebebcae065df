import type { Sentence } from '../language/document.ts';

const month =
  /^(?:mid-|early-|late-)?(?:january|february|march|april|may|june|july|august|september|october|november|december)$/i;
const timeWord =
  /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$|^(?:yesterday|today|tomorrow|day|night|morning|evening|afternoon|week|weekend|month|year|hour|minute|decade|century|fortnight|time|moment|period|midnight|noon|dawn|dusk)$/i;
const object = /^(?:obj|nsubj|nsubj:pass|iobj|conj)$/;

/** Whether a phrase is a time ("on Tuesday", "in 2011", "March 3"); a bare number acted on ("injuring 36") is none. */
export const isTime = (sentence: Sentence, token: number): boolean => {
  const { lemma, deprel } = sentence.tokens[token];
  if (timeWord.test(lemma) || (month.test(lemma) && !(lemma === 'may' || lemma === 'march'))) return true;
  if (/^(?:1[5-9]|20)\d\d$/.test(lemma)) return !object.test(deprel);
  if (!/^\d{1,2}$/.test(lemma)) return false;
  const around = [sentence.tokens[token - 1], sentence.tokens[token + 1]];
  return around.some((other) => other !== undefined && month.test(other.lemma));
};
