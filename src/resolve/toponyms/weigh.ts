import type { Sentence, Token } from '../../language/document.ts';
import {
  bodiesOf,
  everyday,
  givenNames,
  localBodies,
  localCompany,
  locatives,
  metonyms,
  partHeads,
  placeCompany,
  placeHeads,
  placeKinds,
  placeTails,
  titles,
  weakLocatives,
} from '../en/place-words.ts';
import { nameKinds } from '../gazetteer/format.ts';
import type { Proposal } from './propose.ts';
import { isCapitalised } from './scan.ts';

/** How much speaks for a run being a place name; `context` when it is part of another name; `never` when it cannot be one. */
export type Weight = number | 'context' | 'never';

/** At this weight a run is taken for a place. Weights are set by hand on the development sets. */
export const enough = 1.5;

const calendar =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|jan(?:uary|\.)?|feb(?:ruary|\.)?|march|april|may|june|july|aug(?:ust|\.)?|sept?(?:ember|\.)?|oct(?:ober|\.)?|nov(?:ember|\.)?|dec(?:ember|\.)?)$/i;

/** Weighs a run by its words, its neighbours and what the language models say, without the rest of the document. */
export function weigh(proposal: Proposal, { tokens }: Sentence, shouted: boolean): Weight {
  const { first, last, words, kind, inside, candidates } = proposal;
  const lower = (i: number): string => tokens[i]?.form.toLowerCase() ?? '';
  const single = first === last;
  const top = candidates[0];
  if (inside) return candidates.length > 0 && top.prior >= 4 ? 'context' : 'never';
  if (titles.has(lower(first)) || (single && /^(?:north|south|east|west|centre|center)$/i.test(words))) return 'never';
  if (words.length <= 3 && !/^[A-Z.]+$/.test(words) && kind !== 'place') return 'never';
  if (candidates.length > 0 && candidates.every(({ short }) => short)) {
    return tokens[first - 1]?.form === ',' && isCapitalised(tokens[first - 2]) ? enough + 1 : 'never';
  }
  if (/^[A-Z]{2,6}$/.test(words) && candidates.length === 0) return 'never';

  const the = lower(first - 1) === 'the' || lower(first - 1) === "'s";
  const before = lower(the ? first - 2 : first - 1);
  const beforeThat = lower(the ? first - 3 : first - 2);
  let weight = 0;

  const after = follow(tokens, last + 1);
  if (after === 'name') {
    if (kind !== 'place' || (single && givenNames.has(lower(first))))
      return top !== undefined && top.prior >= 4 ? 'context' : 'never';
    weight -= 1;
  }
  if (before === 'of' && isCapitalised(tokens[the ? first - 3 : first - 2]) && bodiesOf.has(beforeThat))
    return 'context';
  if (isNamePart(tokens, first - 1, kind)) {
    if (kind !== 'place') return top !== undefined && top.prior >= 4 ? 'context' : 'never';
    weight -= 1.5;
  }
  if (
    titles.has(lower(first - 1)) &&
    !/^(?:prime|foreign|vice)$/.test(lower(first - 1)) &&
    isCapitalised(tokens[first - 1])
  )
    weight -= 4;

  weight += { place: 3.5, organisation: -1, person: -3, none: 0 }[kind ?? 'none'];
  if (top === undefined) weight -= 2;
  else if (top.index < 0 && top.place.feature !== 'site') weight += top.prior >= 8 ? 4 : 3;
  else weight += Math.max(-2, Math.min(2.5, top.prior - 4)) - (top.name === nameKinds.main ? 0 : 0.5);
  if (!single && top !== undefined) weight += 1;
  if (!single && (placeTails.has(lower(last)) || placeHeads.has(lower(first)))) weight += 2;

  let located = 0;
  if (locatives.has(before)) located = 2;
  else if (before === 'of' && placeKinds.has(beforeThat)) located = 3.5;
  else if (weakLocatives.has(before)) located = 0.8;
  else if (partHeads.has(before) || placeKinds.has(before)) located = 2.5;
  weight += located;
  const next = lower(last + 1);
  const second = lower(last + 2);
  if (placeCompany.has(next)) weight += 3;
  else if (localCompany.has(next) || (next === '-' && localCompany.has(second))) weight += 1.5;
  else if (after === 'body') weight += 1.5;

  if (single && everyday.has(lower(first))) weight -= 4;
  if (single && givenNames.has(lower(first))) weight -= located >= 2 || (top?.prior ?? 0) > 9 ? 0.5 : 2;
  if (metonyms.has(words.toLowerCase()) || words.split(' ').every((word) => metonyms.has(word.toLowerCase()))) {
    weight -= located >= 2 ? 2 : 8;
  }
  if (isInitial(tokens, first) && single && kind === null) weight -= 1;
  if (shouted && kind === null) weight -= 2.5;
  return weight;
}

/** What follows a run: a word that makes it part of a longer name, the plain name of a local body ("Police Department"), or nothing of that kind. */
function follow(tokens: readonly Token[], at: number): 'name' | 'body' | null {
  const token = tokens[at];
  if (!isCapitalised(token) || calendar.test(token.form) || titles.has(token.form.toLowerCase())) return null;
  if (token.upos !== 'PROPN' && token.upos !== 'X' && token.upos !== 'NOUN' && token.upos !== 'ADJ') return null;
  let i = at;
  while (isCapitalised(tokens[i]) || /^['’]s?$/.test(tokens[i]?.form ?? '')) {
    if (!localBodies.has(tokens[i].form.toLowerCase()) && !/^['’]/.test(tokens[i].form)) {
      if (
        i > at &&
        (calendar.test(tokens[i].form) || titles.has(tokens[i].form.toLowerCase()) || isNameStart(tokens, i))
      )
        break;
      return 'name';
    }
    i++;
  }
  return 'body';
}

/** A person's name after a body's: "Alachua County Sheriff's Office spokesman Art", "Carthage Police Officer Justin". */
const isNameStart = (tokens: readonly Token[], at: number): boolean => titles.has(tokens[at - 1].form.toLowerCase());

function isInitial(tokens: readonly Token[], at: number): boolean {
  return at === 0 || /^["“”'‘(—–-]$/.test(tokens[at - 1].form);
}

/** A capitalised word before the run, which is no word that opens the sentence, makes the run part of a longer name. */
function isNamePart(tokens: readonly Token[], at: number, kind: Proposal['kind']): boolean {
  const token = tokens[at];
  if (token === undefined || !isCapitalised(token)) return false;
  const lower = token.form.toLowerCase();
  if (titles.has(lower) || calendar.test(lower) || placeKinds.has(lower) || everyday.has(lower) || locatives.has(lower))
    return false;
  if (token.upos !== 'X' && token.upos !== 'PROPN') return false;
  return kind !== 'place' || !isInitial(tokens, at);
}
