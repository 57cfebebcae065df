import type { Sentence } from '../../language/document.ts';
import { childBy, childrenOf, lowerAt, relation, tokenAt } from '../../language/tree.ts';
import type { StateObservation } from '../../record/observation.ts';
import { nameAt } from '../arguments/phrases.ts';

/** A state as a construction finds it in one sentence: token indexes of the heads. */
export interface FoundState {
  what: StateObservation['what'];
  subject: number;
  object: number | null;
  value: string;
  /** The word that tells it, asked for certainty and polarity. */
  cue: number;
  rule: string;
  /** Words of a phrase narrower than the one on the head: "Syrian" in "Syrian President". */
  objectWords?: [number, number];
  subjectWords?: [number, number];
  certainty?: StateObservation['certainty'];
  polarity?: StateObservation['polarity'];
  background?: boolean;
}

/** Whether a token is a place by its name or its noun. */
export function isPlace(sentence: Sentence, token: number): boolean {
  const name = nameAt(sentence, token);
  if (name !== null) return name.kind === 'place';
  const { lemma, upos } = tokenAt(sentence, token);
  if (sentence.lexicon.placeNouns.ground.has(lemma.toLowerCase())) return true;
  return upos === 'PROPN' && childrenOf(sentence, token).some((child) => nameAt(sentence, child)?.kind === 'place');
}

/** Whether a token is a person by its name, or a pronoun that only persons have. */
export function isPerson(sentence: Sentence, token: number): boolean {
  const name = nameAt(sentence, token);
  if (name !== null) return name.kind === 'person';
  return sentence.lexicon.pronouns.ofPerson.has(lowerAt(sentence, token));
}

/** A noun that can act: a name, a noun for people or a body, a pronoun; not a thing that is counted or measured. */
export function isParty(sentence: Sentence, token: number): boolean {
  const { upos, form } = tokenAt(sentence, token);
  if (upos === 'PRON') return !sentence.lexicon.pronouns.ofThings.has(form.toLowerCase());
  return upos === 'PROPN' || upos === 'NOUN';
}

/** The subject of a copula or verb, or the noun that a participle describes; -1 for none. */
export function subjectAt(sentence: Sentence, token: number): number {
  const own = childBy(sentence, token, 'nsubj', 'nsubj:pass', 'nsubj:outer');
  const { deprel, head } = tokenAt(sentence, token);
  const name = relation(deprel);
  if (own >= 0) {
    if (!sentence.lexicon.pronouns.relative.has(lowerAt(sentence, own))) return own;
    return name === 'acl' ? head : -1;
  }
  if (name === 'acl' || name === 'appos') return head;
  return name === 'conj' && head >= 0 ? subjectAt(sentence, head) : -1;
}

/** The words of a name that ends at a token, hyphens inside it kept: "Libyan National Army" of "Libyan National Army-held". */
export function nameEndingAt(sentence: Sentence, token: number): [number, number] {
  let first = token;
  while (first > 0 && tokenAt(sentence, first).upos === 'PROPN') {
    const before = tokenAt(sentence, first - 1);
    if (before.upos === 'PROPN' || sentence.lexicon.nameParts.possessive.has(before.form)) first--;
    else if (
      before.form === '-' &&
      sentence.lexicon.nameParts.articles.has(sentence.tokens[first - 2]?.form.toLowerCase() ?? '')
    )
      first -= 2;
    else break;
  }
  return [first, token];
}
