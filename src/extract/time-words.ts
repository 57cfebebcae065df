import type { Sentence } from '../language/document.ts';
import { treeOf } from './tree.ts';

const timeWord =
  /^(?:mid-|early-|late-)?(?:january|february|march|april|may|june|july|august|september|october|november|december)$|^(?:mon|tues|wednes|thurs|fri|satur|sun)day$|^(?:january|february|march|april|may|june|july|august|september|october|november|december)$|^(?:yesterday|today|tomorrow|day|night|morning|evening|afternoon|week|weekend|month|year|hour|minute|decade|century|fortnight|time|moment|period|midnight|noon|dawn|dusk|\d{4}|\d{1,2})$/i;

/** Whether a phrase is a time ("on Tuesday", "in 2011"). */
export const isTime = (sentence: Sentence, token: number): boolean => {
  const { lemma, upos } = sentence.tokens[token];
  return (
    timeWord.test(lemma) &&
    (upos !== 'NUM' ||
      /^\d{4}$/.test(lemma) ||
      !treeOf(sentence).children[token].some((child) => sentence.tokens[child].deprel === 'nmod'))
  );
};
