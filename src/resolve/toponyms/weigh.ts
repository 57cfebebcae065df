import type { Sentence, Token } from '../../language/document.ts';
import { demonyms } from '../en/demonyms.ts';
import {
  bodiesOf,
  bodyHeads,
  everyday,
  givenNames,
  localBodies,
  localCompany,
  locatives,
  metonyms,
  namesakes,
  ownBodies,
  partHeads,
  peopleCompany,
  personNouns,
  personVerbs,
  placeCompany,
  placeHeads,
  placeKinds,
  placeTails,
  streetWords,
  takenForms,
  takingVerbs,
  titles,
  weakLocatives,
} from '../en/place-words.ts';
import { candidatesOf } from '../gazetteer/candidates.ts';
import { nameKinds } from '../gazetteer/format.ts';
import { gazetteer } from '../places.ts';
import type { Proposal } from './propose.ts';
import { isCapitalised } from './scan.ts';

/** How much speaks for a run being a place name; `context` when it is part of another name; `never` when it cannot be one. */
export type Weight = number | 'context' | 'never';

/** At this weight a run is taken for a place. Weights are set by hand on the development sets. */
export const enough = 1.5;

/** For a name that no two countries share. */
const unmistakable = 0.6;

const calendar =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|jan(?:uary|\.)?|feb(?:ruary|\.)?|march|april|may|june|july|aug(?:ust|\.)?|sept?(?:ember|\.)?|oct(?:ober|\.)?|nov(?:ember|\.)?|dec(?:ember|\.)?)$/i;

/** Weighs a run by its words, its neighbours and what the language models say, without the rest of the document. */
export function weigh(
  proposal: Proposal,
  { tokens }: Sentence,
  surnames: ReadonlySet<string>,
  shouted: boolean,
): Weight {
  const { first, last, words, kind, inside, candidates } = proposal;
  const lower = (i: number): string => tokens[i]?.form.toLowerCase() ?? '';
  const single = first === last;
  const top = candidates[0];
  const strong = top !== undefined && top.index < 0 && (!single || top.prior >= 8);
  if (inside && !(strong && kind === 'person' && !isCapitalised(tokens[first - 1]) && !isCapitalised(tokens[last + 1])))
    return candidates.length > 0 && top.prior >= 4 ? 'context' : 'never';
  if (titles.has(lower(first)) || (single && /^(?:north|south|east|west|centre|center)$/i.test(words))) return 'never';
  if (single && isGeneric(lower(first))) return 'never';
  if (isCode(tokens, first, last)) return 'never';
  if (words.length <= 3 && !/^[A-Z.]+$/.test(words) && kind !== 'place') return 'never';
  const party = lower(first - 1) === '-' && /^[DRI]$/.test(tokens[first - 2]?.form ?? '');
  if (isShort(words, candidates)) {
    if (party) return enough + 1;
    return tokens[first - 1]?.form === ',' && isCapitalised(tokens[first - 2]) ? enough + 1 : 'never';
  }
  if (/^[A-Z]{2,5}$/.test(words) && !(top !== undefined && top.index < 0) && !shouted) return 'never';
  if (party) return enough + 2;

  const the = lower(first - 1) === 'the' || lower(first - 1) === "'s";
  const before = lower(the ? first - 2 : first - 1);
  const beforeThat = lower(the ? first - 3 : first - 2);
  let weight = 0;

  const after = follow(tokens, last + 1);
  const isCounty = /^(?:county|parish|province|governorate)$/.test(lower(last)) && !single;
  if (after === 'own' || (!single && top === undefined && ownBodies.has(lower(last)))) return 'context';
  if (after === 'name' && !isCounty) {
    if (kind !== 'place' || (single && givenNames.has(lower(first))))
      return top !== undefined && top.prior >= 4 ? 'context' : 'never';
    weight -= 2;
  }
  if (before === 'of' && isCapitalised(tokens[the ? first - 3 : first - 2]) && bodiesOf.has(beforeThat))
    return 'context';
  if (bodyHeads.has(lower(first - 1)) && isCapitalised(tokens[first - 1])) return 'context';
  if (isHyphened(tokens, first, last)) return top !== undefined && top.prior >= 4 ? 'context' : 'never';
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

  const places = new Set(candidates.map(({ place }) => place.country));
  if (kind === null && top !== undefined && single && places.size === 1 && words.length >= 5) weight += unmistakable;
  const mild =
    strong ||
    (!single && top !== undefined && top.name !== nameKinds.loose && !givenNames.has(lower(first))) ||
    ((top?.prior ?? 0) >= 5.7 && !(single && givenNames.has(lower(first))));
  weight += {
    place: 3.5,
    organisation: -1,
    person: mild ? -1 : /\b(?:al|el|ez|es|ar)-/i.test(words) ? -2 : -3,
    none: 0,
  }[kind ?? 'none'];
  if (top === undefined) weight -= 2.5;
  else if (top.index < 0 && top.place.feature !== 'site') weight += top.prior >= 8 ? 4 : 3;
  else weight += Math.max(-1.5, Math.min(2.5, top.prior - 4)) - { 0: 0, 1: 0.5, 2: single ? 1.5 : 1 }[top.name];
  if (!single && top !== undefined) weight += 1;
  if (!single && (placeTails.has(lower(last)) || placeHeads.has(lower(first)))) weight += 2;

  let located = 0;
  if (locatives.has(before)) located = 2;
  else if (before === 'of' && placeKinds.has(beforeThat)) located = 3.5;
  else if (takingVerbs.has(before)) located = 1.5;
  else if (weakLocatives.has(before)) located = 0.8;
  else if (partHeads.has(before) || placeKinds.has(before)) located = 2.5;
  weight += located;
  const next = lower(last + 1);
  const second = lower(last + 2);
  if (placeCompany.has(next)) weight += 3;
  else if (localCompany.has(next) || (next === '-' && localCompany.has(second))) weight += 1.5;
  else if (after === 'body') weight += 1.5;
  else if (/^(?:was|were|is|are|been)$/.test(next) && takenForms.has(second)) weight += 1;

  if (single && everyday.has(lower(first))) weight -= 4;
  if (single && givenNames.has(lower(first))) weight -= located >= 2 || (top?.prior ?? 0) > 9 ? 0.5 : 2.5;
  if (single && surnames.has(tokens[first].form)) weight -= located >= 2 ? 2 : 4;
  if (single && (top?.prior ?? 0) < 6 && (top?.index ?? 0) >= 0) {
    if (personVerbs.has(next) || (tokens[last + 1]?.upos === 'ADV' && personVerbs.has(second))) weight -= 2;
    if (before === 'to' && beforeThat === 'according') weight -= 2;
    if (personNouns.has(lower(first - 1)) || personVerbs.has(lower(first - 1))) weight -= 3;
    if (peopleCompany.has(next)) weight -= 3;
    const upos = tokens[last + 1]?.upos;
    if (
      /^(?:the|a|an)$/.test(lower(first - 1)) &&
      upos !== 'NOUN' &&
      upos !== 'ADJ' &&
      upos !== 'PROPN' &&
      next !== '-'
    )
      weight -= 2.5;
  }
  if (next === ',' && /^\d{1,2}$/.test(second) && /^[,.]$/.test(lower(last + 3))) return 'never';
  if (/^(?:19|20)\d\d$/.test(next)) weight -= 2;
  if (metonyms.has(words.toLowerCase()) || words.split(' ').every((word) => metonyms.has(word.toLowerCase()))) {
    weight -= located >= 2 ? 2 : 8;
  }
  if (isInitial(tokens, first) && single && kind === null) weight -= 1;
  if (shouted && kind === null) weight -= 2.5;
  return weight;
}

/** What follows a run: a word that makes it part of a longer name, the plain name of a local body ("Police Department"), or nothing of that kind. */
function follow(tokens: readonly Token[], at: number): 'name' | 'own' | 'body' | null {
  const token = tokens[at];
  if (token?.form === '-' && isCapitalised(tokens[at + 1]) && tokens[at - 1].end === token.start) {
    return ownBodies.has(tokens[at + 1].form.toLowerCase()) ? 'own' : null;
  }
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
      return ownBodies.has(tokens[i].form.toLowerCase()) ? 'own' : 'name';
    }
    i++;
  }
  return 'body';
}

/** A person's name after a body's: "Alachua County Sheriff's Office spokesman Art", "Carthage Police Officer Justin". */
const isNameStart = (tokens: readonly Token[], at: number): boolean => titles.has(tokens[at - 1].form.toLowerCase());

/** Words that name a kind of body or place and no place by themselves. */
const isGeneric = (word: string): boolean =>
  localBodies.has(word) ||
  ownBodies.has(word) ||
  bodiesOf.has(word) ||
  placeTails.has(word) ||
  placeKinds.has(word) ||
  streetWords.has(word) ||
  calendar.test(word) ||
  /^(?:federal|duma|liberal|metro)$/.test(word);

/** Short forms of states ("Mass.", "OH"), which count only beside a place. */
const isShort = (words: string, candidates: Proposal['candidates']): boolean =>
  candidates.length > 0 &&
  (candidates.every(({ short }) => short) ||
    (/^[A-Z]{2,3}$/.test(words) && candidates.every(({ short, index }) => short || index >= 0)));

/** Half of a compound whose other half is no place: "Wal-Mart", "Abdul-Hamid". */
function isHyphened(tokens: readonly Token[], first: number, last: number): boolean {
  const half = (hyphen: number, other: number): boolean => {
    const near = tokens[other];
    if (tokens[hyphen]?.form !== '-' || near === undefined || !isCapitalised(near)) return false;
    if (tokens[hyphen - 1]?.end !== tokens[hyphen].start || tokens[hyphen + 1]?.start !== tokens[hyphen].end)
      return false;
    if (demonyms.has(near.form) || partHeads.has(near.form.toLowerCase()) || /^[A-Z]$/.test(near.form)) return false;
    return (candidatesOf(gazetteer(), near.form, false)[0]?.prior ?? 0) < 3.5;
  };
  return half(first - 1, first - 2) || half(last + 1, last + 2);
}

/** Money ("US$5"), years ("250 B.C."), strains ("A/California/7/2009"), diseases ("West Nile virus") and compounds ("Ebola-Reston"). */
function isCode(tokens: readonly Token[], first: number, last: number): boolean {
  const before = tokens[first - 1]?.form ?? '';
  const next = tokens[last + 1]?.form ?? '';
  if (next === '$' || before === '$' || next.startsWith('$')) return true;
  if (/^B\.?C\.?$/.test(tokens[first].form) && /\d$/.test(before)) return true;
  if (namesakes.has(next.toLowerCase()) && first > 0) return true;
  return before === '/' && next === '/' && /^\d/.test(tokens[last + 2]?.form ?? '');
}

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
  if (demonyms.has(token.form)) return false;
  if (isInitial(tokens, at)) return kind !== 'place' && (token.upos === 'X' || token.upos === 'PROPN');
  return (
    token.upos !== 'ADP' &&
    token.upos !== 'DET' &&
    token.upos !== 'CCONJ' &&
    token.upos !== 'PRON' &&
    token.upos !== 'SCONJ'
  );
}
