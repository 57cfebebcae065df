import type { Sentence } from '../../language/document.ts';
import type { NounClass } from '../../language/lexicon/noun-class.ts';
import { caseOf, childrenOf, lemmaAt, tokenAt } from '../../language/tree.ts';
import { isPlaceLike } from '../arguments/kinds.ts';
import { isOfClass } from './class-members.ts';
import type { Sense } from './sense.ts';

/** The sense of a noun, by itself and its modifiers, or null. */
export function nounSense(sentence: Sentence, noun: number): Sense | null {
  const { eventWords } = sentence.lexicon;
  for (const { entry, rest } of eventWords.nouns.get(lemmaAt(sentence, noun)) ?? []) {
    const beside: number[] = [];
    const fits = rest.every((part) => {
      const found = typeof part === 'string' ? findWord(sentence, noun, part) : findMember(sentence, noun, part);
      if (found === null) return false;
      if (found >= 0) beside.push(found);
      return true;
    });
    if (fits) return { entry, beside, consumed: beside };
  }
  return null;
}

const underNoun = new Set(['compound', 'amod', 'nmod', 'nmod:poss', 'flat']);

/** Where a word of a pattern stands beside a noun; -1 where it is there without being a word of its own, null where it is not there. */
function findWord(sentence: Sentence, noun: number, word: string): number | null {
  const { of, on } = sentence.lexicon.prepositions;
  if (of.has(word)) return -1;
  const children = childrenOf(sentence, noun);
  if (on.has(word)) {
    const isOn = children.some((child) => caseOf(sentence, child) === word && isPlaceLike(sentence, child));
    return isOn ? -1 : null;
  }
  const isWord = (token: number): boolean => {
    const { lemma, form } = tokenAt(sentence, token);
    return lemma.toLowerCase() === word || form.toLowerCase() === word;
  };
  // A modifier right before the noun counts whatever the parser made of it.
  if (isWord(noun - 1)) return noun - 1;
  if (tokenAt(sentence, noun - 1).upos === 'PUNCT' && isWord(noun - 2)) return noun - 2;
  return children.find((child) => underNoun.has(tokenAt(sentence, child).deprel) && isWord(child)) ?? null;
}

/** The phrase behind "of" that is of a class; null for none. */
const findMember = (sentence: Sentence, noun: number, one: NounClass): number | null =>
  childrenOf(sentence, noun).find(
    (child) =>
      tokenAt(sentence, child).deprel === 'nmod' &&
      sentence.lexicon.prepositions.of.has(caseOf(sentence, child) ?? '') &&
      isOfClass(sentence, child, one),
  ) ?? null;
