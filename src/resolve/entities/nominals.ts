import type { Document, Sentence } from '../../language/document.ts';
import { caseOf, treeOf } from '../../language/tree.ts';
import type { EntityKind } from '../../record/entity.ts';
import type { MentionSpan } from './cluster.ts';

/** A description without a name: "the rebels", "a Syrian general". */
export interface NominalMention extends MentionSpan {
  form: 'nominal';
  kind: EntityKind;
  /** Offsets of its words without an article, with what an office is of: "head of the relief agency". */
  words: [number, number];
  /** Lemma of the head noun. */
  noun: string;
  definite: boolean;
  indefinite: boolean;
  plural: boolean;
  /** Lemmas of adjectives and nouns before the head. */
  modifiers: Set<string>;
  /** Token of the noun behind "of", or null. */
  of: number | null;
  /** Token of the possessor, or null. */
  owner: number | null;
  /** Does it lie by another place: "the village outside Homs"? */
  beside: boolean;
}

/** Descriptions of people, bodies and places in a sentence; tokens inside names are left to them. */
export function nominalsOf(document: Document, s: number, named: ReadonlySet<number>): NominalMention[] {
  const sentence = document.sentences[s]!;
  const found: NominalMention[] = [];
  sentence.tokens.forEach((token, at) => {
    if (named.has(at) || (token.upos !== 'NOUN' && token.upos !== 'PROPN')) return;
    if (/^(?:compound|amod|flat|fixed|goeswith)/.test(token.deprel) && token.head > at) return;
    const nominal = nominalAt(document, s, at);
    if (nominal !== null) found.push(nominal);
  });
  // "Deputy" in "Deputy Prime Minister" is no one else; "the rebels" in "the rebels' leader" are.
  return found.filter(
    ({ head }) =>
      !found.some((other) => other.first <= head && head < other.head && joined(sentence, head, other.head)),
  );
}

const joined = ({ tokens }: Sentence, from: number, to: number): boolean =>
  tokens.slice(from + 1, to).every(({ upos }) => upos === 'NOUN' || upos === 'PROPN' || upos === 'ADJ');

/** The description that hangs on a token, or null when its noun names a thing. `kind` overrules what the noun tells. */
export function nominalAt(
  document: Document,
  s: number,
  at: number,
  kind: EntityKind | null = null,
): NominalMention | null {
  const sentence = document.sentences[s]!;
  const { entityNouns } = sentence.lexicon;
  const token = sentence.tokens[at]!;
  const plural = token.xpos === 'NNS' || token.xpos === 'NNPS';
  const noun = token.lemma.toLowerCase();
  const told = kind ?? entityNouns.kindOf(noun, plural) ?? entityNouns.kindOf(token.form.toLowerCase(), plural);
  if (told === null) return null;
  const first = phraseStart(sentence, at);
  const last = at;
  const shape = shapeOf(sentence, at);
  return {
    form: 'nominal',
    sentence: s,
    first,
    last,
    head: at,
    start: sentence.tokens[withArticle(sentence, first)]!.start,
    end: sentence.tokens[last]!.end,
    words: [sentence.tokens[first]!.start, sentence.tokens[endOfOffice(sentence, last, noun, plural)]!.end],
    kind: told,
    noun,
    plural,
    ...shape,
  };
}

const withArticle = ({ tokens }: Sentence, first: number): number =>
  tokens[first - 1]?.upos === 'DET' ? first - 1 : first;

/** The end of "of the relief agency" behind an office; the office's own end where nothing of the kind follows. */
function endOfOffice({ tokens, lexicon }: Sentence, last: number, noun: string, plural: boolean): number {
  if (
    plural ||
    !lexicon.offices.takesBody(noun) ||
    !lexicon.prepositions.office.has(tokens[last + 1]?.form.toLowerCase() ?? '')
  )
    return last;
  let end = last + 1;
  while (end - last < 8 && /^(?:DET|ADJ|NOUN|PROPN|NUM)$/.test(tokens[end + 1]?.upos ?? '')) end++;
  return /^(?:NOUN|PROPN)$/.test(tokens[end]!.upos) ? end : last;
}

/** Where the words before a noun begin that describe it, by their tags: a wrong parse must not draw half a sentence into a name. */
function phraseStart({ tokens }: Sentence, at: number): number {
  let first = at;
  for (let i = at - 1; i >= 0; i--) {
    const { upos, form, xpos, deprel } = tokens[i]!;
    if (upos === 'NOUN' || upos === 'PROPN' || upos === 'NUM' || upos === 'X') first = i;
    else if (upos === 'ADJ' || (upos === 'VERB' && /^(?:amod|compound)/.test(deprel))) first = i;
    else if (form === '-') continue;
    else if (xpos === 'PRP$') {
      first = i;
      break;
    } else break;
  }
  return first;
}

function shapeOf(
  sentence: Sentence,
  at: number,
): Pick<NominalMention, 'definite' | 'indefinite' | 'modifiers' | 'of' | 'owner' | 'beside'> {
  const { tokens, lexicon } = sentence;
  const { determiners, prepositions } = lexicon;
  const shape = {
    definite: false,
    indefinite: false,
    modifiers: new Set<string>(),
    of: null as number | null,
    owner: null as number | null,
    beside: false,
  };
  for (const child of treeOf(sentence).children[at]!) {
    const { deprel, lemma, form } = tokens[child]!;
    const word = form.toLowerCase();
    if (deprel === 'det' || deprel === 'det:predet') {
      if (determiners.definite.has(word)) shape.definite = true;
      else if (determiners.indefinite.has(word)) shape.indefinite = true;
    } else if (deprel === 'nummod') shape.indefinite = true;
    else if (deprel === 'nmod:poss') {
      shape.owner = child;
      shape.definite = true;
    } else if (deprel === 'amod' || deprel === 'compound') shape.modifiers.add(lemma.toLowerCase());
    else if (deprel === 'nmod' && child > at && tokens[child - 1] !== undefined && hasOf(sentence, child))
      shape.of = child;
    else if (deprel === 'nmod' && child > at) shape.beside ||= prepositions.beside.has(caseOf(sentence, child) ?? '');
  }
  return shape;
}

const hasOf = (sentence: Sentence, at: number): boolean =>
  treeOf(sentence).children[at]!.some(
    (child) =>
      sentence.tokens[child]!.deprel === 'case' &&
      sentence.lexicon.prepositions.of.has(sentence.tokens[child]!.form.toLowerCase()),
  );

/** A noun that names a thing: it stands in the way of "it" and "they", which may mean it. */
export interface Thing {
  sentence: number;
  head: number;
  plural: boolean;
}

/** The nouns of a sentence that are neither names nor people, bodies and places. */
export function thingsOf(document: Document, s: number, taken: ReadonlySet<number>): Thing[] {
  const things: Thing[] = [];
  document.sentences[s]!.tokens.forEach((token, head) => {
    if (
      token.upos !== 'NOUN' ||
      taken.has(head) ||
      /^(?:compound|amod|flat|fixed|obl:tmod|nmod:tmod|obl:unmarked)/.test(token.deprel)
    )
      return;
    things.push({ sentence: s, head, plural: token.xpos === 'NNS' });
  });
  return things;
}
