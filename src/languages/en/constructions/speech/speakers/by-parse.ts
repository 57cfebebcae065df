import { canHeadPhrase, nameAt } from '../../../../../extract/arguments/phrases.ts';
import type { SpeakerConstruction } from '../../../../../extract/speech/language.ts';
import type { Sentence } from '../../../../../language/document.ts';
import { words } from '../../../../../language/lexicon.ts';
import { down, form, hangs, not, type Test, tag } from '../../../../../language/pattern.ts';
import { childBy, relation, tokenAt } from '../../../../../language/tree.ts';
import { isPassive } from '../voice.ts';
import { isInPhrase, isTime } from './runs.ts';
import { settled } from './settled.ts';

const isRelative = form(words('who which that whom whose what'));
const isThat = form(words('that what'));
const isObjectForm = form(words('him her them me us'));

const activeSubjects = down('nsubj', not(hangs('nsubj:pass nsubj:outer')), not(isObjectForm));
const allSubjects = down('nsubj', not(hangs('nsubj:outer')), not(isObjectForm));

/** The subject nearest before a verb, else the first after it: a damaged parse can give two. -1 for none. */
function nearest(sentence: Sentence, verb: number, active: boolean): number {
  const own = (active ? activeSubjects : allSubjects)(sentence, verb);
  return own.findLast((at) => at < verb) ?? own[0] ?? -1;
}

/** How far up from a verb its subject is looked for: "…, and had begun to say". */
const HIGHEST = 6;
/** Relations by which a verb shares its subject with the one above it. */
const sharing = hangs('conj advcl parataxis dep');

/** The token that heads the subject of a verb by the parse alone; -1 when it gives none. */
function subjectByParse(sentence: Sentence, verb: number): number {
  let at = verb;
  for (let steps = 0; steps < HIGHEST; steps++) {
    const own = nearest(sentence, at, at === verb && isPassive(sentence, verb));
    if (own >= 0) return meantBy(sentence, at, own);
    const { deprel, head } = tokenAt(sentence, at);
    if (head < 0) return -1;
    const name = relation(deprel);
    if (name === 'acl') return describedBy(sentence, verb, at);
    if (name === 'xcomp') {
      // "Asked them to say": the object of the higher verb is the one who acts.
      const object = childBy(sentence, head, 'obj', 'iobj');
      if (object >= 0 && object < at) return object;
    } else if (!sharing(sentence, at)) return -1;
    at = head;
  }
  return -1;
}

/** Whom the subject of a clause means: the noun that a relative clause describes for "who". */
function meantBy(sentence: Sentence, clause: number, subject: number): number {
  const { deprel, head } = tokenAt(sentence, clause);
  if (!isRelative(sentence, subject)) return subject;
  if (relation(deprel) === 'acl') return head;
  return isThat(sentence, subject) ? subject : nounBefore(sentence, clause, subject);
}

/** The noun that a clause without a subject describes; -1 where a verb below it is asked for. */
function describedBy(sentence: Sentence, verb: number, clause: number): number {
  const { deprel, head } = tokenAt(sentence, clause);
  if (clause !== verb) return deprel === 'acl:relcl' ? -1 : head;
  // "A video of the mayor saying": the person right before the participle.
  const before = sentence.tokens[verb - 1]?.upos === 'PROPN' ? verb - 1 : -1;
  const near = nameAt(sentence, verb - 1)?.first ?? before;
  return near > head && tokenAt(sentence, verb).xpos === 'VBG' ? near : head;
}

/** How many words before "who" its noun may stand where the parse did not hang the clause on it. */
const REACH = 3;

/** The head of the noun phrase right before "who"; the pronoun itself where none stands there. */
function nounBefore(sentence: Sentence, verb: number, pronoun: number): number {
  let noun = pronoun - 1;
  while (
    noun >= 0 &&
    noun >= pronoun - REACH &&
    tokenAt(sentence, noun).upos !== 'NOUN' &&
    tokenAt(sentence, noun).upos !== 'PROPN'
  )
    noun--;
  if (noun < 0 || noun < pronoun - REACH) return pronoun;
  const inPhrase: Test = hangs('flat compound nmod appos');
  while (
    inPhrase(sentence, noun) &&
    tokenAt(sentence, noun).head < verb &&
    canHeadPhrase(sentence, tokenAt(sentence, noun).head)
  )
    noun = tokenAt(sentence, noun).head;
  return noun;
}

/** Whether nothing but the words of one noun phrase stands between a verb and a subject behind it. */
function isRightBehind(sentence: Sentence, subject: number, verb: number): boolean {
  for (let at = verb + 1; at <= subject; at++) {
    if (!(isInPhrase(sentence, at) || tag('PRON', 'ADV')(sentence, at)) || isTime(sentence, at)) return false;
  }
  return true;
}

/** The same, behind the verb only where nothing else stands between; -1 when the parse gives none. */
export function parsedSubject(sentence: Sentence, verb: number): number {
  const subject = subjectByParse(sentence, verb);
  return subject > verb && !isRightBehind(sentence, subject, verb) ? -1 : subject;
}

/** The subject by the parse, its noun phrase made whole; -1 for none. */
export function wholeSubject(sentence: Sentence, verb: number): number {
  const subject = parsedSubject(sentence, verb);
  return subject < 0 || subject > verb ? subject : settled(sentence, subject, verb);
}

/** "The mayor said …", "…, adding that …", "the envoy, who denied it". */
export const byParse: SpeakerConstruction = {
  name: 'speech/speaker/by-parse',
  find: ({ sentence, cue }) => wholeSubject(sentence, cue.at.token),
  yes: [
    ['The mayor said the road was shut.', 'say: mayor'],
    ['The envoy, who denied it, left.', 'deny: envoy'],
    ['The army asked them to confirm the news.', 'ask: army & confirm: them'],
  ],
  no: ['“Leave the town,” it was said.', 'It was reported that the bridge had fallen.'],
};
