import type { Sentence } from '../../language/document.ts';
import { childrenOf, lemmaAt, relation, tokenAt } from '../../language/tree.ts';
import { argumentsOf } from '../arguments/arguments.ts';
import { isVerbal } from '../arguments/clause.ts';
import type { ExtractLanguage } from '../language.ts';
import { tollAt } from '../quantity/tolls.ts';
import type { Trigger } from './trigger.ts';

/** "Twelve people are dead", "left 12 dead": what happened to people, told by an adjective; null for any other word. */
export function lotTrigger(sentence: Sentence, token: number): Trigger | null {
  const { upos, lemma } = tokenAt(sentence, token);
  const word = lemma.toLowerCase();
  const lot = upos === 'ADJ' ? sentence.lexicon.eventWords.lots.get(word) : undefined;
  if (lot === undefined) return null;
  const who = whoseLot(sentence, token, lot.onlyBehind);
  if (who < 0) return null;
  return {
    token,
    beside: [],
    consumed: [],
    entry: lot.entry,
    roles: { agent: [], patient: [who], place: [] },
    fillings: [],
    counts: [who, token],
    rule: `adjective:${word}`,
  };
}

/** Whom such an adjective is told of; -1 for nobody. `onlyBehind`: nobody before it ("missing men" are looked for, and nothing has happened). */
function whoseLot(sentence: Sentence, token: number, onlyBehind: boolean): number {
  const { deprel, head } = tokenAt(sentence, token);
  const children = childrenOf(sentence, token);
  const subject = children.find((child) => tokenAt(sentence, child).deprel.startsWith('nsubj'));
  if (deprel === 'amod' && onlyBehind) return -1;
  if (subject !== undefined) return subject;
  const governed = byHead(sentence, deprel, head);
  if (governed >= 0) return governed;
  const counted = /^(?:root|conj|parataxis|obj|nsubj)$/.test(deprel)
    ? children.find((child) => tokenAt(sentence, child).deprel === 'nummod')
    : undefined;
  if (counted !== undefined) return counted;
  return !onlyBehind && /^(?:NOUN|PROPN|NUM)$/.test(tokenAt(sentence, token - 1).upos) ? token - 1 : -1;
}

/** "Dead men": those it stands before; "left twelve dead": the object of the verb it hangs on. */
function byHead(sentence: Sentence, deprel: string, head: number): number {
  if (deprel === 'amod') return firstMember(sentence, head);
  return relation(deprel) === 'xcomp' && head >= 0 ? argumentsOf(sentence, head).object : -1;
}

/** The first member of a coordination: "seven militants and an officer dead" tells of all of them. */
function firstMember(sentence: Sentence, token: number): number {
  let at = token;
  for (let steps = 0; steps < 12 && at >= 0; steps++) {
    const { deprel, head } = tokenAt(sentence, at);
    if (deprel !== 'conj' || isVerbal(tokenAt(sentence, head))) break;
    at = head;
  }
  return at;
}

/** "The death toll rose to 45": a dying of that many; null for any other word. */
export function tollTrigger(sentence: Sentence, language: ExtractLanguage, token: number): Trigger | null {
  const counted = tollAt(sentence, language.tolls, token);
  if (counted < 0) return null;
  const { beforeToll, toll } = sentence.lexicon.eventWords;
  return {
    token,
    beside: [token - 1],
    consumed: beforeToll.has(lemmaAt(sentence, token - 1)) ? [token - 1] : [],
    entry: toll,
    roles: { agent: [], patient: [counted], place: [] },
    fillings: [],
    counts: [counted],
    lemma: 'die',
    rule: 'noun:toll',
  };
}
