import type { NameKind, Sentence, Token } from '../../language/document.ts';
import { demonyms } from '../../languages/en/places/demonyms.ts';
import {
  bodyTails,
  everyday,
  partHeads,
  placeCompany,
  placeHeads,
  placeKinds,
  placeTails,
} from '../../languages/en/places/place-words.ts';
import { type Candidate, candidatesOf } from '../gazetteer/candidates.ts';
import { gazetteer } from '../places.ts';
import { isFeature, lowerAt } from './around.ts';
import { readName } from './naming.ts';
import { type Hit, isCapitalised, nations, scan } from './scan.ts';

/** A run of tokens (inclusive) that may name a place. */
export interface Proposal {
  first: number;
  last: number;
  words: string;
  /** What the language models call it: exactly this run or more of it; null when they say nothing. */
  kind: NameKind | null;
  /** It is a part of a longer name. */
  inside: boolean;
  candidates: readonly Candidate[];
}

export interface Proposals {
  places: Proposal[];
  nations: { first: number; last: number; words: string; inside: NameKind | null }[];
}

const sliced = (text: string, tokens: readonly Token[], first: number, last: number): string =>
  text.slice(tokens[first].start, tokens[last].end);

/**
 * Runs of tokens that may be place names: what the gazetteer knows, and what the language models call places. Where they overlap the longer
 * one stands ("New South Wales" over "New South"); nationality words give way to longer names ("British Columbia").
 */
export function propose(text: string, sentence: Sentence): Proposals {
  const { tokens, names } = sentence;
  const runs: Run[] = [];
  for (const hit of scan(text, tokens, 0, tokens.length - 1)) {
    const from = hit.first + kindOf(tokens, hit.first, hit.last);
    runs.push({ ...widen(tokens, from, withStop(tokens, hit)), known: true });
  }
  for (const { first, last, kind } of names) {
    if (kind !== 'place') continue;
    const { first: from, last: to } = bare(tokens, first, last);
    runs.push({ ...widen(tokens, from, to), known: false });
  }
  for (const run of unknown(tokens)) runs.push(run);
  runs.push(...strange(text, sentence, runs));
  runs.sort((a, b) => b.last - b.first - (a.last - a.first) || Number(b.known) - Number(a.known) || a.first - b.first);
  const taken = new Uint8Array(tokens.length);
  const places: Proposal[] = [];
  const nationHits = nations(tokens);
  const isNation = (first: number, last: number) => nationHits.some((hit) => hit.first <= first && hit.last >= last);
  for (const { first, last, known } of runs) {
    if (taken.subarray(first, last + 1).includes(1) || isNation(first, last)) continue;
    const words = sliced(text, tokens, first, last);
    const { candidates } = readName(words);
    if (!known && candidates.length === 0 && !isFeature(words)) {
      // "miramar florida", "DFL-Minneapolis": what the gazetteer knows of it stands instead.
      if (runs.some((run) => run.known && (run.first === first || run.last === last))) continue;
    }
    taken.fill(1, first, last + 1);
    const over =
      names.find((name) => name.first <= first && name.last >= first) ??
      names.find((name) => name.first <= last && name.last >= last);
    const inside = over !== undefined && over.kind !== 'place' && (over.first < first || over.last > last);
    places.push({ first, last, words, kind: over?.kind ?? null, inside, candidates });
  }
  places.sort((a, b) => a.first - b.first);
  const spare = nationHits.filter(({ first, last }) => !taken.subarray(first, last + 1).includes(1));
  return {
    places,
    nations: spare.map((hit) => {
      const over = names.find((name) => name.first <= hit.first && name.last >= hit.last);
      const inside = over !== undefined && (over.first < hit.first || over.last > hit.last) ? over.kind : null;
      return { ...hit, inside };
    }),
  };
}

/** A place's name without articles, marks and words in small letters around it ("north Georgia", "Homs province"), and without "City of". */
function bare(tokens: readonly Token[], first: number, last: number): { first: number; last: number } {
  const small = (i: number): boolean =>
    /^(?:\p{Ll}{4,}|the|an?|["“”'‘’(),.]|-)$/u.test(tokens[i].form) || /^The$/.test(tokens[i].form);
  while (first < last && small(first)) first++;
  while (last > first && small(last) && !tokens[last].form.startsWith('.')) last--;
  return { first: first + kindOf(tokens, first, last), last };
}

/** How many tokens "City of" takes at the beginning of a name. */
function kindOf(tokens: readonly Token[], first: number, last: number): number {
  const kind = lowerAt(tokens, first);
  const of = last > first + 1 && lowerAt(tokens, first + 1) === 'of';
  return of && /^(?:city|town|village|county|state|port)$/.test(kind) ? 2 : 0;
}

/** The full stop of a short form that was cut off at the end of a sentence: "Ky" and "." */
function withStop(tokens: readonly Token[], { last, candidates }: Hit): number {
  const { form } = tokens[last];
  const cut = candidates.some(({ short }) => short) && !form.endsWith('.') && !/^[A-Z]{2}$/.test(form);
  return cut && tokens[last + 1]?.form === '.' && tokens[last].end === tokens[last + 1].start ? last + 1 : last;
}

/** Takes in capitalised words that belong to a place's name: "Rapides Parish", "Northern Ireland", "Lake Chad", "Fort Detrick". */
function widen(tokens: readonly Token[], first: number, last: number): { first: number; last: number } {
  const lower = (i: number): string => tokens[i].form.toLowerCase();
  while (isCapitalised(tokens[last + 1]) && placeTails.has(lower(last + 1)) && last - first < 5) {
    if (isCapitalised(tokens[last + 2]) && bodyTails.has(lower(last + 1))) break;
    last++;
  }
  while (
    first > 1 &&
    isCapitalised(tokens[first - 1]) &&
    (partHeads.has(lower(first - 1)) || placeHeads.has(lower(first - 1)))
  )
    first--;
  if (first === last && placeHeads.has(lower(first)) && isCapitalised(tokens[last + 1])) last++;
  return { first, last };
}

const isDirection = /^(?:north|south|east|west|mayor|governor|people|centre|center)/;

/** Names that neither gazetteer nor models know, where the words beside them say that they are places: "the villages of X and Y", "X district". */
function* unknown(tokens: readonly Token[]): Iterable<Run> {
  for (let first = 1; first < tokens.length; first++) {
    if (!isCapitalised(tokens[first]) || isCapitalised(tokens[first - 1])) continue;
    let last = first;
    while (isCapitalised(tokens[last + 1])) last++;
    const before = tokens[first - 1].form.toLowerCase();
    const next = tokens[last + 1]?.form.toLowerCase() ?? '';
    const kindBefore =
      placeKinds.has(before === 'of' && first > 1 ? tokens[first - 2].form.toLowerCase() : before) &&
      !isDirection.test(before);
    if (last - first < 3 && (kindBefore || placeCompany.has(next))) yield { first, last, known: false };
    first = last;
  }
}

interface Run {
  first: number;
  last: number;
  known: boolean;
}

/** Names spelled otherwise than in the gazetteer, which it knows by transliteration alone: "Maarat al-Numan" for "Ma‘arrat an Nu‘mān". */
function strange(text: string, { tokens, names }: Sentence, runs: readonly Run[]): Run[] {
  const found: Run[] = [];
  const look = (first: number, last: number) => {
    const words = sliced(text, tokens, first, last);
    if (words.length >= 5 && candidatesOf(gazetteer(), words, true).length > 0)
      found.push({ first, last, known: false });
  };
  for (const { first, last } of names) {
    const from = /^(?:the|an?)$/i.test(tokens[first].form) ? first + 1 : first;
    if (last > from && last - from < 6) look(from, last);
  }
  const covered = new Uint8Array(tokens.length);
  for (const { first, last } of runs) covered.fill(1, first, last + 1);
  const opens = (i: number): boolean =>
    isCapitalised(tokens[i]) &&
    covered[i] === 0 &&
    !demonyms.has(tokens[i].form) &&
    !everyday.has(tokens[i].form.toLowerCase());
  for (let first = 0; first < tokens.length; first++) {
    if (!opens(first)) continue;
    let last = first;
    for (let next = first + 1; next < tokens.length && covered[next] === 0; next++) {
      if (opens(next)) last = next;
      else if (!/^(?:al|el|ad|ar|as|ash|at|az|an|ez|es|-)$/.test(tokens[next].form)) break;
    }
    if (last - first < 6 && last > 0) look(first, last);
    first = last;
  }
  return found;
}
