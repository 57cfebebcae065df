import type { Sentence } from '../../language/document.ts';
import { childBy, relation, treeOf } from '../../language/tree.ts';
import type { StateObservation } from '../../record/observation.ts';
import { nameAt } from '../phrases.ts';

/** A state as a rule finds it in one sentence: token indexes of the heads. */
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

export type StateRule = (sentence: Sentence) => FoundState[];

const PLACE_NOUN =
  /^(?:city|town|village|province|region|district|airport|airbase|base|capital|area|territory|neighbourhood|neighborhood|crossing|bridge|strip|island|dam|port|road|highway|mountain|hill|airfield|camp|suburb|quarter|half|third|part|most|much|bank|border|country|north|south|east|west|north-?west|north-?east|south-?west|south-?east|centre|center|enclave|pocket|stronghold|outskirt|countryside|valley|peninsula|coast|land|ground|field|refinery|palace|compound|headquarters|checkpoint|square|street|plant|junction|stretch|swath|swathe|front|zone|corridor|land)s?$/;

/** Whether a token is a place by its name or its noun. */
export function isPlace(sentence: Sentence, token: number): boolean {
  const name = nameAt(sentence, token);
  if (name !== null) return name.kind === 'place';
  const { lemma, upos } = sentence.tokens[token];
  if (upos === 'PROPN') {
    const kinds = treeOf(sentence).children[token].map((child) => nameAt(sentence, child)?.kind);
    return kinds.includes('place') || PLACE_NOUN.test(lemma.toLowerCase());
  }
  return PLACE_NOUN.test(lemma.toLowerCase());
}

export function isPerson(sentence: Sentence, token: number): boolean {
  const name = nameAt(sentence, token);
  if (name !== null) return name.kind === 'person';
  return /^(?:he|she|him|her|who)$/i.test(sentence.tokens[token].form);
}

/** A noun that can act: a name that is no place, a noun for people or a body, a pronoun; not a thing that is counted or measured. */
export function isParty(sentence: Sentence, token: number): boolean {
  const { upos, form } = sentence.tokens[token];
  if (upos === 'PRON')
    return !/^(?:it|this|that|what|which|there|one|these|those|some|all|something|nothing|everything)$/i.test(form);
  return upos === 'PROPN' || upos === 'NOUN';
}

/** The subject of a copula or verb, or the noun that a participle describes. */
export function subjectAt(sentence: Sentence, token: number): number {
  const own = childBy(sentence, token, 'nsubj', 'nsubj:pass', 'nsubj:outer');
  const { deprel, head } = sentence.tokens[token];
  if (own >= 0) {
    if (!/^(?:who|which|that)$/i.test(sentence.tokens[own].form)) return own;
    return relation(deprel) === 'acl' && head >= 0 ? head : -1;
  }
  if (relation(deprel) === 'acl' && head >= 0) return head;
  if (relation(deprel) === 'appos' && head >= 0) return head;
  if (relation(deprel) === 'conj' && head >= 0) return subjectAt(sentence, head);
  return -1;
}

/** The words of a name that ends at a token, hyphens inside it kept: "Libyan National Army" of "Libyan National Army-held". */
export function nameEndingAt(sentence: Sentence, token: number): [number, number] {
  const { tokens } = sentence;
  let first = token;
  while (first > 0 && tokens[first].upos === 'PROPN') {
    const before = tokens[first - 1];
    if (before.upos === 'PROPN' || /^['’]s$/.test(before.form)) first--;
    else if (before.form === '-' && first > 1 && /^(?:al|ar|as|el|an|ash)$/i.test(tokens[first - 2].form)) first -= 2;
    else break;
  }
  return [first, token];
}
