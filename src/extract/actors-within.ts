import type { Sentence } from '../language/document.ts';
import { caseOf, relation, treeOf } from '../language/tree.ts';
import { argumentsOf } from './arguments/arguments.ts';
import { isActor } from './arguments/kinds.ts';
import { nameAt, nounAfter } from './arguments/phrases.ts';
import { isTime } from './time-words.ts';

/** The first actor among the object and obliques of a clause, or inside them. */
export function actorInClause(sentence: Sentence, verb: number, not: number, depth = 0): number {
  if (depth > 3) return -1;
  const { first, last, children } = treeOf(sentence);
  const inner = argumentsOf(sentence, verb);
  for (const token of [inner.receiver, inner.object, ...inner.obliques.map((oblique) => oblique.token)]) {
    if (token < first[verb] || token > last[verb] || token === not || isTime(sentence, token)) continue;
    if (isActor(sentence, token) && sentence.tokens[token].upos !== 'PRON' && !isOwnForce(sentence, token))
      return token;
    const within = actorWithin(sentence, token, not, depth + 1);
    if (within >= 0) return within;
  }
  for (const child of children[verb]) {
    const name = relation(sentence.tokens[child].deprel);
    if (name !== 'xcomp' && name !== 'ccomp') continue;
    const actor = actorInClause(sentence, child, not, depth + 1);
    if (actor >= 0) return actor;
  }
  return -1;
}

/** Troops and the like without a nationality: an instrument rather than the one meant. */
const isOwnForce = (sentence: Sentence, token: number): boolean =>
  nameAt(sentence, token) === null &&
  sentence.lexicon.entityNouns.sent.has(sentence.tokens[token].lemma.toLowerCase()) &&
  !treeOf(sentence).children[token].some(
    (child) => /^[A-Z]/.test(sentence.tokens[child].form) && sentence.tokens[child].deprel !== 'det',
  );

/** An actor named inside a noun phrase: its owner, a nationality word before it, or one behind "of", "by", "with", "on". */
export function actorWithin(sentence: Sentence, noun: number, not: number, depth = 0, scene = true): number {
  if (depth > 4) return -1;
  const { tokens } = sentence;
  const { children } = treeOf(sentence);
  for (const child of children[noun]) {
    const { deprel, upos, form } = tokens[child];
    if (child === not || isTime(sentence, child)) continue;
    if (deprel === 'nmod:poss' && upos !== 'PRON' && isActor(sentence, child)) return child;
    if (
      (deprel === 'amod' || deprel === 'compound' || deprel === 'nmod:desc') &&
      /^[A-Z]/.test(form) &&
      child > 0 &&
      (upos === 'PROPN' || upos === 'ADJ' || nameAt(sentence, child) !== null)
    ) {
      // "the Gulf war with Iraq": a place name before a noun only places it.
      if (
        deprel === 'amod' ||
        nameAt(sentence, child)?.kind !== 'place' ||
        !/^(?:war|offensive|campaign|conflict|crisis|operation|front|battle)$/i.test(tokens[noun].lemma)
      )
        return child;
    }
  }
  for (const child of children[noun]) {
    const name = relation(tokens[child].deprel);
    if (child === not) continue;
    if (name === 'nmod' && tokens[child].deprel !== 'nmod:poss') {
      const preposition = caseOf(sentence, child) ?? '';
      if (inward.test(preposition) && (scene || preposition !== 'in') && !isTime(sentence, child)) {
        if (isActor(sentence, child) && tokens[child].upos !== 'PRON') return child;
        const inner = actorWithin(sentence, child, not, depth + 1, scene);
        if (inner >= 0) return inner;
      }
    } else if (name === 'acl') {
      const by = argumentsOf(sentence, child);
      if (by.passive && by.subject > noun && isActor(sentence, by.subject)) return by.subject;
      const inner = actorInClause(sentence, child, not, depth + 1);
      if (inner >= 0) return inner;
    }
  }
  return depth === 0 ? actorAfter(sentence, noun) : -1;
}

/** The actor right behind "of", "by" or the like where the parser hung it elsewhere; -1 when there is none. */
function actorAfter(sentence: Sentence, noun: number): number {
  const { tokens } = sentence;
  const preposition = tokens[noun + 1];
  if (
    preposition === undefined ||
    preposition.upos !== 'ADP' ||
    !/^(?:of|by|from|against|between)$/i.test(preposition.form)
  )
    return -1;
  const head = nounAfter(sentence, noun + 2);
  if (head < 0 || isTime(sentence, head)) return -1;
  return isActor(sentence, head) ? head : -1;
}

const inward = /^(?:of|by|from|with|on|over|against|for|to|between|in|into|among)$/;
