import type { Document, Sentence, Token } from '../../language/document.ts';
import { caseOf, childrenOf } from '../../language/tree.ts';
import type { EntityKind } from '../../record/entity.ts';
import type { MentionSpan } from './cluster.ts';
import { formAt, spanOf } from './forms.ts';

/** A description without a name: "the rebels", "a Syrian general". */
export interface NominalMention extends MentionSpan, Shape {
  form: 'nominal';
  kind: EntityKind;
  /** Offsets of its words without an article, with what an office is of: "head of the relief agency". */
  words: [number, number];
  /** Lemma of the head noun. */
  noun: string;
  plural: boolean;
}

/** What the words around its noun tell of a description. */
interface Shape {
  definite: boolean;
  indefinite: boolean;
  /** Lemmas of adjectives and nouns before the head. */
  modifiers: Set<string>;
  /** Token of the noun behind "of", or null. */
  of: number | null;
  /** Token of the possessor, or null. */
  owner: number | null;
  /** Does it lie by another place: "the village outside Homs"? */
  beside: boolean;
}

const isNoun = ({ upos }: Token): boolean => upos === 'NOUN' || upos === 'PROPN';
const isPlural = ({ xpos }: Token): boolean => xpos === 'NNS' || xpos === 'NNPS';

/** Descriptions of people, bodies and places in a sentence; tokens inside names are left to them. */
export function nominalsOf(document: Document, s: number, named: ReadonlySet<number>): NominalMention[] {
  const { tokens = [] } = document.sentences[s] ?? {};
  const found = tokens.flatMap((token, at) => {
    const isPart = /^(?:compound|amod|flat|fixed|goeswith)/.test(token.deprel) && token.head > at;
    return named.has(at) || !isNoun(token) || isPart ? [] : (nominalAt(document, s, at) ?? []);
  });
  // "Deputy" in "Deputy Prime Minister" is no one else; "the rebels" in "the rebels' leader" are.
  const isWithin = ({ head }: NominalMention, other: NominalMention): boolean =>
    other.first <= head && head < other.head && isJoined(tokens.slice(head + 1, other.head));
  return found.filter((nominal) => !found.some((other) => isWithin(nominal, other)));
}

const isJoined = (between: readonly Token[]): boolean =>
  between.every((token) => isNoun(token) || token.upos === 'ADJ');

/** The description that hangs on a token, or null when its noun names a thing. `kind` overrules what the noun tells. */
export function nominalAt(
  document: Document,
  s: number,
  at: number,
  kind: EntityKind | null = null,
): NominalMention | null {
  const sentence = document.sentences[s];
  const token = sentence?.tokens[at];
  if (sentence === undefined || token === undefined) return null;
  const { entityNouns } = sentence.lexicon;
  const plural = isPlural(token);
  const noun = token.lemma.toLowerCase();
  const told = kind ?? entityNouns.kindOf(noun, plural) ?? entityNouns.kindOf(token.form.toLowerCase(), plural);
  if (told === null) return null;
  const first = phraseStart(sentence, at);
  const words = spanOf(sentence, first, plural ? at : endOfOffice(sentence, at, noun));
  return {
    form: 'nominal',
    sentence: s,
    first,
    last: at,
    head: at,
    ...spanOf(sentence, sentence.tokens[first - 1]?.upos === 'DET' ? first - 1 : first, at),
    words: [words.start, words.end],
    kind: told,
    noun,
    plural,
    ...shapeOf(sentence, at),
  };
}

/** The end of "of the relief agency" behind an office; the office's own end where nothing of the kind follows. */
function endOfOffice(sentence: Sentence, office: number, noun: string): number {
  const { tokens, lexicon } = sentence;
  const preposition = formAt(sentence, office + 1).toLowerCase();
  if (!lexicon.offices.takesBody(noun) || !lexicon.prepositions.office.has(preposition)) return office;
  const end = endOfPhrase(sentence, office + 2, 7);
  const last = tokens[end];
  return last !== undefined && isNoun(last) ? end : office;
}

/** The last of the words from a token on, `most` at most, that may be one noun phrase by their tags; the token before it where there is none. */
export function endOfPhrase({ tokens }: Sentence, start: number, most: number): number {
  let end = start - 1;
  while (end + 1 < start + most && /^(?:DET|ADJ|NOUN|PROPN|NUM)$/.test(tokens[end + 1]?.upos ?? 'X')) end++;
  return end;
}

/** Where the words before a noun begin that describe it, by their tags: a wrong parse must not draw half a sentence into a name. */
function phraseStart({ tokens }: Sentence, noun: number): number {
  let first = noun;
  for (let at = noun - 1; at >= 0; at--) {
    const token = tokens[at];
    if (token !== undefined && describes(token)) first = at;
    else if (token?.form !== '-') return token?.xpos === 'PRP$' ? at : first;
  }
  return first;
}

const describes = (token: Token): boolean =>
  isNoun(token) ||
  /^(?:NUM|X|ADJ)$/.test(token.upos) ||
  (token.upos === 'VERB' && /^(?:amod|compound)/.test(token.deprel));

function shapeOf(sentence: Sentence, noun: number): Shape {
  const { tokens, lexicon } = sentence;
  const { determiners, prepositions } = lexicon;
  const shape: Shape = {
    definite: false,
    indefinite: false,
    modifiers: new Set<string>(),
    of: null,
    owner: null,
    beside: false,
  };
  for (const child of childrenOf(sentence, noun)) {
    const { deprel = '', lemma = '', form = '' } = tokens[child] ?? {};
    const word = form.toLowerCase();
    if (deprel === 'det' || deprel === 'det:predet') {
      if (determiners.definite.has(word)) shape.definite = true;
      else if (determiners.indefinite.has(word)) shape.indefinite = true;
    } else if (deprel === 'nummod') shape.indefinite = true;
    else if (deprel === 'nmod:poss') {
      shape.owner = child;
      shape.definite = true;
    } else if (deprel === 'amod' || deprel === 'compound') shape.modifiers.add(lemma.toLowerCase());
    else if (deprel === 'nmod' && child > noun) {
      if (hasOf(sentence, child)) shape.of = child;
      else shape.beside ||= prepositions.beside.has(caseOf(sentence, child) ?? '');
    }
  }
  return shape;
}

const hasOf = (sentence: Sentence, at: number): boolean =>
  childrenOf(sentence, at).some(
    (child) =>
      sentence.tokens[child]?.deprel === 'case' &&
      sentence.lexicon.prepositions.of.has(formAt(sentence, child).toLowerCase()),
  );

/** A noun that names a thing: it stands in the way of "it" and "they", which may mean it. */
export interface Thing {
  sentence: number;
  head: number;
  plural: boolean;
}

/** The nouns of a sentence that are neither names nor people, bodies and places. */
export function thingsOf({ tokens }: Sentence, s: number, taken: ReadonlySet<number>): Thing[] {
  return tokens.flatMap(({ upos, deprel, xpos }, head) =>
    upos !== 'NOUN' || taken.has(head) || /^(?:compound|amod|flat|fixed|obl:tmod|nmod:tmod|obl:unmarked)/.test(deprel)
      ? []
      : [{ sentence: s, head, plural: xpos === 'NNS' }],
  );
}
