import type { Sentence } from '../../language/document.ts';
import type { EventPattern } from '../../language/lexicon/event-words.ts';
import type { NounClass } from '../../language/lexicon/noun-class.ts';
import { caseOf, childrenOf, relation, tokenAt } from '../../language/tree.ts';
import { eventTypes } from '../../record/event-types.ts';
import type { Arguments } from '../arguments/clause.ts';
import { isActor, isPlaceLike } from '../arguments/kinds.ts';
import { isTime } from '../arguments/time-words.ts';
import { isOfClass } from './class-members.ts';
import type { Sense } from './sense.ts';

/** The sense of a verb with its arguments, or null when no entry has it. */
export function verbSense(sentence: Sentence, verb: number, args: Arguments, lemma: string): Sense | null {
  for (const pattern of sentence.lexicon.eventWords.verbs.get(lemma) ?? []) {
    const sense = senseBy(pattern, { sentence, verb, args, hung: hungOnObject(sentence, args, pattern) });
    if (sense !== null) return pattern.entry.what === 'other' ? null : sense;
  }
  return null;
}

interface Clause {
  sentence: Sentence;
  verb: number;
  args: Arguments;
  /** "Drove the troops from X": phrases that the pattern names, hung on the object instead of the verb. */
  hung: readonly number[];
}

function hungOnObject(sentence: Sentence, { object }: Arguments, { rest }: EventPattern): readonly number[] {
  if (object < 0 || rest.length < 2) return [];
  return childrenOf(sentence, object).filter(
    (child) => tokenAt(sentence, child).deprel === 'nmod' && rest.includes(caseOf(sentence, child) ?? ''),
  );
}

function senseBy(pattern: EventPattern, clause: Clause): Sense | null {
  const { sentence, args } = clause;
  const beside: number[] = [];
  const consumed: number[] = [];
  for (const part of pattern.rest) {
    const token =
      typeof part === 'string' ? findWord(part, pattern, clause, beside) : findMember(part, pattern, clause, beside);
    if (token < 0) return null;
    beside.push(token);
    if (typeof part === 'string' ? !isActor(sentence, token) : isConsumed(part, pattern)) consumed.push(token);
  }
  const { entry, subject } = pattern;
  if (subject !== null && !isOfClass(sentence, args.subject >= 0 ? args.subject : args.object, subject)) return null;
  return { entry, beside, consumed };
}

const isConsumed = ({ tells, sent }: NounClass, { entry }: EventPattern): boolean =>
  tells === true || entry.objectTells || (sent === true && eventTypes[entry.what].sendsForces);

/** The first phrase around a verb that is of a class; -1 for none. */
function findMember(one: NounClass, { rest }: EventPattern, clause: Clause, used: readonly number[]): number {
  const { sentence, args, hung } = clause;
  const isMember = (token: number): boolean => !used.includes(token) && isOfClass(sentence, token, one);
  const isPlaceHere = (token: number): boolean =>
    !used.includes(token) && isPlaceLike(sentence, token) && !isTime(sentence, token);
  const ofPlace = one.told === 'place';
  if (isMember(args.object)) return args.object;
  if (rest.length > 1) {
    const oblique = args.obliques.find(({ token }) => isMember(token) || (ofPlace && isPlaceHere(token)));
    if (oblique !== undefined) return oblique.token;
  }
  return ofPlace ? (hung.find((token) => isMember(token) || isPlaceHere(token)) ?? -1) : -1;
}

const outside = new Set(['nsubj', 'conj', 'cc', 'punct', 'parataxis', 'advcl']);
const withCase = new Set(['obl', 'ccomp', 'xcomp']);

/** The first place around a verb where a word of a pattern stands: particle, object, what hangs on the verb, prepositions; -1 for none. */
function findWord(word: string, pattern: EventPattern, clause: Clause, used: readonly number[]): number {
  const { sentence, verb, args, hung } = clause;
  const isWord = (token: number): boolean => {
    const { lemma, form } = tokenAt(sentence, token);
    return !used.includes(token) && (lemma.toLowerCase() === word || form.toLowerCase() === word);
  };
  const preposition = (token: number): number =>
    childrenOf(sentence, token).find(
      (below) => relation(tokenAt(sentence, below).deprel) === 'case' && isWord(below),
    ) ?? -1;
  // "Pull out of X": the particle right behind the verb is its own, wherever the parser hung it.
  if (sentence.lexicon.eventWords.particles.has(word) && isWord(verb + 1)) return verb + 1;
  if (isWord(args.object)) return args.object;
  for (const child of childrenOf(sentence, verb)) {
    const name = relation(tokenAt(sentence, child).deprel);
    if (outside.has(name)) continue;
    // "Took control of a part" is no taking part: a preposition that the pattern lacks makes it another word.
    const marker = name === 'obl' ? caseOf(sentence, child) : null;
    if ((marker === null || pattern.rest.includes(marker)) && isWord(child)) return child;
    const below = withCase.has(name) && !isTime(sentence, child) ? preposition(child) : -1;
    if (below >= 0) return below;
  }
  for (const phrase of hung) {
    const below = preposition(phrase);
    if (below >= 0) return below;
  }
  return -1;
}
