import { childrenOf, lemmaAt, lowerAt, tokenAt } from '../../language/tree.ts';
import { type Clause, hasSubject, isParticiple, isRelative, isVerbal, setSubject } from './clause.ts';
import { nameAt } from './phrases.ts';

/** Fills what a predicate takes from the noun it hangs on: "the men who left", "men leaving the town", "the captured town". */
export function takeFromNoun(clause: Clause, head: number): void {
  const { sentence, verb } = clause;
  const noun = shownBy(clause, head);
  if (tokenAt(sentence, verb).deprel === 'acl:relcl') takeRelative(clause, antecedent(clause, noun));
  else if (!hasSubject(clause) && !takeNounBefore(clause, noun)) takeModified(clause, noun);
}

/** "The statue of a leader toppled by …": the statue, not the leader. */
function shownBy({ sentence }: Clause, noun: number): number {
  const { deprel, head } = tokenAt(sentence, noun);
  return deprel === 'nmod' && sentence.lexicon.entityNouns.images.has(lemmaAt(sentence, head)) ? head : noun;
}

/** The child of a verb that is one of some words; undefined for none. */
const wordBelow = ({ sentence, verb }: Clause, words: ReadonlySet<string>): number | undefined =>
  childrenOf(sentence, verb).find((child) => words.has(lowerAt(sentence, child)));

/** The noun that a relative clause is about: the one it hangs on, or a nearer one that the pronoun must mean. */
function antecedent(clause: Clause, noun: number): number {
  const { sentence, verb } = clause;
  const { relativePerson, relativeThing } = sentence.lexicon.pronouns;
  // "The whereabouts of the dictator, who …": "who" is the nearer person.
  const nearer =
    wordBelow(clause, relativePerson) === undefined
      ? undefined
      : childrenOf(sentence, noun).findLast(
          (child) => tokenAt(sentence, child).deprel === 'nmod' && child < verb && child > noun,
        );
  const { upos, lemma } = tokenAt(sentence, noun);
  const isThing = upos === 'NOUN' && !sentence.lexicon.entityNouns.actors.has(lemma.toLowerCase());
  const found =
    nearer !== undefined && isThing && /^(?:NOUN|PROPN)$/.test(tokenAt(sentence, nearer).upos) ? nearer : noun;
  // "A stadium in Goma, which fell": behind a comma "which" is the town right before it.
  const which = wordBelow(clause, relativeThing);
  if (which === undefined || tokenAt(sentence, which - 1).form !== ',' || found >= which - 2) return found;
  return nameAt(sentence, which - 2)?.kind === 'place' && nameAt(sentence, found) === null ? which - 2 : found;
}

/** Puts the noun of a relative clause where its pronoun stands, or where an argument is missing. */
function takeRelative(clause: Clause, noun: number): void {
  const { args } = clause;
  const behind = objectBehindPronoun(clause);
  if (behind >= 0) {
    args.object = behind;
    args.subject = noun;
  } else if (isRelative(clause, args.subject)) args.subject = noun;
  else if (isRelative(clause, clause.passiveSubject)) clause.passiveSubject = noun;
  else if (isRelative(clause, args.object)) args.object = noun;
  else takeWherePossible(clause, noun);
}

/** "The blast which officials said killed nine": the pronoun is no object beside one behind the verb, which this is; -1 for none. */
function objectBehindPronoun(clause: Clause): number {
  const { sentence, verb, args } = clause;
  if (args.subject >= 0 || args.passive || args.object < 0 || args.object >= verb) return -1;
  if (!isRelative(clause, args.object)) return -1;
  return childrenOf(sentence, verb).find((child) => child > verb && tokenAt(sentence, child).deprel === 'obj') ?? -1;
}

/** A relative clause without a pronoun among its subject and objects: "the town where …", "the men they met". */
function takeWherePossible(clause: Clause, noun: number): void {
  const { sentence, args } = clause;
  const through = args.obliques.find(({ token }) => isRelative(clause, token));
  if (wordBelow(clause, sentence.lexicon.pronouns.relativePlace) !== undefined) args.where = noun;
  else if (through !== undefined) through.token = noun;
  else if (!hasSubject(clause)) setSubject(clause, noun);
  else if (args.object < 0 && !args.passive && clause.passiveSubject < 0) args.object = noun;
}

/** "Britain mobilised reservists" read as one noun phrase: a noun right before the word acts. */
function takeNounBefore({ sentence, verb, args }: Clause, noun: number): boolean {
  const { deprel, xpos } = tokenAt(sentence, verb);
  const before = tokenAt(sentence, verb - 1);
  const isOne =
    deprel.startsWith('amod') &&
    xpos !== 'VBG' &&
    before.head === noun &&
    /^(?:NOUN|PROPN)$/.test(before.upos) &&
    before.deprel === 'compound';
  if (!isOne) return false;
  args.subject = verb - 1;
  args.object = noun;
  return true;
}

/** "Men leaving the town", "the captured town", "the decision to leave". */
function takeModified(clause: Clause, noun: number): void {
  const { sentence, verb, args } = clause;
  const self = tokenAt(sentence, verb);
  if (self.xpos === 'VBG') args.subject = noun;
  else if (isParticiple(self) || self.deprel.startsWith('amod')) {
    args.passive = true;
    clause.passiveSubject = noun;
  } else if (self.xpos === 'VB') args.subject = deciderOf(clause, noun);
}

/** "The decision to leave": whoever decides leaves; -1 for nobody. */
function deciderOf({ sentence, verb, argumentsOf }: Clause, noun: number): number {
  const owner = childrenOf(sentence, noun).find((child) => tokenAt(sentence, child).deprel === 'nmod:poss');
  if (owner !== undefined) return owner;
  const { head, deprel } = tokenAt(sentence, noun);
  const isPart = head >= 0 && head !== verb && /^(?:obj|xcomp|nsubj:pass)$/.test(deprel);
  return isPart && isVerbal(tokenAt(sentence, head)) ? argumentsOf(head).subject : -1;
}
