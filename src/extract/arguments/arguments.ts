import type { Sentence } from '../../language/document.ts';
import { besideOf, caseOf, childrenOf, relation, tokenAt } from '../../language/tree.ts';
import type { Arguments, Clause } from './clause.ts';
import { takeFromNoun } from './from-noun.ts';
import { takeShared } from './shared.ts';
import { isTime } from './time-words.ts';

const known = new WeakMap<Sentence, (Arguments | undefined)[]>();
/** How far arguments are taken over from one predicate to the next. */
const DEEPEST = 6;

/** The arguments of a verb, worked out once; `depth` bounds the walk through shared subjects. */
export function argumentsOf(sentence: Sentence, verb: number, depth = 0): Arguments {
  let list = known.get(sentence);
  if (list === undefined) {
    list = [];
    known.set(sentence, list);
  }
  // Deep in a walk the bound may cut an answer short, so only whole answers are kept.
  const before = list[verb];
  if (before !== undefined) return before;
  const found = findArguments(sentence, verb, depth);
  if (depth === 0) list[verb] = found;
  return found;
}

function findArguments(sentence: Sentence, verb: number, depth: number): Arguments {
  const args: Arguments = {
    subject: -1,
    object: -1,
    receiver: -1,
    passive: false,
    obliques: [],
    particle: null,
    where: -1,
  };
  const clause: Clause = {
    sentence,
    verb,
    args,
    passiveSubject: -1,
    byAgent: -1,
    hasAuxiliary: false,
    argumentsOf: (other) => argumentsOf(sentence, other, depth + 1),
  };
  for (const child of childrenOf(sentence, verb)) takeDependent(clause, child);
  const { deprel, head } = tokenAt(sentence, verb);
  const name = relation(deprel);
  const above = name === 'conj' ? besideOf(sentence, verb) : head;
  if (above >= 0 && depth < DEEPEST) {
    if (name === 'acl' || name === 'amod') takeFromNoun(clause, above);
    else takeShared(clause, above, name);
  }
  if (args.object < 0 && !args.passive) args.object = bareObject(clause);
  if (args.passive) turnPassive(clause);
  return args;
}

/** Notes what hangs on the predicate itself. */
function takeDependent(clause: Clause, child: number): void {
  const { sentence, args } = clause;
  const { deprel, lemma, upos } = tokenAt(sentence, child);
  switch (deprel) {
    case 'nsubj':
    case 'nsubj:outer':
      if (args.subject < 0) args.subject = child;
      break;
    case 'nsubj:pass':
      clause.passiveSubject = child;
      args.passive = true;
      break;
    case 'aux:pass':
      args.passive = true;
      clause.hasAuxiliary = true;
      break;
    case 'aux':
      clause.hasAuxiliary = true;
      break;
    case 'expl':
      if (args.subject < 0 && isWilling(clause)) args.subject = child;
      break;
    case 'obj':
      if (args.object < 0) args.object = child;
      break;
    case 'iobj':
      args.receiver = child;
      break;
    case 'compound:prt':
      args.particle = lemma.toLowerCase();
      break;
    case 'obl:agent':
      clause.byAgent = child;
      break;
    case 'advmod':
      if (upos === 'ADP' && args.particle === null) args.particle = lemma.toLowerCase();
      break;
    default:
      if (/^(?:obl|nmod|obl:arg|obl:unmarked)$/.test(deprel)) takeOblique(clause, child);
  }
}

/** "It is willing to …": an adjective of will has a real subject, whatever the tag. */
function isWilling({ sentence, verb }: Clause): boolean {
  const { upos, lemma } = tokenAt(sentence, verb);
  return upos === 'ADJ' && sentence.lexicon.controlWords.willing.has(lemma.toLowerCase());
}

function takeOblique(clause: Clause, token: number): void {
  const { sentence, args } = clause;
  const preposition = caseOf(sentence, token) ?? '';
  const isAgent = sentence.lexicon.prepositions.agent.has(preposition) && tokenAt(sentence, token).upos !== 'NUM';
  if (isAgent && clause.byAgent < 0) clause.byAgent = token;
  args.obliques.push({ preposition, token });
}

/** A bare noun phrase behind the verb that is no time is its object, whatever the parser calls it; -1 for none. */
function bareObject({ sentence, verb, args }: Clause): number {
  const bare = args.obliques.find(({ preposition, token }) => {
    if (preposition !== '' || token < verb || isTime(sentence, token)) return false;
    const { upos, deprel } = tokenAt(sentence, token);
    return (upos === 'NOUN' || upos === 'PROPN') && deprel === 'obl';
  });
  return bare?.token ?? -1;
}

/** Puts the subject of a passive back where the object of the active would be, and whoever does it where its subject would be. */
function turnPassive(clause: Clause): void {
  const { args } = clause;
  if (clause.passiveSubject < 0 && args.subject >= 0 && args.object < 0) clause.passiveSubject = args.subject;
  if (args.object >= 0 && clause.passiveSubject >= 0 && args.receiver < 0) args.receiver = clause.passiveSubject;
  else if (args.object < 0 || clause.passiveSubject >= 0) args.object = clause.passiveSubject;
  const agent = clause.byAgent >= 0 ? clause.byAgent : laterAgent(clause);
  args.subject = agent;
  if (agent >= 0) args.obliques = args.obliques.filter(({ token }) => token !== agent);
}

/** "Stormed and looted by X": whoever does the last of the deeds does all of them; -1 for nobody. */
function laterAgent({ sentence, verb }: Clause): number {
  const { agent: by } = sentence.lexicon.prepositions;
  for (const other of childrenOf(sentence, verb)) {
    const { deprel, xpos } = tokenAt(sentence, other);
    if (other < verb || deprel !== 'conj' || xpos !== 'VBN') continue;
    const own = childrenOf(sentence, other);
    if (own.some((child) => /^(?:nsubj|aux)/.test(tokenAt(sentence, child).deprel))) continue;
    const agent = own.find((child) => {
      const { deprel, upos } = tokenAt(sentence, child);
      return deprel === 'obl:agent' || (deprel === 'obl' && upos !== 'NUM' && by.has(caseOf(sentence, child) ?? ''));
    });
    if (agent !== undefined && !isTime(sentence, agent)) return agent;
  }
  return -1;
}
