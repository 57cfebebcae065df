import type { Sentence } from '../../language/document.ts';
import { caseOf, childrenOf, lemmaAt, lowerAt, tokenAt } from '../../language/tree.ts';
import type { Quantity } from '../../record/observation.ts';

type Count = Omit<Quantity, 'of'>;

/** A number of which only the least is known, from token to token. */
const atLeast = (sentence: Sentence, low: number, from: number, to = from): Count => ({
  low,
  best: null,
  high: null,
  start: tokenAt(sentence, from).start,
  end: tokenAt(sentence, to).end,
});

/** What a vague number word stands for at least, or null. */
function vagueValue(sentence: Sentence, token: number): number | null {
  const { vague } = sentence.lexicon.numbers;
  const word = lowerAt(sentence, token);
  return Object.hasOwn(vague, word) ? (vague[word] ?? null) : null;
}

/** "Hundreds", "tens of thousands": a number told by a vague word. */
export function vagueOn(sentence: Sentence, head: number): Count | null {
  const { lexicon } = sentence;
  const value = vagueValue(sentence, head);
  if (value === null || tokenAt(sentence, head).upos === 'NUM') return null;
  const scale = childrenOf(sentence, head).find(
    (child) => lexicon.prepositions.of.has(caseOf(sentence, child) ?? '') && vagueValue(sentence, child) !== null,
  );
  if (scale === undefined) return atLeast(sentence, value, head);
  // "Tens of thousands": the words multiply; a plural already stands for two.
  const times = lexicon.numbers.multiplying.has(lowerAt(sentence, head)) ? (vagueValue(sentence, scale) ?? 0) / 2 : 1;
  return atLeast(sentence, value * times, head, scale);
}

/** "Several soldiers"; not "several hundred", whose number is left open. */
export function severalOn(sentence: Sentence, head: number): Count | null {
  const { lexicon } = sentence;
  if (lexicon.numbers.units.has(lemmaAt(sentence, head))) return null;
  const several = childrenOf(sentence, head).find((child) => lexicon.numbers.several.has(lowerAt(sentence, child)));
  const least = several === undefined ? null : vagueValue(sentence, several);
  return several === undefined || least === null ? null : atLeast(sentence, least, several);
}

/** First and last token of the number on a noun ("two hundred soldiers") or of one that stands alone; null where there is none. A year counts nothing. */
export function numberTokens(sentence: Sentence, head: number): [first: number, last: number] | null {
  const isNumber = (token: number): boolean => tokenAt(sentence, token).upos === 'NUM';
  const number = isNumber(head)
    ? head
    : childrenOf(sentence, head).find(
        (child) =>
          tokenAt(sentence, child).deprel === 'nummod' &&
          child < head &&
          !/^(?:19|20)\d\d$/.test(tokenAt(sentence, child).form),
      );
  if (number === undefined) return null;
  const parts = childrenOf(sentence, number).filter(
    (child) => isNumber(child) && /^(?:compound|flat|nummod)$/.test(tokenAt(sentence, child).deprel),
  );
  let first = Math.min(number, ...parts);
  let last = Math.max(number, ...parts);
  while (isNumber(first - 1)) first--;
  while (last + 1 < head && isNumber(last + 1)) last++;
  return [first, last];
}
