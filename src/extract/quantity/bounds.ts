import type { Document } from '../../language/document.ts';
import { sentenceAt, tokenAt } from '../../language/tree.ts';
import type { Quantity } from '../../record/observation.ts';
import type { BoundConstruction, ToldNumber } from './constructions.ts';

/** How far before and behind a number its bounds may stand, in characters. */
const BEFORE = 28;
const BEHIND = 24;

/** The number from a token to a token, with the bounds that the words around it tell; exact where they tell none; null where it has no value. */
export function boundedAt(
  document: Document,
  constructions: readonly BoundConstruction[],
  index: number,
  [first, last]: [number, number],
): Omit<Quantity, 'of'> | null {
  const { text } = document.report;
  const sentence = sentenceAt(document, index);
  const { valueOf: parse } = sentence.lexicon.numbers;
  const { start } = tokenAt(sentence, first);
  const { end } = tokenAt(sentence, last);
  const value = parse(text.slice(start, end));
  if (value === null) return null;
  const number: ToldNumber = {
    value,
    before: text.slice(Math.max(sentence.start, start - BEFORE), start),
    behind: text.slice(end, end + BEHIND),
    parse,
  };
  for (const one of constructions) {
    const bounds = one.read(number);
    if (bounds === null) continue;
    const { before, behind, ...limits } = bounds;
    return { ...limits, start: start - before, end: end + behind };
  }
  return { low: value, best: value, high: value, start, end };
}
