import type { Document, Sentence } from '../../language/document.ts';
import { childrenOf, lowerAt, sentenceAt, tokenAt } from '../../language/tree.ts';
import { type EventType, eventTypes } from '../../record/event-types.ts';
import type { Quantity } from '../../record/observation.ts';
import { isPlace } from '../arguments/kinds.ts';
import { membersOf } from '../arguments/phrases.ts';
import { isTime } from '../arguments/time-words.ts';
import type { TokenAt } from '../draft.ts';
import { boundedAt } from './bounds.ts';
import type { BoundConstruction } from './constructions.ts';
import { numberTokens, severalOn, vagueOn } from './numbers.ts';

/** A quantity before anyone knows what it counts. */
type Count = Omit<Quantity, 'of'>;

/** How many are counted in an event, from the numbers on its participants (tokens of a sentence); null when none is told. */
export function quantityOf(
  document: Document,
  constructions: readonly BoundConstruction[],
  index: number,
  what: EventType,
  counts: readonly number[],
): Quantity | null {
  const of = eventTypes[what].counts;
  const sentence = sentenceAt(document, index);
  if (of === null) return null;
  for (const token of counts) {
    if (token < 0 || isPlace(sentence, token) || isTime(sentence, token)) continue;
    const members = isRange(sentence, token) ? [token] : membersOf(sentence, token);
    const told = members
      .map((member) => countOn(document, constructions, { sentence: index, token: member }))
      .filter((count) => count !== null);
    const [first, ...rest] = told;
    if (first !== undefined) return { of, ...together([first, ...rest], members.length) };
  }
  return null;
}

/** "Between 200 and 250", "20 or 30": one number with its bounds, not two. */
function isRange(sentence: Sentence, token: number): boolean {
  const { numbers, conjunctions } = sentence.lexicon;
  if (tokenAt(sentence, token).upos !== 'NUM') return false;
  if (numbers.betweenTwo.has(lowerAt(sentence, token - 1))) return true;
  return childrenOf(sentence, token).some(
    (child) =>
      tokenAt(sentence, child).upos === 'NUM' &&
      childrenOf(sentence, child).some((link) => conjunctions.either.has(lowerAt(sentence, link))),
  );
}

/** "Two soldiers and three civilians": the numbers of a coordination added up; a member without a number leaves the top open. */
function together(told: readonly [Count, ...Count[]], members: number): Count {
  const [first] = told;
  if (members === 1) return first;
  const sum = (pick: (count: Count) => number | null): number | null =>
    told.reduce<number | null>((total, count) => {
      const value = pick(count);
      return total === null || value === null ? null : total + value;
    }, 0);
  const isWhole = told.length === members;
  return {
    low: sum(({ low, best }) => low ?? best),
    best: isWhole ? sum(({ best }) => best) : null,
    high: isWhole ? sum(({ high }) => high) : null,
    start: first.start,
    end: told.at(-1)?.end ?? first.end,
  };
}

/** The number on a noun, or of a number that stands alone. */
function countOn(document: Document, constructions: readonly BoundConstruction[], at: TokenAt): Count | null {
  const sentence = sentenceAt(document, at.sentence);
  const vague = vagueOn(sentence, at.token);
  if (vague !== null) return vague;
  const stretch = numberTokens(sentence, at.token);
  return stretch === null ? severalOn(sentence, at.token) : boundedAt(document, constructions, at.sentence, stretch);
}
