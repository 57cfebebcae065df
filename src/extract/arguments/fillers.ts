import type { Document, Sentence } from '../../language/document.ts';
import { caseOf, childrenOf, relation, tokenAt } from '../../language/tree.ts';
import type { DraftFiller } from '../draft.ts';
import { isEventNoun } from '../triggers/sense.ts';
import { isActor } from './kinds.ts';
import { membersOf, nameAt, phraseOf } from './phrases.ts';
import { speakerMeant } from './speaker-meant.ts';

/** The phrases on some head tokens, coordinations opened and measures looked through. `harm`: they do or suffer harm. */
export function fillersOf(document: Document, index: number, heads: readonly number[], harm = false): DraftFiller[] {
  const sentence = document.sentences[index];
  if (sentence === undefined) return [];
  const tokens = new Set<number>();
  for (const head of heads) {
    const members = membersOf(sentence, head).flatMap((member) => namedBy(sentence, member) ?? member);
    for (const member of members) {
      if (member !== members[0] && isMistakenMember(sentence, members[0] ?? -1, member)) continue;
      const token = speakerMeant(sentence, measured(sentence, member), harm);
      if (!isAsked(sentence, token)) tokens.add(token);
    }
  }
  return [...tokens].map((token) => phraseOf(document, { sentence: index, token }));
}

/** "Killed 17 people and wounds 20": a verb tagged as a noun is no one. */
const isMistakenMember = (sentence: Sentence, first: number, member: number): boolean =>
  isEventNoun(sentence, tokenAt(sentence, member).lemma) && isActor(sentence, first);

/** "Nobody knows who did it", unlike "the men who did it": who asks names no one. */
function isAsked(sentence: Sentence, token: number): boolean {
  const { xpos, upos, head } = tokenAt(sentence, token);
  return (
    xpos.startsWith('W') &&
    upos === 'PRON' &&
    head >= 0 &&
    /^(?:ccomp|csubj|root)$/.test(tokenAt(sentence, head).deprel)
  );
}

/** The places that a plural stands for: "key cities including Aleppo, Homs and Hama"; null when it names none. */
function namedBy(sentence: Sentence, token: number): number[] | null {
  const { xpos, lemma } = tokenAt(sentence, token);
  const { placeNouns, nounPhrases } = sentence.lexicon;
  if (xpos !== 'NNS' || !placeNouns.heads.has(lemma.toLowerCase())) return null;
  const named = childrenOf(sentence, token).find((child) => {
    const { upos, deprel } = tokenAt(sentence, child);
    if (child < token || (upos !== 'PROPN' && nameAt(sentence, child)?.kind !== 'place')) return false;
    const name = relation(deprel);
    return name === 'appos' || (name === 'nmod' && nounPhrases.examples.has(caseOf(sentence, child) ?? ''));
  });
  return named === undefined ? null : membersOf(sentence, named);
}

/** What a measuring word measures: "thousands of students" gives "students". */
function measured(sentence: Sentence, token: number): number {
  const { nounPhrases, prepositions } = sentence.lexicon;
  let at = token;
  for (let steps = 0; steps < 4; steps++) {
    const { form, lemma } = tokenAt(sentence, at);
    if (!nounPhrases.measures.has(form.toLowerCase()) && !nounPhrases.measures.has(lemma.toLowerCase())) return at;
    const next = childrenOf(sentence, at).find(
      (child) => tokenAt(sentence, child).deprel === 'nmod' && prepositions.of.has(caseOf(sentence, child) ?? ''),
    );
    if (next === undefined) return at;
    at = next;
  }
  return at;
}
