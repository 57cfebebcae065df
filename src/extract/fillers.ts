import type { Document, Sentence } from '../language/document.ts';
import { caseOf, relation, treeOf } from '../language/tree.ts';
import { isActor } from './arguments/kinds.ts';
import { membersOf, nameAt, phraseOf, phraseTokens } from './arguments/phrases.ts';
import type { DraftFiller } from './draft.ts';
import { isEventNoun } from './triggers/sense.ts';

/** Words that only measure: the filler is what follows "of" ("a group of rebels", "thousands of students"). */
const measures =
  /^(?:group|number|dozen|hundred|thousand|million|score|ten|tens|series|lot|crowd|handful|couple|majority|one|two|three|four|five|six|seven|eight|nine|many|some|most|several|all|none|both|hundreds|thousands|dozens|scores|wave|batch|team|band|column|patch)$/i;

/** The phrases on some head tokens, coordinations opened and measures looked through. `harm`: they do or suffer harm. */
export function fillersOf(document: Document, index: number, heads: readonly number[], harm = false): DraftFiller[] {
  const sentence = document.sentences[index];
  const fillers: DraftFiller[] = [];
  const seen = new Set<number>();
  for (const head of heads) {
    const heads = membersOf(sentence, head).flatMap((member) => namedBy(sentence, member) ?? member);
    for (const member of heads) {
      // "Killed 17 people and wounds 20": a verb tagged as a noun is no one.
      if (member !== heads[0] && isEventNoun(sentence, sentence.tokens[member].lemma) && isActor(sentence, heads[0]))
        continue;
      const token = antecedentOf(sentence, measured(sentence, member), harm);
      // "Nobody knows who had destroyed it": who asks names no one.
      if (isAsked(sentence, token)) continue;
      if (seen.has(token)) continue;
      seen.add(token);
      fillers.push(phraseOf(document, { sentence: index, token }));
    }
  }
  return fillers;
}

/** "Nobody knows who did it", unlike "the men who did it". */
function isAsked({ tokens }: Sentence, token: number): boolean {
  const { xpos, upos, head } = tokens[token];
  return /^W/.test(xpos) && upos === 'PRON' && head >= 0 && /^(?:ccomp|csubj|root)$/.test(tokens[head].deprel);
}

/** The places that a plural stands for: "key cities including Aleppo, Homs and Hama"; null when it names none. */
function namedBy(sentence: Sentence, token: number): number[] | null {
  const { tokens } = sentence;
  if (tokens[token].xpos !== 'NNS' || !sentence.lexicon.placeNouns.heads.has(tokens[token].lemma.toLowerCase()))
    return null;
  for (const child of treeOf(sentence).children[token]) {
    if (child < token || (tokens[child].upos !== 'PROPN' && nameAt(sentence, child)?.kind !== 'place')) continue;
    const name = relation(tokens[child].deprel);
    if (
      name !== 'appos' &&
      !(name === 'nmod' && /^(?:including|include|like|such|of)$/.test(caseOf(sentence, child) ?? ''))
    )
      continue;
    return membersOf(sentence, child);
  }
  return null;
}

/** What a measuring word measures: "thousands of students" gives "students". */
export function measured(sentence: Sentence, token: number): number {
  let at = token;
  for (let steps = 0; steps < 4; steps++) {
    if (!measures.test(sentence.tokens[at].form) && !measures.test(sentence.tokens[at].lemma)) return at;
    const next = treeOf(sentence).children[at].find(
      (child) => sentence.tokens[child].deprel === 'nmod' && caseOf(sentence, child) === 'of',
    );
    if (next === undefined) return at;
    at = next;
  }
  return at;
}

const plural = /^(?:they|them|we|us)$/i;
const ours = /^(?:we|us)$/i;

/**
 * The subject of saying for a pronoun that opens what is said: "Hungary said it will help" makes Hungary help. Only who
 * speaks before the pronoun (but for "we") and where number agrees. Whose harm somebody tells of whose office that is
 * ("Sheriff X said he shot two neighbours") is left to the resolver, like any other pronoun.
 */
export function antecedentOf(sentence: Sentence, token: number, harm = false): number {
  const { tokens } = sentence;
  const { upos, form, deprel, head } = tokens[token];
  if (upos !== 'PRON' || !/^(?:nsubj|expl)$/.test(relation(deprel)) || head < 0) return token;
  let clause = head;
  for (let steps = 0; steps < 5; steps++) {
    const name = relation(tokens[clause].deprel);
    if (name === 'xcomp' || name === 'conj') clause = tokens[clause].head;
    else break;
    if (clause < 0) return token;
  }
  if (tokens[clause].deprel !== 'ccomp' || tokens[clause].head < 0) return token;
  const speech = tokens[clause].head;
  const subject = treeOf(sentence).children[speech].find((child) => tokens[child].deprel === 'nsubj');
  if (subject === undefined || tokens[subject].upos === 'PRON' || !isActor(sentence, subject)) return token;
  if (subject > token && !ours.test(form)) return token;
  if (harm && !ours.test(form) && mayTellOfOthers(sentence, subject)) return token;
  const name = sentence.names.find(({ first, last }) => first <= subject && subject <= last);
  const many =
    tokens[subject].xpos === 'NNS' ||
    tokens[subject].xpos === 'NNPS' ||
    treeOf(sentence).children[subject].some((child) => tokens[child].deprel === 'conj');
  const fits =
    (plural.test(form) && (many || name?.kind === 'organisation')) ||
    (/^it$/i.test(form) && !many && name?.kind !== 'person') ||
    (/^(?:he|she)$/i.test(form) && !many && (name === undefined || name.kind === 'person'));
  return fits ? subject : token;
}

/** Persons, who may have an office that is told elsewhere, and bodies that tell of others' deeds: all but forces and states. */
function mayTellOfOthers(sentence: Sentence, subject: number): boolean {
  const { names, lexicon, tokens } = sentence;
  const name = names.find(({ first, last }) => first <= subject && subject <= last);
  if (name?.kind === 'person') return true;
  const [first, last] = phraseTokens(sentence, subject);
  const words = tokens.slice(first, last + 1).map(({ lemma }) => lemma);
  return words.some((word) => lexicon.tellers.tellsOfOthers(word) || lexicon.tellers.tellsOrDoes(word));
}
