import type { Document, NameKind, Sentence, Token } from '../../language/document.ts';
import { bodyWords, everyday, locatives, partHeads, placeHeads, placeTails, titles } from '../en/place-words.ts';
import { fold } from '../gazetteer/fold.ts';
import { type Hit, isCapitalised, nations, scan } from './scan.ts';

/**
 * Words that bear on the places of a document: a place name, a nationality word, or a place inside another name
 * ("Georgia Bureau of Investigation"), which is no toponym but tells where the report plays. Token indices are inclusive.
 */
export interface Spot {
  sentence: number;
  first: number;
  last: number;
  role: 'place' | 'demonym' | 'context';
  words: string;
}

/** A name that only its other mentions in the document can make a place. */
interface Doubt extends Spot {
  kind: NameKind | null;
}

/** Prior (decimal logarithm of inhabitants, more for countries and states) above which a bare name is taken for the place. */
const wellKnown = 5.6;
const known = 4;

/** Place names and nationality words of a document, in text order, never overlapping. */
export function spot(document: Document): Spot[] {
  const spots: Spot[] = [];
  const doubts: Doubt[] = [];
  const text = document.report.text;
  for (const [index, sentence] of document.sentences.entries()) spotSentence(text, sentence, index, spots, doubts);
  const places = new Set(spots.filter(({ role }) => role === 'place').map(({ words }) => fold(words)));
  const persons = surnames(document);
  for (const { kind, ...doubt } of doubts) {
    if (!places.has(fold(doubt.words)) || persons.has(doubt.words)) continue;
    if (kind !== 'person') spots.push({ ...doubt, role: 'place' });
  }
  return spots.sort((a, b) => a.sentence - b.sentence || a.first - b.first);
}

function spotSentence(text: string, sentence: Sentence, index: number, spots: Spot[], doubts: Doubt[]): void {
  const { tokens, names } = sentence;
  const taken = new Uint8Array(tokens.length);
  const wordsOf = (first: number, last: number) => text.slice(tokens[first].start, tokens[last].end);
  const take = (first: number, last: number, role: Spot['role'], words = wordsOf(first, last)) => {
    for (let i = first; i <= last; i++) if (taken[i] === 1) return;
    taken.fill(1, first, last + 1);
    spots.push({ sentence: index, first, last, role, words });
  };
  const owner = new Int16Array(tokens.length).fill(-1);
  for (const [name, { first, last }] of names.entries()) owner.fill(name, first, last + 1);
  const nationHits = nations(tokens);
  for (const { first, last, words } of nationHits) {
    const name = names[owner[first]];
    if (name === undefined || (name.first === first && name.last === last)) take(first, last, 'demonym', words);
    else if (name.kind !== 'person') take(first, last, 'context', words);
  }
  for (const { first, last, kind } of names) {
    if (kind !== 'place') continue;
    const from = /^(?:the|a|an)$/i.test(tokens[first].form) && last > first ? first + 1 : first;
    take(from, last, 'place');
  }
  if (isShouted(tokens)) return;
  for (const hit of scan(text, tokens, 0, tokens.length - 1)) {
    if (taken.subarray(hit.first, hit.last + 1).includes(1)) continue;
    judge(hit, sentence, owner, take, (first, last, kind) =>
      doubts.push({ sentence: index, first, last, role: 'place', words: wordsOf(first, last), kind }),
    );
  }
}

type Take = (first: number, last: number, role: Spot['role']) => void;

/** Decides on a name that the gazetteer knows and the language models did not call a place. */
function judge(
  hit: Hit,
  { tokens, names }: Sentence,
  owner: Int16Array,
  take: Take,
  doubt: (first: number, last: number, kind: NameKind | null) => void,
): void {
  const { candidates } = hit;
  let { first, last } = hit;
  const prior = candidates[0].prior;
  const name = names[owner[first]] ?? names[owner[last]];
  const whole = name === undefined || (name.first >= first && name.last <= last);
  if (!whole) {
    if (name.kind !== 'person' && prior >= known) take(first, last, 'context');
    return;
  }
  if (candidates.every(({ short }) => short)) {
    if (tokens[first - 1]?.form === ',' && isCapitalised(tokens[first - 2])) take(first, last, 'place');
    return;
  }
  const lower = (i: number): string => tokens[i]?.form.toLowerCase() ?? '';
  while (isCapitalised(tokens[last + 1]) && placeTails.has(lower(last + 1))) last++;
  while (
    isCapitalised(tokens[first - 1]) &&
    (partHeads.has(lower(first - 1)) || placeHeads.has(lower(first - 1))) &&
    first > 1
  )
    first--;
  const before = lower(first - 1);
  const next = lower(last + 1);
  const spelled = tokens[hit.first].form;
  if (titles.has(before) || (spelled.length <= 3 && !/^[A-Z.]+$/.test(spelled))) return;
  if (isCapitalised(tokens[last + 1])) {
    if (prior >= known) take(hit.first, hit.last, 'context');
    return;
  }
  if (tokens[last + 1]?.form === '-' && bodyWords.has(lower(last + 2))) return;
  const initial = first === 0 || /^["“”'‘(]$/.test(tokens[first - 1].form);
  if (isNamePart(tokens, first - 1)) return;
  const single = hit.first === hit.last;
  if (single && everyday.has(lower(hit.first))) return;
  const located = locatives.has(before) || (before === 'the' && locatives.has(lower(first - 2)));
  const contained = next === ',' && isCapitalised(tokens[last + 2]);
  if (name !== undefined && name.kind === 'person') {
    if (prior >= 7 && located) take(first, last, 'place');
    else doubt(first, last, 'person');
    return;
  }
  if (prior >= (name === undefined ? wellKnown : 7)) take(first, last, 'place');
  else if (located && prior >= (before === 'of' ? 5 : known) && !initial) take(first, last, 'place');
  else if (contained && located) take(first, last, 'place');
  else doubt(first, last, name?.kind ?? null);
}

/** A capitalised word before the name that is no function word opening the sentence makes the name part of a longer one. */
function isNamePart(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (!isCapitalised(token)) return false;
  if (token.upos !== 'X' && token.upos !== 'PROPN') return false;
  if (at === 0 || /^["“'‘(]$/.test(tokens[at - 1].form))
    return !everyday.has(token.form.toLowerCase()) && !locatives.has(token.form.toLowerCase());
  return true;
}

/** Headlines and shouting, where capitals tell nothing. */
function isShouted(tokens: readonly Token[]): boolean {
  let words = 0;
  let capitals = 0;
  for (const { form } of tokens) {
    if (!/^\p{L}{2}/u.test(form)) continue;
    words++;
    if (/^\p{Lu}/u.test(form)) capitals++;
  }
  return words >= 5 && capitals / words > 0.7;
}

/** Last words of people's names of two words and more: "Peterson" of "Jordan Peterson", and the whole of one-word names. */
function surnames(document: Document): Set<string> {
  const found = new Set<string>();
  for (const { tokens, names } of document.sentences) {
    for (const { first, last, kind } of names) if (kind === 'person' && last > first) found.add(tokens[last].form);
  }
  return found;
}
