import type { Sentence } from '../../language/document.ts';
import { caseOf, treeOf } from '../../language/tree.ts';
import type { Quantity } from '../../record/observation.ts';

type Count = Omit<Quantity, 'of'>;

/** A number of which only the least is known, from token to token. */
const atLeast = ({ tokens }: Sentence, low: number, from: number, to = from): Count => ({
  low,
  best: null,
  high: null,
  start: tokens[from].start,
  end: tokens[to].end,
});

/** What a vague number word stands for at least, or null. */
function vagueValue({ tokens, lexicon }: Sentence, token: number): number | null {
  const word = tokens[token].form.toLowerCase();
  return Object.hasOwn(lexicon.numbers.vague, word) ? lexicon.numbers.vague[word] : null;
}

/** "Hundreds", "tens of thousands": a number told by a vague word. */
export function vagueOn(sentence: Sentence, head: number): Count | null {
  const { tokens, lexicon } = sentence;
  const value = vagueValue(sentence, head);
  if (value === null || tokens[head].upos === 'NUM') return null;
  const scale = treeOf(sentence).children[head].find(
    (child) => lexicon.prepositions.of.has(caseOf(sentence, child) ?? '') && vagueValue(sentence, child) !== null,
  );
  if (scale === undefined) return atLeast(sentence, value, head);
  // "Tens of thousands": the words multiply; a plural already stands for two.
  const times = lexicon.numbers.multiplying.has(tokens[head].form.toLowerCase())
    ? (vagueValue(sentence, scale) ?? 0) / 2
    : 1;
  return atLeast(sentence, value * times, head, scale);
}

/** "Several soldiers"; not "several hundred", whose number is left open. */
export function severalOn(sentence: Sentence, head: number): Count | null {
  const { tokens, lexicon } = sentence;
  if (lexicon.numbers.units.has(tokens[head].lemma.toLowerCase())) return null;
  const several = treeOf(sentence).children[head].find((child) =>
    lexicon.numbers.several.has(tokens[child].form.toLowerCase()),
  );
  const least = several === undefined ? null : vagueValue(sentence, several);
  return several === undefined || least === null ? null : atLeast(sentence, least, several);
}

/** First and last token of the number on a noun ("two hundred soldiers") or of one that stands alone; null where there is none. A year counts nothing. */
export function numberTokens(sentence: Sentence, head: number): [first: number, last: number] | null {
  const { tokens } = sentence;
  const { children } = treeOf(sentence);
  const isNumber = (token: number): boolean => tokens[token]?.upos === 'NUM';
  const number = isNumber(head)
    ? head
    : children[head].find(
        (child) => tokens[child].deprel === 'nummod' && child < head && !/^(?:19|20)\d\d$/.test(tokens[child].form),
      );
  if (number === undefined) return null;
  const parts = children[number].filter(
    (child) => isNumber(child) && /^(?:compound|flat|nummod)$/.test(tokens[child].deprel),
  );
  let first = Math.min(number, ...parts);
  let last = Math.max(number, ...parts);
  while (isNumber(first - 1)) first--;
  while (last + 1 < head && isNumber(last + 1)) last++;
  return [first, last];
}
