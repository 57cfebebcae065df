import type { NameSpan, Sentence } from '../../language/document.ts';

const isCapital = (form: string | undefined): boolean => form !== undefined && /^\p{Lu}/u.test(form);
const isWord = (form: string | undefined): boolean => form !== undefined && /^\p{Lu}[\p{L}’'-]*\p{Ll}$/u.test(form);

/**
 * Bodies that their own words tell: "the Rapid Support Forces" by its last noun, "Jaish al-Adl" by its first. Not in headlines, where every
 * word has a capital.
 */
export function wordedBodies(sentence: Sentence): NameSpan[] {
  const { tokens, lexicon } = sentence;
  const found: NameSpan[] = [];
  if (isHeadline(tokens)) return found;
  for (let i = 0; i < tokens.length; i++) {
    if (lexicon.bodies.units.has(tokens[i]!.form)) {
      let first = i;
      while (first > 0 && isWord(tokens[first - 1]!.form) && !isOpening(tokens, first - 1)) first--;
      if (first < i && !isCapital(tokens[i + 1]?.form)) found.push({ first, last: i, kind: 'organisation' });
    }
    const last = openedBody(sentence, i);
    if (last !== null) found.push({ first: i, last, kind: 'organisation' });
  }
  return found;
}

/** The last token of an armed body's name that its first word opens: "Jaish" (army), "Jabhat" (front); null where none begins. */
function openedBody({ tokens, lexicon: { bodies } }: Sentence, at: number): number | null {
  const opener = tokens[at]!.form;
  if (!bodies.openers.has(opener)) return null;
  if (bodies.openersBefore.get(opener)?.has(tokens[at + 1]?.form ?? '') === false) return null;
  let last = at;
  for (let i = at + 1; i < tokens.length && i <= at + 7; i++) {
    if (/^\p{Lu}\p{Ll}/u.test(tokens[i]!.form)) last = i;
    else if (!bodies.links.has(tokens[i]!.form.toLowerCase())) break;
  }
  return last === at ? null : last;
}

/** A word that has its capital from its place in the sentence, or is a month's or a number's: no part of a name. */
const isOpening = (tokens: Sentence['tokens'], at: number): boolean =>
  !/^(?:PROPN|ADJ|NOUN)$/.test(tokens[at]!.upos) || (at === 0 && tokens[at]!.upos === 'NOUN');

function isHeadline(tokens: Sentence['tokens']): boolean {
  const content = tokens.filter(({ upos }) => /^(?:PROPN|NOUN|VERB|ADJ)$/.test(upos));
  return content.length >= 5 && content.every(({ form }) => !/^\p{Ll}/u.test(form));
}

/** The tagger's body with the purpose that belongs to it: "Syrian Observatory" and "for Human Rights". Gives the last token. */
export function withPurpose({ tokens, lexicon: { bodies } }: Sentence, last: number): number {
  const opensPurpose = bodies.withPurpose.has(tokens[last]!.form) && bodies.purpose.has(tokens[last + 1]?.form ?? '');
  if (!opensPurpose || !isWord(tokens[last + 2]?.form)) return last;
  let end = last + 2;
  while (isWord(tokens[end + 1]?.form)) end++;
  return end;
}

/**
 * Whether the word after a name says that it is a body: "M23 rebels", "Hayat Tahrir al-Sham leader". What the tagger calls a place stays one
 * ("Aleppo rebels") unless figures stand in it.
 */
export function isLedBody({ tokens, lexicon: { bodies } }: Sentence, { first, last, kind }: NameSpan): boolean {
  const next = tokens[last + 1]?.form.toLowerCase() ?? '';
  if (first === last && /^\p{Lu}{1,4}-?\d{1,3}$/u.test(tokens[first]!.form)) return bodies.followers.has(next);
  if (kind !== 'person') return false;
  return bodies.followers.has(next) || (bodies.leaders.has(next) && isCapital(tokens[last + 2]?.form));
}
