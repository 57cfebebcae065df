import type { Document, NameSpan, Sentence } from '../../language/document.ts';
import { childrenOf, relation, tokenAt } from '../../language/tree.ts';
import { nameAt, phraseOf, phraseTokens } from '../arguments/phrases.ts';
import type { DraftFiller, TokenAt } from '../draft.ts';
import { roleBeside } from './speaker-role.ts';

export type DraftSpeaker = DraftFiller & { role: string | null };

/**
 * The words that name the speaker, and the office or part in which they speak: a name's title ("Foreign Minister Ana
 * Ruiz"), its apposition ("Ana Ruiz, the foreign minister of Peru"), or the noun itself ("the mayor").
 */
export function speakerOf(document: Document, at: TokenAt): DraftSpeaker | null {
  const sentence = document.sentences[at.sentence];
  if (sentence === undefined) return null;
  const named = nameIn(sentence, at.token);
  if (named === null) return unnamed(document, sentence, at);
  const { first, last, head } = named;
  return {
    start: tokenAt(sentence, first).start,
    end: tokenAt(sentence, last).end,
    head: { sentence: at.sentence, token: head },
    role: roleBeside(document, sentence, at.token, first),
  };
}

/** A speaker without a name: an office says in which part. */
function unnamed(document: Document, sentence: Sentence, at: TokenAt): DraftSpeaker {
  const filler = phraseOf(document, at);
  const { upos, lemma } = tokenAt(sentence, at.token);
  if (upos === 'PRON' || !sentence.lexicon.offices.isOffice(lemma)) return { ...filler, role: null };
  const start = capitalsBefore(sentence, filler.start);
  return { ...filler, start, role: document.report.text.slice(start, filler.end) };
}

/** "Deputy" of "Deputy Prime Minister", where the parse left it out. */
function capitalsBefore(sentence: Sentence, start: number): number {
  const isCapital = (at: number): boolean => /^\p{Lu}\p{Ll}/u.test(tokenAt(sentence, at).form);
  const isNominal = (at: number): boolean => /^(?:PROPN|ADJ|NOUN)$/.test(tokenAt(sentence, at).upos);
  let first = sentence.tokens.findIndex((token) => token.start === start);
  if (first < 0) return start;
  while (first > 0 && isCapital(first) && isCapital(first - 1) && isNominal(first - 1)) first--;
  return tokenAt(sentence, first).start;
}

/** A name and the token that its phrase hangs on. */
type Named = Pick<NameSpan, 'first' | 'last'> & { head: number };

/** How far behind an office the name of its holder may begin, in tokens. */
const REACH = 5;

/** The person's or body's name that a noun phrase ends in: of "Foreign Minister Ana Ruiz" the last two words. */
function nameIn(sentence: Sentence, head: number): Named | null {
  const { isOffice } = sentence.lexicon.offices;
  const name = nameAt(sentence, head);
  const isBare = name !== null && name.first === name.last && isOffice(tokenAt(sentence, name.first).lemma);
  if (name !== null && !isBare) return { ...name, head };
  if (!isOffice(tokenAt(sentence, head).lemma)) return null;
  return nameUnder(sentence, head) ?? nameBehind(sentence, head);
}

/** "Head of MI6 Sir John Sawers", "President Ana Ruiz": the office heads the phrase, the name hangs on it. */
function nameUnder(sentence: Sentence, office: number): Named | null {
  for (const child of childrenOf(sentence, office)) {
    if (child < office || !/^(?:flat|appos|compound)$/.test(relation(tokenAt(sentence, child).deprel))) continue;
    const name = nameAt(sentence, child);
    const isParted = name !== null && sentence.tokens.slice(office + 1, name.first).some(({ form }) => form === ',');
    if (name?.kind === 'person' && !isParted) return { ...name, head: child };
  }
  return null;
}

/** "Adviser at the UN, Ana Ruiz": the name behind the office and what it is over. */
function nameBehind(sentence: Sentence, office: number): Named | null {
  const [, last] = phraseTokens(sentence, office);
  const name = sentence.names.find(({ first, kind }) => kind === 'person' && first > last && first <= last + REACH);
  if (name === undefined || !sentence.tokens.slice(last + 1, name.first).every(({ form }) => isBetween(sentence, form)))
    return null;
  return { ...name, head: name.first };
}

/** Words that may stand between an office and a name: "of", "the", "MI6", "Sir". */
function isBetween({ lexicon }: Sentence, form: string): boolean {
  const { offices, determiners, titles } = lexicon;
  const word = form.replace(/\.$/, '').toLowerCase();
  const isAcronym = /^\p{Lu}[\p{Lu}\d]+\.?$/u.test(form);
  return isAcronym || offices.over.has(word) || determiners.article.has(word) || titles.honorifics.has(word);
}
