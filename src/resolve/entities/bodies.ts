import type { NameSpan, Sentence, Token } from '../../language/document.ts';
import { formAt, isCapital } from './forms.ts';

const isWord = (form: string): boolean => /^\p{Lu}[\p{L}’'-]*\p{Ll}$/u.test(form);

/**
 * Bodies that their own words tell: "the Rapid Support Forces" by its last noun, "Jaish al-Adl" by its first. Not in headlines, where every
 * word has a capital.
 */
export function wordedBodies(sentence: Sentence): NameSpan[] {
  const { tokens, lexicon } = sentence;
  if (isHeadline(tokens)) return [];
  const found: NameSpan[] = [];
  for (const [at, { form }] of tokens.entries()) {
    if (lexicon.bodies.units.has(form)) {
      const first = startOfUnit(sentence, at);
      if (first < at && !isCapital(formAt(sentence, at + 1))) found.push({ first, last: at, kind: 'organisation' });
    }
    const last = lexicon.bodies.openers.has(form) ? endOfOpened(sentence, at) : at;
    if (last > at) found.push({ first: at, last, kind: 'organisation' });
  }
  return found;
}

/** Where the capitalised words before a unit begin. */
function startOfUnit(sentence: Sentence, unit: number): number {
  let first = unit;
  while (first > 0 && isWord(formAt(sentence, first - 1)) && !isOpening(sentence, first - 1)) first--;
  return first;
}

/** The last token of an armed body's name that its first word opens: "Jaish" (army), "Jabhat" (front); the opener itself where none begins. */
function endOfOpened(sentence: Sentence, opener: number): number {
  const { bodies } = sentence.lexicon;
  const only = bodies.openersBefore.get(formAt(sentence, opener));
  if (only !== undefined && !only.has(formAt(sentence, opener + 1))) return opener;
  let last = opener;
  for (let at = opener + 1; at <= opener + 7; at++) {
    const form = formAt(sentence, at);
    if (/^\p{Lu}\p{Ll}/u.test(form)) last = at;
    else if (!bodies.links.has(form.toLowerCase())) break;
  }
  return last;
}

/** A word that has its capital from its place in the sentence, or is a month's or a number's: no part of a name. */
function isOpening({ tokens }: Sentence, at: number): boolean {
  const upos = tokens[at]?.upos ?? 'X';
  return !/^(?:PROPN|ADJ|NOUN)$/.test(upos) || (at === 0 && upos === 'NOUN');
}

function isHeadline(tokens: readonly Token[]): boolean {
  const content = tokens.filter(({ upos }) => /^(?:PROPN|NOUN|VERB|ADJ)$/.test(upos));
  return content.length >= 5 && content.every(({ form }) => !/^\p{Ll}/u.test(form));
}

/** The tagger's body with the purpose that belongs to it: "Syrian Observatory" and "for Human Rights". Gives the last token. */
export function withPurpose(sentence: Sentence, last: number): number {
  const { bodies } = sentence.lexicon;
  const opens = bodies.withPurpose.has(formAt(sentence, last)) && bodies.purpose.has(formAt(sentence, last + 1));
  if (!opens || !isWord(formAt(sentence, last + 2))) return last;
  let end = last + 2;
  while (isWord(formAt(sentence, end + 1))) end++;
  return end;
}

/**
 * Whether the word after a name says that it is a body: "M23 rebels", "Hayat Tahrir al-Sham leader". What the tagger calls a place stays one
 * ("Aleppo rebels") unless figures stand in it.
 */
export function isLedBody(sentence: Sentence, { first, last, kind }: NameSpan): boolean {
  const { bodies } = sentence.lexicon;
  const next = formAt(sentence, last + 1).toLowerCase();
  if (first === last && /^\p{Lu}{1,4}-?\d{1,3}$/u.test(formAt(sentence, first))) return bodies.followers.has(next);
  const leads = (): boolean => bodies.leaders.has(next) && isCapital(formAt(sentence, last + 2));
  return kind === 'person' && (bodies.followers.has(next) || leads());
}
