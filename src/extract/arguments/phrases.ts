import type { Document, NameSpan, Sentence } from '../../language/document.ts';
import { caseOf, childrenOf, lemmaAt, tokenAt } from '../../language/tree.ts';
import type { DraftFiller, TokenAt } from '../draft.ts';
import { isTime } from './time-words.ts';

const nounLike = new Set(['NOUN', 'PROPN', 'PRON', 'NUM', 'DET', 'X', 'SYM', 'ADJ']);
const insideNoun = new Set([
  'amod',
  'compound',
  'nummod',
  'nmod:poss',
  'flat',
  'fixed',
  'goeswith',
  'nmod:desc',
  'advmod',
  'det',
]);
/** The name that holds a token, or null. */
export function nameAt(sentence: Sentence, token: number): NameSpan | null {
  for (const name of sentence.names) if (name.first <= token && token <= name.last) return name;
  return null;
}

export const canHeadPhrase = (sentence: Sentence, token: number): boolean =>
  nounLike.has(tokenAt(sentence, token).upos);

/** First and last token of the smallest sensible noun phrase on a head: no articles, relative clauses or appositions. */
export function phraseTokens(sentence: Sentence, head: number, options: { of?: boolean } = {}): [number, number] {
  const name = nameAt(sentence, head);
  let [first, last] = unbroken(sentence, head);
  if (name !== null) {
    first = Math.min(first, name.first);
    last = Math.max(last, name.last);
  }
  if (options.of !== false && name === null) last = Math.max(last, endOfPhraseBehindOf(sentence, head));
  while (first < last && first < head && name?.first !== first && isIdle(sentence, first)) first++;
  while (isGlued(sentence, first)) first -= 2;
  while (last > first && isLoose(sentence, last, head)) last--;
  return [first, last];
}

/** The head with all that belongs to it and stands by it without a break. */
function unbroken(sentence: Sentence, head: number): [number, number] {
  const inside = new Set([head]);
  spread(sentence, head, head, inside);
  let first = head;
  let last = head;
  for (const token of inside) {
    if (token < first && isUnbroken(sentence, inside, token, head)) first = token;
    if (token > last && isUnbroken(sentence, inside, head, token)) last = token;
  }
  return [first, last];
}

/** Adds what a word of a phrase brings into it. */
function spread(sentence: Sentence, at: number, head: number, inside: Set<number>): void {
  for (const child of childrenOf(sentence, at)) {
    const { deprel, upos } = tokenAt(sentence, child);
    if (!insideNoun.has(deprel) || (deprel === 'advmod' && (child > at || upos === 'PUNCT'))) continue;
    if (child > at && (deprel === 'amod' || deprel === 'nmod:poss' || deprel === 'det')) continue;
    inside.add(child);
    spread(sentence, child, head, inside);
    for (const other of childrenOf(sentence, child)) {
      const below = tokenAt(sentence, other).deprel;
      if (deprel === 'nmod:poss' && below === 'case') inside.add(other);
      // "French and Egyptian warships": the coordinated modifiers belong to the phrase.
      if (below !== 'conj' || other >= head) continue;
      inside.add(other);
      spread(sentence, other, head, inside);
    }
  }
}

/** The last word of what follows "of" and stays with the head: "the government OF SYRIA"; -1 for none. */
function endOfPhraseBehindOf(sentence: Sentence, head: number): number {
  const { nounPhrases, prepositions } = sentence.lexicon;
  if (!nounPhrases.needsOf.has(lemmaAt(sentence, head))) return -1;
  const of = childrenOf(sentence, head).find(
    (child) =>
      child > head &&
      tokenAt(sentence, child).deprel === 'nmod' &&
      prepositions.of.has(caseOf(sentence, child) ?? '') &&
      belongs(sentence, child),
  );
  return of === undefined ? -1 : phraseTokens(sentence, of)[1];
}

/** Marks, conjunctions and times at the end of a phrase. */
function isLoose(sentence: Sentence, token: number, head: number): boolean {
  const { upos } = tokenAt(sentence, token);
  return upos === 'PUNCT' || upos === 'CCONJ' || (token > head && isTime(sentence, token));
}

/** Whether a token goes on a hyphenated word: no phrase begins inside "25-year-old". */
function isGlued(sentence: Sentence, at: number): boolean {
  const hyphen = tokenAt(sentence, at - 1);
  return (
    at >= 2 &&
    hyphen.form === '-' &&
    hyphen.end === tokenAt(sentence, at).start &&
    tokenAt(sentence, at - 2).end === hyphen.start
  );
}

/** People, bodies and places stay with the word they belong to: "government of Syria", not "accused the government of fraud". */
function belongs(sentence: Sentence, token: number): boolean {
  const { upos, lemma } = tokenAt(sentence, token);
  const { entityNouns, placeNouns } = sentence.lexicon;
  const word = lemma.toLowerCase();
  return (
    upos === 'PROPN' || nameAt(sentence, token) !== null || entityNouns.actors.has(word) || placeNouns.heads.has(word)
  );
}

/** Whether all tokens between belong to the phrase, hyphens, quotes and conjunctions apart. */
function isUnbroken(sentence: Sentence, inside: ReadonlySet<number>, from: number, to: number): boolean {
  for (let at = from + 1; at < to; at++) {
    const { upos, deprel } = tokenAt(sentence, at);
    if (!inside.has(at) && upos !== 'PUNCT' && upos !== 'CCONJ' && deprel !== 'case' && deprel !== 'det') return false;
  }
  return true;
}

/** Articles, numbers and measures at the head of a phrase ("at least 300 of the") name nobody; the number is the event's quantity. */
function isIdle(sentence: Sentence, token: number): boolean {
  const { lemma, upos, xpos, deprel } = tokenAt(sentence, token);
  const { idleDeterminers, idleAdjectives } = sentence.lexicon.nounPhrases;
  if (/^(?:PUNCT|CCONJ|ADV|NUM|ADP|SYM)$/.test(upos)) return true;
  if (xpos === 'DT' || xpos === 'PDT' || deprel === 'det') return idleDeterminers.has(lemma.toLowerCase());
  return upos === 'ADJ' && idleAdjectives.has(lemma.toLowerCase());
}

/** The smallest sensible noun phrase on a head, as words of the report. */
export function phraseOf(document: Document, at: TokenAt): DraftFiller {
  const sentence = document.sentences[at.sentence];
  if (sentence === undefined) return { start: 0, end: 0, head: at };
  const [first, last] = phraseTokens(sentence, at.token);
  return { start: tokenAt(sentence, first).start, end: tokenAt(sentence, last).end, head: at };
}

function isMember(sentence: Sentence, token: number): boolean {
  const { upos, xpos, form } = tokenAt(sentence, token);
  if (xpos.startsWith('VB') && xpos !== 'VB') return false;
  return /^(?:NOUN|PROPN|PRON|NUM)$/.test(upos) || (upos === 'ADJ' && /^[A-Z]/.test(form));
}

/** The last noun of the phrase that starts at a token ("the rebel-held eastern districts of" gives "districts"); -1 when none starts there. */
export function nounAfter(sentence: Sentence, from: number): number {
  let head = -1;
  for (let at = from; at < Math.min(from + 9, sentence.tokens.length); at++) {
    const { upos, form } = tokenAt(sentence, at);
    if (upos === 'NOUN' || upos === 'PROPN') head = at;
    else if (upos === 'PUNCT' && form === '-') continue;
    else if (head >= 0 || !/^(?:DET|ADJ|NUM|ADV)$/.test(upos)) break;
  }
  return head;
}

/** The members of a coordination, the given head first: "Aleppo, Homs and Hama". */
export function membersOf(sentence: Sentence, head: number): number[] {
  const members = [head];
  for (const member of members) {
    if (members.length >= MOST_MEMBERS) break;
    for (const child of childrenOf(sentence, member))
      if (tokenAt(sentence, child).deprel === 'conj' && isMember(sentence, child)) members.push(child);
  }
  return members;
}

const MOST_MEMBERS = 40;

/** The first member of a coordination, which carries its preposition; the token itself where it is in none. */
export function firstMember(sentence: Sentence, token: number): number {
  let at = token;
  for (let steps = 0; steps < 12; steps++) {
    const { deprel, head } = tokenAt(sentence, at);
    if (deprel !== 'conj' || head < 0) break;
    at = head;
  }
  return at;
}
