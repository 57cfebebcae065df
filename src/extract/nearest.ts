import type { Sentence } from '../language/document.ts';
import type { EventEntry } from '../language/lexicon/event-entry.ts';
import { caseOf, treeOf } from '../language/tree.ts';
import { isActor } from './arguments/kinds.ts';
import { nameAt } from './arguments/phrases.ts';
import { isTime } from './time-words.ts';

/** Verbal and political acts that are aimed at someone, whom a poor parse may leave hanging elsewhere. */
const aimed = new Set([
  'THREATEN',
  'REQUEST',
  'PROTEST',
  'ACCUSE',
  'REJECT',
  'SUPPORT',
  'CONSULT',
  'AID',
  'SANCTION',
  'MOBILIZE',
  'COOPERATE',
]);

/** The next actor named to the right within the clause, where the parse gives an aimed act no one it is aimed at; -1 if none. */
export function nearestTarget(
  sentence: Sentence,
  token: number,
  last: number,
  row: EventEntry,
  agents: readonly number[],
): number {
  const { plover } = row.codes;
  if (plover === null || !aimed.has(plover)) return -1;
  const { tokens } = sentence;
  const { children } = treeOf(sentence);
  for (let at = token + 1; at <= last; at++) {
    const { form, upos, deprel } = tokens[at];
    if (upos === 'PUNCT' && /^[;:—–]$/.test(form)) return -1;
    if (isTime(sentence, at)) continue;
    const named = nameAt(sentence, at);
    if (named === null && !(/^[A-Z]/.test(form) && (upos === 'PROPN' || (upos === 'ADJ' && deprel === 'amod'))))
      continue;
    const head = phraseHead(sentence, named === null ? at : headOf(sentence, named.first, named.last));
    const owned = children[head].some((child) => tokens[child].deprel === 'nmod:poss' && tokens[child].upos === 'PRON');
    const scene =
      plover !== 'CONSULT' &&
      /^(?:in|at|near|outside|inside|around)$/.test(
        caseOf(
          sentence,
          tokens[head].deprel === 'conj' && tokens[head].head >= 0 ? firstMember(sentence, head) : head,
        ) ?? '',
      );
    if (head > token && !owned && !scene && !isMatter(sentence, head, row) && !agents.includes(head)) return head;
    if (named !== null) at = named.last;
  }
  return -1;
}

/** "Protested over the loss of Gao": a place that says what a protest is about is not whom it is against. */
function isMatter(sentence: Sentence, token: number, { codes }: EventEntry): boolean {
  if (codes.plover !== 'PROTEST' || nameAt(sentence, token)?.kind !== 'place') return false;
  let at = token;
  for (let steps = 0; steps < 4 && sentence.tokens[at].deprel === 'nmod'; steps++) at = sentence.tokens[at].head;
  return caseOf(sentence, at) === 'over';
}

/** The first actor of the clause before a finite verb that the parse leaves without a subject; -1 if none. */
export function nearestAgent(sentence: Sentence, verb: number, first: number): number {
  const { tokens } = sentence;
  const { children } = treeOf(sentence);
  const finite = /^VB[DZP]$/.test(tokens[verb].xpos) || children[verb].some((child) => tokens[child].deprel === 'aux');
  if (!finite) return -1;
  for (let at = first; at < verb; at++) {
    const { upos } = tokens[at];
    if (upos !== 'NOUN' && upos !== 'PROPN') continue;
    if (isTime(sentence, at) || !isActor(sentence, at)) continue;
    const head = phraseHead(sentence, at);
    // "The Herat road stayed shut": a name that only says which thing is meant acts in nothing.
    if (/^(?:compound|nmod:poss|flat)$/.test(tokens[head].deprel) && nameAt(sentence, head)?.kind === 'place') continue;
    if (head < verb && caseOf(sentence, head) === null && !isTime(sentence, head)) return head;
    if (isTime(sentence, head) && caseOf(sentence, at) === null) return at;
  }
  return -1;
}

/** Climbs from a modifier ("Algerian", "President") to the head of its noun phrase, as long as that acts too. */
function phraseHead(sentence: Sentence, token: number): number {
  const { tokens } = sentence;
  let at = token;
  for (let steps = 0; steps < 5; steps++) {
    const { deprel, head } = tokens[at];
    if (head < 0 || !/^(?:amod|compound|nmod:desc|flat|nmod:poss)$/.test(deprel) || Math.abs(head - at) > 6) return at;
    if (!isActor(sentence, head)) return at;
    at = head;
  }
  return at;
}

/** The first member of a coordination, which carries its preposition. */
function firstMember(sentence: Sentence, token: number): number {
  let at = token;
  for (let steps = 0; steps < 12 && sentence.tokens[at].deprel === 'conj' && sentence.tokens[at].head >= 0; steps++)
    at = sentence.tokens[at].head;
  return at;
}

/** The token of a name that the others hang on. */
function headOf(sentence: Sentence, first: number, last: number): number {
  for (let at = first; at <= last; at++) {
    const { head } = sentence.tokens[at];
    if (head < first || head > last) return at;
  }
  return first;
}
