import type { Document, Sentence } from '../../language/document.ts';
import { caseOf, treeOf } from '../../language/tree.ts';
import { type EventType, eventTypes } from '../../record/event-types.ts';
import type { Quantity } from '../../record/observation.ts';
import type { ExtractLanguage } from '../language.ts';
import { membersOf } from '../phrases.ts';
import { isPlace } from '../senses.ts';
import { isTime } from '../time-words.ts';

const lowBound =
  /\b(?:at least|no fewer than|not less than|more than|over|upwards? of|a minimum of|above|exceeding)\s*$/i;
const highBound =
  /\b(?:up to|at most|as many as|no more than|fewer than|less than|under|nearly|almost|close to|a maximum of)\s*$/i;

/** How many are counted in an event, from the numbers on its participants; null when none is told. */
export function quantityOf(
  document: Document,
  _language: ExtractLanguage,
  sentence: Sentence,
  what: EventType,
  counts: readonly number[],
): Quantity | null {
  const of = eventTypes[what].counts;
  if (of === null) return null;
  for (const token of counts) {
    if (token < 0 || isPlace(sentence, token) || isTime(sentence, token)) continue;
    // "Between 200 and 250": one number with its bounds, not two.
    const between =
      sentence.tokens[token].upos === 'NUM' &&
      /\bbetween\s*$/i.test(document.report.text.slice(sentence.start, sentence.tokens[token].start));
    const members = (between ? [token] : membersOf(sentence, token)).map((member) =>
      numberOn(document, sentence, member, of),
    );
    const told = members.filter((quantity) => quantity !== null);
    if (told.length > 0) return together(told, members.length);
  }
  return null;
}

/** "Two soldiers and three civilians": the numbers of a coordination added up; a member without a number leaves the top open. */
function together(told: readonly Quantity[], members: number): Quantity {
  if (told.length === 1 && members === 1) return told[0];
  const sum = (pick: (quantity: Quantity) => number | null): number | null =>
    told.reduce<number | null>((total, quantity) => {
      const value = pick(quantity);
      return total === null || value === null ? null : total + value;
    }, 0);
  const whole = told.length === members;
  return {
    of: told[0].of,
    low: sum(({ low, best }) => low ?? best),
    best: whole ? sum(({ best }) => best) : null,
    high: whole ? sum(({ high }) => high) : null,
    start: told[0].start,
    end: told.at(-1)!.end,
  };
}

function numberOn(document: Document, sentence: Sentence, head: number, of: string): Quantity | null {
  const { tokens } = sentence;
  const { children } = treeOf(sentence);
  const { text } = document.report;
  const vague = sentence.lexicon.numbers.vague[tokens[head].form.toLowerCase()];
  if (vague !== undefined && tokens[head].upos !== 'NUM') {
    let low = vague;
    // "tens of thousands": the units multiply.
    const scale = children[head].find(
      (child) =>
        caseOf(sentence, child) === 'of' &&
        sentence.lexicon.numbers.vague[tokens[child].form.toLowerCase()] !== undefined,
    );
    if (/^tens$/i.test(tokens[head].form) && scale !== undefined)
      low = 20 * (sentence.lexicon.numbers.vague[tokens[scale].form.toLowerCase()] / 2);
    if (/^hundreds$/i.test(tokens[head].form) && scale !== undefined)
      low = 200 * (sentence.lexicon.numbers.vague[tokens[scale].form.toLowerCase()] / 2);
    return { of, low, best: null, high: null, start: tokens[head].start, end: tokens[scale ?? head].end };
  }
  const number =
    tokens[head].upos === 'NUM'
      ? head
      : (children[head].find(
          (child) => tokens[child].deprel === 'nummod' && child < head && !/^(?:19|20)\d\d$/.test(tokens[child].form),
        ) ?? -1);
  if (number < 0) {
    if (/^(?:dozen|score|hundred|thousand)s?$/i.test(tokens[head].lemma)) return null;
    const several = children[head].find((child) => /^several$/i.test(tokens[child].form));
    return several === undefined
      ? null
      : { of, low: 3, best: null, high: null, start: tokens[several].start, end: tokens[several].end };
  }
  let first = number;
  let last = number;
  for (const child of children[number]) {
    const { deprel, upos } = tokens[child];
    if ((deprel === 'compound' || deprel === 'flat' || deprel === 'nummod') && upos === 'NUM') {
      first = Math.min(first, child);
      last = Math.max(last, child);
    }
  }
  while (first > 0 && tokens[first - 1].upos === 'NUM') first--;
  while (last + 1 < tokens.length && last + 1 < head && tokens[last + 1].upos === 'NUM') last++;
  const start = tokens[first].start;
  const end = tokens[last].end;
  const range = /^\s*(?:-|–|to|or|and)\s*([\d,.]+|[a-z-]+)/i.exec(text.slice(end, end + 24));
  const value = sentence.lexicon.numbers.valueOf(text.slice(start, end));
  if (value === null) return null;
  const whole = text.slice(Math.max(sentence.start, start - 28), start);
  const before = whole.replace(/\ban? $/i, '');
  // "Nearly a million": the article lies between the bound and the number.
  const article = whole.length - before.length;
  const from = /([\d,.]+|[a-z-]+)\s*(?:-|–|to|or|and)\s*$/i.exec(before);
  const lower = from === null ? null : sentence.lexicon.numbers.valueOf(from[1]);
  if (
    lower !== null &&
    lower < value &&
    (/\d/.test(from![1]) || /between\s*$/i.test(before.slice(0, from!.index)) || /\bto\s*$/.test(before))
  ) {
    return { of, low: lower, best: null, high: value, start: start - from![0].length, end };
  }
  const joined = range !== null && (/^\s*(?:-|–|to|or)/.test(range[0]) || /\bbetween\s*$/i.test(before));
  const upper = range === null || !joined ? null : sentence.lexicon.numbers.valueOf(range[1]);
  if (upper !== null && upper > value)
    return { of, low: value, best: null, high: upper, start, end: end + range![0].length };
  const bound = lowBound.exec(before);
  if (bound !== null) return { of, low: value, best: value, high: null, start: start - article - bound[0].length, end };
  const top = highBound.exec(before);
  if (top !== null) return { of, low: null, best: value, high: value, start: start - article - top[0].length, end };
  if (/\b(?:some|about|around|roughly|approximately|an estimated)\s*$/i.test(before))
    return { of, low: null, best: value, high: null, start, end };
  return { of, low: value, best: value, high: value, start, end };
}
