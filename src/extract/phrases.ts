import type { Document, NameSpan, Sentence } from '../language/document.ts';
import { caseOf, relation, treeOf } from '../language/tree.ts';
import type { Span } from '../record/span.ts';
import type { DraftFiller, TokenAt } from './draft.ts';
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
/** Nouns that say little without what follows "of" or "in": "the government of Syria", "a group of rebels". */
const needsOf =
  /^(?:group|number|dozen|hundred|thousand|million|score|part|member|series|lot|crowd|handful|couple|one|two|three|four|five|most|many|some|all|none|several|majority|rest|head|leader|chief|president|minister|king|queen|prime|government|army|people|ministry|department|secretary|ambassador|commander|city|town|village|province|state|region|district|island|republic|kingdom|suburb|capital|outskirt|countryside|bank|house|council|party|union|front|bureau|office|university|court|parliament|refugee|resident|citizen|side|wave|force|unit|worker|student|tens|type|kind|sort)s?$/;

/** The name that holds a token, or null. */
export function nameAt(sentence: Sentence, token: number): NameSpan | null {
  for (const name of sentence.names) if (name.first <= token && token <= name.last) return name;
  return null;
}

export const canHeadPhrase = (sentence: Sentence, token: number): boolean => nounLike.has(sentence.tokens[token].upos);

/** First and last token of the smallest sensible noun phrase on a head: no articles, relative clauses or appositions. */
export function phraseTokens(sentence: Sentence, head: number, options: { of?: boolean } = {}): [number, number] {
  const { tokens } = sentence;
  const { children } = treeOf(sentence);
  const inside = new Set([head]);
  const spread = (at: number): void => {
    for (const child of children[at]) {
      const { deprel, upos } = tokens[child];
      if (!insideNoun.has(deprel)) continue;
      if (deprel === 'advmod' && (child > at || upos === 'PUNCT')) continue;
      if (child > at && (deprel === 'amod' || deprel === 'nmod:poss' || deprel === 'det')) continue;
      inside.add(child);
      spread(child);
      // "French and Egyptian warships": the coordinated modifiers belong to the phrase.
      for (const other of children[child]) {
        if (tokens[other].deprel === 'conj' && other < head) {
          inside.add(other);
          spread(other);
        }
      }
      if (deprel === 'nmod:poss')
        for (const other of children[child]) if (tokens[other].deprel === 'case') inside.add(other);
    }
  };
  spread(head);
  let first = head;
  let last = head;
  for (const token of inside) {
    if (token < first && isUnbroken(sentence, inside, token, head)) first = token;
    if (token > last && isUnbroken(sentence, inside, head, token)) last = token;
  }
  const name = nameAt(sentence, head);
  if (name !== null) {
    first = Math.min(first, name.first);
    last = Math.max(last, name.last);
  }
  if (options.of !== false && name === null && needsOf.test(tokens[head].lemma.toLowerCase())) {
    for (const child of children[head]) {
      if (
        tokens[child].deprel === 'nmod' &&
        child > head &&
        caseOf(sentence, child) === 'of' &&
        belongs(sentence, child)
      ) {
        last = Math.max(last, phraseTokens(sentence, child, { of: true })[1]);
        break;
      }
    }
  }
  while (first < last && first < head && name?.first !== first && isIdle(sentence, first)) first++;
  while (isGlued(sentence, first)) first -= 2;
  while (
    last > first &&
    (tokens[last].upos === 'PUNCT' || tokens[last].upos === 'CCONJ' || (last > head && isTime(sentence, last)))
  )
    last--;
  return [first, last];
}

/** Whether a token goes on a hyphenated word: no phrase begins inside "25-year-old". */
const isGlued = ({ tokens }: Sentence, at: number): boolean =>
  at >= 2 &&
  tokens[at - 1].form === '-' &&
  tokens[at - 1].end === tokens[at].start &&
  tokens[at - 2].end === tokens[at - 1].start;

/** People, bodies and places stay with the word they belong to: "government of Syria", not "accused the government of fraud". */
const belongs = (sentence: Sentence, token: number): boolean => {
  const { upos, lemma } = sentence.tokens[token];
  return (
    upos === 'PROPN' ||
    nameAt(sentence, token) !== null ||
    sentence.lexicon.entityNouns.actors.has(lemma.toLowerCase()) ||
    sentence.lexicon.placeNouns.heads.has(lemma.toLowerCase())
  );
};

/** Whether all tokens between belong to the phrase, hyphens, quotes and conjunctions apart. */
function isUnbroken(sentence: Sentence, inside: ReadonlySet<number>, from: number, to: number): boolean {
  let outside = 0;
  for (let at = from + 1; at < to; at++) {
    const { upos, deprel } = sentence.tokens[at];
    if (!inside.has(at) && upos !== 'PUNCT' && upos !== 'CCONJ' && deprel !== 'case' && deprel !== 'det') outside++;
  }
  return outside === 0;
}

/** Articles, numbers and measures at the head of a phrase ("at least 300 of the") name nobody; the number is the event's quantity. */
function isIdle(sentence: Sentence, token: number): boolean {
  const { lemma, upos, xpos, deprel } = sentence.tokens[token];
  if (upos === 'PUNCT' || upos === 'CCONJ' || upos === 'ADV' || upos === 'NUM' || upos === 'ADP' || upos === 'SYM')
    return true;
  if (xpos === 'DT' || xpos === 'PDT' || deprel === 'det')
    return /^(?:the|a|an|this|that|these|those|all|both|some|any|another|no|each|every)$/i.test(lemma);
  return (
    upos === 'ADJ' && /^(?:several|many|few|more|most|least|numerous|other|various|recent|own|such|same)$/i.test(lemma)
  );
}

/** The smallest sensible noun phrase on a head, as words of the report. */
export function phraseOf(document: Document, at: TokenAt): DraftFiller {
  const sentence = document.sentences[at.sentence];
  const [first, last] = phraseTokens(sentence, at.token);
  return { start: sentence.tokens[first].start, end: sentence.tokens[last].end, head: at };
}

const isMember = (sentence: Sentence, token: number): boolean => {
  const { upos, xpos, form } = sentence.tokens[token];
  if (xpos.startsWith('VB') && xpos !== 'VB') return false;
  return /^(?:NOUN|PROPN|PRON|NUM)$/.test(upos) || (upos === 'ADJ' && /^[A-Z]/.test(form));
};

/** The last noun of the phrase that starts at a token ("the rebel-held eastern districts of" gives "districts"); -1 when none starts there. */
export function nounAfter({ tokens }: Sentence, from: number): number {
  let head = -1;
  for (let at = from; at < tokens.length && at < from + 9; at++) {
    const { upos, form } = tokens[at];
    if (upos === 'NOUN' || upos === 'PROPN') head = at;
    else if (upos === 'PUNCT' && form === '-') continue;
    else if (head >= 0 || !/^(?:DET|ADJ|NUM|ADV)$/.test(upos)) break;
  }
  return head;
}

/** The members of a coordination, the given head first: "Aleppo, Homs and Hama". */
export function membersOf(sentence: Sentence, head: number): number[] {
  const { children } = treeOf(sentence);
  const members = [head];
  for (let at = 0; at < members.length && members.length < 40; at++) {
    for (const child of children[members[at]]) {
      if (sentence.tokens[child].deprel === 'conj' && isMember(sentence, child)) members.push(child);
    }
  }
  return members;
}

const clausal = new Set(['ccomp', 'advcl', 'parataxis', 'acl', 'csubj', 'root', 'dep', 'discourse']);

/** The predicate of the clause that a token stands in: itself when it heads one. */
export function clauseHead(sentence: Sentence, token: number): number {
  let at = token;
  for (let steps = 0; steps < sentence.tokens.length; steps++) {
    const { deprel, head, upos } = sentence.tokens[at];
    if (head < 0) return at;
    const name = relation(deprel);
    if (clausal.has(name)) return at;
    if ((name === 'conj' || name === 'xcomp') && (upos === 'VERB' || upos === 'AUX')) return at;
    at = head;
  }
  return token;
}

/**
 * The smallest clause that carries what a token says: the words under its clause head, without coordinated clauses,
 * parataxis, attached reported speech, and outer punctuation.
 */
export function clauseSpan(document: Document, at: TokenAt): Span {
  const sentence = document.sentences[at.sentence];
  const { tokens } = sentence;
  if (!sentence.parsed) return trimmed(document, tokens[at.token].start, tokens[at.token].end);
  const { children, first, last } = treeOf(sentence);
  const head = clauseHead(sentence, at.token);
  let from = first[head];
  let to = last[head];
  for (const child of children[head]) {
    const { deprel, upos } = tokens[child];
    const name = relation(deprel);
    const leaves =
      name === 'parataxis' ||
      deprel === 'cc' ||
      (name === 'conj' && (upos === 'VERB' || upos === 'AUX' || hasSubject(sentence, child))) ||
      (name === 'advcl' && hasSubject(sentence, child));
    if (!leaves) continue;
    if (at.token >= first[child] && at.token <= last[child]) continue;
    if (first[child] > head && first[child] > at.token) to = Math.min(to, first[child] - 1);
    else if (last[child] < head && last[child] < at.token) from = Math.max(from, last[child] + 1);
  }
  while (from < to && (isEdge(tokens[from].upos) || tokens[from].upos === 'CCONJ') && from < at.token) from++;
  while (to > from && (isEdge(tokens[to].upos) || tokens[to].upos === 'CCONJ') && to > at.token) to--;
  return trimmed(document, tokens[from].start, tokens[to].end);
}

const isEdge = (upos: string): boolean => upos === 'PUNCT';

function hasSubject(sentence: Sentence, token: number): boolean {
  return treeOf(sentence).children[token].some((child) => /^(?:nsubj|csubj|expl)/.test(sentence.tokens[child].deprel));
}

/** A span without white space and closing marks at its ends. */
export function trimmed(document: Document, start: number, end: number): Span {
  const { text } = document.report;
  while (start < end && /[\s,;:–—]/.test(text[start])) start++;
  while (end > start && /[\s,;:–—]/.test(text[end - 1])) end--;
  return { start, end };
}
