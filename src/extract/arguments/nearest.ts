import type { Sentence } from '../../language/document.ts';
import type { EventEntry } from '../../language/lexicon/event-entry.ts';
import { caseOf, childrenOf, tokenAt } from '../../language/tree.ts';
import { isActor } from './kinds.ts';
import { firstMember, nameAt } from './phrases.ts';
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
  entry: EventEntry,
  agents: readonly number[],
): number {
  const { plover } = entry.codes;
  if (plover === null || !aimed.has(plover)) return -1;
  for (let at = token + 1; at <= last; at++) {
    const { form, upos } = tokenAt(sentence, at);
    if (upos === 'PUNCT' && /^[;:—–]$/.test(form)) return -1;
    const name = nameAt(sentence, at);
    if (isTime(sentence, at) || (name === null && !isNationality(sentence, at))) continue;
    const head = phraseHead(sentence, name === null ? at : headOf(sentence, name.first, name.last));
    if (head > token && !agents.includes(head) && isAimedAt(sentence, head, entry)) return head;
    if (name !== null) at = name.last;
  }
  return -1;
}

/** A proper noun that no name holds, or a capitalised adjective before a noun. */
function isNationality(sentence: Sentence, token: number): boolean {
  const { form, upos, deprel } = tokenAt(sentence, token);
  return /^[A-Z]/.test(form) && (upos === 'PROPN' || (upos === 'ADJ' && deprel === 'amod'));
}

/** Whether somebody can be whom an act is aimed at: nobody's own, not its scene, not what a protest is about. */
function isAimedAt(sentence: Sentence, token: number, entry: EventEntry): boolean {
  const isOwned = childrenOf(sentence, token).some((child) => {
    const { deprel, upos } = tokenAt(sentence, child);
    return deprel === 'nmod:poss' && upos === 'PRON';
  });
  const isScene =
    entry.codes.plover !== 'CONSULT' &&
    sentence.lexicon.prepositions.scene.has(caseOf(sentence, firstMember(sentence, token)) ?? '');
  return !isOwned && !isScene && !isMatter(sentence, token, entry);
}

/** "Protested over the loss of Gao": a place that says what a protest is about is not whom it is against. */
function isMatter(sentence: Sentence, token: number, { codes }: EventEntry): boolean {
  if (codes.plover !== 'PROTEST' || nameAt(sentence, token)?.kind !== 'place') return false;
  let at = token;
  for (let steps = 0; steps < 4 && tokenAt(sentence, at).deprel === 'nmod'; steps++) at = tokenAt(sentence, at).head;
  return sentence.lexicon.prepositions.matter.has(caseOf(sentence, at) ?? '');
}

/** The first actor of the clause before a finite verb that the parse leaves without a subject; -1 if none. */
export function nearestAgent(sentence: Sentence, verb: number, first: number): number {
  const isFiniteVerb =
    /^VB[DZP]$/.test(tokenAt(sentence, verb).xpos) ||
    childrenOf(sentence, verb).some((child) => tokenAt(sentence, child).deprel === 'aux');
  if (!isFiniteVerb) return -1;
  for (let at = first; at < verb; at++) {
    const { upos } = tokenAt(sentence, at);
    if ((upos !== 'NOUN' && upos !== 'PROPN') || isTime(sentence, at) || !isActor(sentence, at)) continue;
    const head = phraseHead(sentence, at);
    // "The Herat road stayed shut": a name that only says which thing is meant acts in nothing.
    if (
      /^(?:compound|nmod:poss|flat)$/.test(tokenAt(sentence, head).deprel) &&
      nameAt(sentence, head)?.kind === 'place'
    )
      continue;
    const ofTime = isTime(sentence, head);
    if (head < verb && caseOf(sentence, head) === null && !ofTime) return head;
    if (ofTime && caseOf(sentence, at) === null) return at;
  }
  return -1;
}

/** Climbs from a modifier ("Algerian", "President") to the head of its noun phrase, as long as that acts too. */
function phraseHead(sentence: Sentence, token: number): number {
  let at = token;
  for (let steps = 0; steps < 5; steps++) {
    const { deprel, head } = tokenAt(sentence, at);
    if (head < 0 || !/^(?:amod|compound|nmod:desc|flat|nmod:poss)$/.test(deprel) || Math.abs(head - at) > 6) return at;
    if (!isActor(sentence, head)) return at;
    at = head;
  }
  return at;
}

/** The token of a name that the others hang on. */
function headOf(sentence: Sentence, first: number, last: number): number {
  for (let at = first; at <= last; at++) {
    const { head } = tokenAt(sentence, at);
    if (head < first || head > last) return at;
  }
  return first;
}
