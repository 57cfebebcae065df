import type { Token } from '../../language/document.ts';
import type { Lexicon } from '../../language/lexicon.ts';
import { formAt, isCalendar, isCapitalised, isInitial, isTitle, lowerAt } from './around.ts';
import type { Proposal } from './types.ts';

/** What follows a run: the plain name of a local body ("Police Department"), something that makes it part of a longer name, or neither. */
export type Follower = 'body' | 'name' | 'own' | null;

/** Reads on behind a run as long as words are capitalised. */
export function follow(tokens: readonly Token[], at: number, lexicon: Lexicon): Follower {
  const { bodies } = lexicon;
  const token = tokens[at];
  if (token?.form === '-' && isCapitalised(tokens[at + 1]) && tokens[at - 1]?.end === token.start)
    return bodies.own.has(lowerAt(tokens, at + 1)) ? 'own' : null;
  if (token === undefined || !isCapitalised(token)) return null;
  if (isCalendar(token.form, lexicon) || isTitle(token.form, lexicon)) return null;
  if (!/^(?:PROPN|NOUN|ADJ|X)$/.test(token.upos)) return null;
  for (let i = at; isCapitalised(tokens[i]) || isPossessive(tokens, i, lexicon); i++) {
    const word = lowerAt(tokens, i);
    if (bodies.ofPlace.has(word) || /^['’]/.test(word)) continue;
    // "Carthage Police Officer Justin": a person's name begins.
    if (i > at && (isCalendar(word, lexicon) || isTitle(word, lexicon) || isTitle(formAt(tokens, i - 1), lexicon)))
      break;
    return bodies.own.has(word) ? 'own' : 'name';
  }
  return 'body';
}

const isPossessive = (tokens: readonly Token[], at: number, { nameParts }: Lexicon): boolean =>
  /^['’]$/.test(formAt(tokens, at)) || nameParts.possessive.has(lowerAt(tokens, at));

/** A capitalised word at `at`, which is none that opens a sentence, makes what follows part of a longer name. */
export function continues(tokens: readonly Token[], at: number, kind: Proposal['kind'], lexicon: Lexicon): boolean {
  const token = tokens[at];
  if (token === undefined || !isCapitalised(token) || lexicon.demonyms.has(token.form)) return false;
  if (isTitle(token.form, lexicon) || isCalendar(token.form, lexicon)) return false;
  if (isPartOrPlain(token.form.toLowerCase(), lexicon)) return false;
  if (isInitial(tokens, at)) return kind !== 'place' && /^(?:X|PROPN)$/.test(token.upos);
  return !/^(?:ADP|DET|CCONJ|PRON|SCONJ)$/.test(token.upos);
}

/** Words before a place's name that are no part of it: kinds and parts of places, prepositions, everyday words. */
const isPartOrPlain = (word: string, { placeNameParts, prepositions }: Lexicon): boolean =>
  [
    placeNameParts.kinds,
    placeNameParts.parts,
    placeNameParts.former,
    placeNameParts.alsoWords,
    prepositions.locative,
  ].some((list) => list.has(word));
