import type { Sentence } from '../../language/document.ts';
import { caseOf, childrenOf, lemmaAt, relation, tokenAt, treeOf } from '../../language/tree.ts';
import { argumentsOf } from './arguments.ts';
import { isActor } from './kinds.ts';
import { nameAt, nounAfter } from './phrases.ts';
import { isTime } from './time-words.ts';

/** How deep an actor is looked for in clauses and in phrases. */
const DEEPEST_CLAUSE = 3;
const DEEPEST_PHRASE = 4;

/** The first actor among the object and obliques of a clause, or inside them; never `not`. -1 for none. */
export function actorInClause(sentence: Sentence, verb: number, not: number, depth = 0): number {
  if (depth > DEEPEST_CLAUSE) return -1;
  const { first, last } = treeOf(sentence);
  const inner = argumentsOf(sentence, verb);
  for (const token of [inner.receiver, inner.object, ...inner.obliques.map((oblique) => oblique.token)]) {
    if (token < (first[verb] ?? 0) || token > (last[verb] ?? -1) || token === not || isTime(sentence, token)) continue;
    if (isNamedActor(sentence, token) && !isSent(sentence, token)) return token;
    const within = actorWithin(sentence, token, not, depth + 1);
    if (within >= 0) return within;
  }
  for (const child of childrenOf(sentence, verb)) {
    if (!/^[xc]comp$/.test(relation(tokenAt(sentence, child).deprel))) continue;
    const actor = actorInClause(sentence, child, not, depth + 1);
    if (actor >= 0) return actor;
  }
  return -1;
}

const isNamedActor = (sentence: Sentence, token: number): boolean =>
  isActor(sentence, token) && tokenAt(sentence, token).upos !== 'PRON';

/** Troops and the like without a nationality: an instrument rather than the one meant. */
const isSent = (sentence: Sentence, token: number): boolean =>
  nameAt(sentence, token) === null &&
  sentence.lexicon.entityNouns.sent.has(lemmaAt(sentence, token)) &&
  !childrenOf(sentence, token).some((child) => {
    const { form, deprel } = tokenAt(sentence, child);
    return /^[A-Z]/.test(form) && deprel !== 'det';
  });

/**
 * An actor named inside a noun phrase: its owner, a nationality word before it, or one behind "of", "by", "with", "on"; never `not`. -1 for
 * none. `scene`: whether what it stands in may be looked at, too.
 */
export function actorWithin(sentence: Sentence, noun: number, not: number, depth = 0, scene = true): number {
  if (depth > DEEPEST_PHRASE) return -1;
  const children = childrenOf(sentence, noun).filter((child) => child !== not);
  const own = children.find((child) => isOwnActor(sentence, noun, child));
  if (own !== undefined) return own;
  for (const child of children) {
    const { deprel } = tokenAt(sentence, child);
    const name = relation(deprel);
    const found =
      name === 'nmod' && deprel !== 'nmod:poss'
        ? actorBehind(sentence, child, not, depth, scene)
        : name === 'acl'
          ? actorInModifier(sentence, noun, child, not, depth)
          : -1;
    if (found >= 0) return found;
  }
  return depth === 0 ? actorRightBehind(sentence, noun) : -1;
}

/** Whether a word on a noun is its owner, or a name or nationality before it. */
function isOwnActor(sentence: Sentence, noun: number, child: number): boolean {
  const { deprel, upos, form } = tokenAt(sentence, child);
  if (isTime(sentence, child)) return false;
  if (deprel === 'nmod:poss') return isNamedActor(sentence, child);
  if (!/^(?:amod|compound|nmod:desc)$/.test(deprel) || child === 0 || !/^[A-Z]/.test(form)) return false;
  const name = nameAt(sentence, child);
  if (upos !== 'PROPN' && upos !== 'ADJ' && name === null) return false;
  // "The Gulf war with Iraq": a place's name before a noun only places it.
  const { namedByPlace } = sentence.lexicon.nounPhrases;
  return deprel === 'amod' || name?.kind !== 'place' || !namedByPlace.has(lemmaAt(sentence, noun));
}

/** The actor in a phrase behind a preposition, or inside it. */
function actorBehind(sentence: Sentence, phrase: number, not: number, depth: number, scene: boolean): number {
  const { inward, inside } = sentence.lexicon.prepositions;
  const preposition = caseOf(sentence, phrase) ?? '';
  if (!inward.has(preposition) || (!scene && inside.has(preposition)) || isTime(sentence, phrase)) return -1;
  return isNamedActor(sentence, phrase) ? phrase : actorWithin(sentence, phrase, not, depth + 1, scene);
}

/** The actor in a clause that modifies a noun: "an attack carried out by rebels". */
function actorInModifier(sentence: Sentence, noun: number, clause: number, not: number, depth: number): number {
  const by = argumentsOf(sentence, clause);
  if (by.passive && by.subject > noun && isActor(sentence, by.subject)) return by.subject;
  return actorInClause(sentence, clause, not, depth + 1);
}

/** The actor right behind "of", "by" or the like where the parser hung it elsewhere; -1 when there is none. */
function actorRightBehind(sentence: Sentence, noun: number): number {
  const { upos, form } = tokenAt(sentence, noun + 1);
  if (upos !== 'ADP' || !sentence.lexicon.prepositions.beforeActors.has(form.toLowerCase())) return -1;
  const head = nounAfter(sentence, noun + 2);
  return head >= 0 && !isTime(sentence, head) && isActor(sentence, head) ? head : -1;
}
