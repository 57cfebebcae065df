import type { Sentence } from '../../language/document.ts';
import type { PronounForm } from '../../language/lexicon/pronouns.ts';
import { childrenOf, relation, tokenAt } from '../../language/tree.ts';
import { isActor } from './kinds.ts';
import { nameAt, phraseTokens } from './phrases.ts';

/**
 * The subject of saying for a pronoun that opens what is said: "Hungary said it will help" makes Hungary help. Only who
 * speaks before the pronoun (but for "we") and where number agrees. Whose harm somebody tells of whose office that is
 * ("Sheriff X said he shot two neighbours") is left to the resolver, like any other pronoun. The token itself for any other word.
 */
export function speakerMeant(sentence: Sentence, token: number, harm = false): number {
  const { upos, form, deprel, head } = tokenAt(sentence, token);
  if (upos !== 'PRON' || !/^(?:nsubj|expl)$/.test(relation(deprel)) || head < 0) return token;
  const { ofSpeakers, formOf } = sentence.lexicon.pronouns;
  const pronoun = ofSpeakers.has(form.toLowerCase()) ? formOf(form) : null;
  const speaker = pronoun === null ? -1 : speakerOver(sentence, head);
  if (pronoun === null || speaker < 0) return token;
  const isOurs = pronoun.person === 1 && pronoun.plural;
  if (speaker > token && !isOurs) return token;
  if (harm && !isOurs && mayTellOfOthers(sentence, speaker)) return token;
  return agrees(sentence, speaker, pronoun) ? speaker : token;
}

/** Who says the clause that a predicate stands in; -1 where nobody does, or only a pronoun. */
function speakerOver(sentence: Sentence, predicate: number): number {
  let clause = predicate;
  for (let steps = 0; steps < 5 && /^(?:xcomp|conj)$/.test(relation(tokenAt(sentence, clause).deprel)); steps++)
    clause = tokenAt(sentence, clause).head;
  const { deprel, head: speech } = tokenAt(sentence, clause);
  if (deprel !== 'ccomp' || speech < 0) return -1;
  const subject = childrenOf(sentence, speech).find((child) => tokenAt(sentence, child).deprel === 'nsubj');
  if (subject === undefined || tokenAt(sentence, subject).upos === 'PRON') return -1;
  return isActor(sentence, subject) ? subject : -1;
}

/** Whether a pronoun can stand for a speaker: "they" for many or a body, "it" for one that is no person, "she" for one that is no body. */
function agrees(sentence: Sentence, speaker: number, { plural, gender }: PronounForm): boolean {
  const kind = nameAt(sentence, speaker)?.kind;
  const { xpos } = tokenAt(sentence, speaker);
  const isMany =
    xpos === 'NNS' ||
    xpos === 'NNPS' ||
    childrenOf(sentence, speaker).some((child) => tokenAt(sentence, child).deprel === 'conj');
  if (plural) return isMany || kind === 'organisation';
  if (isMany || gender === null) return false;
  return gender === 'n' ? kind !== 'person' : kind === undefined || kind === 'person';
}

/** Persons, who may have an office that is told elsewhere, and bodies that tell of others' deeds: all but forces and states. */
function mayTellOfOthers(sentence: Sentence, subject: number): boolean {
  if (nameAt(sentence, subject)?.kind === 'person') return true;
  const { tellers } = sentence.lexicon;
  const [first, last] = phraseTokens(sentence, subject);
  return sentence.tokens
    .slice(first, last + 1)
    .some(({ lemma }) => tellers.tellsOfOthers(lemma) || tellers.tellsOrDoes(lemma));
}
