import type { Token } from '../../language/document.ts';
import type { Demonyms } from '../../language/lexicon/demonyms.ts';
import type { Candidate } from '../gazetteer/candidates.ts';
import { formAt, isCapitalised, lowerAt, wordsOf } from './around.ts';
import type { Run, ToponymContext } from './types.ts';

/** A run that the gazetteer knows as a place. */
export interface Hit extends Run {
  words: string;
  candidates: readonly Candidate[];
}

/** A run that is a nationality word. */
export interface NationHit extends Run {
  words: string;
}

/** The longest name looked for, in tokens: "Deir", "ez", "-", "Zor" are four. */
const longest = 6;

/** Places of the gazetteer in a sentence, longest first from the left, never overlapping. Case counts: names begin with capitals. */
export function scan(text: string, tokens: readonly Token[], context: ToponymContext): Hit[] {
  const hits: Hit[] = [];
  for (let first = 0; first < tokens.length; first++) {
    const hit = hitAt(text, tokens, first, context);
    if (hit === null) continue;
    hits.push(hit);
    first = hit.last;
  }
  return hits;
}

/** The longest place that begins at a token. */
function hitAt(text: string, tokens: readonly Token[], first: number, context: ToponymContext): Hit | null {
  const { determiners, placeNameParts } = context.lexicon;
  const opens = placeNameParts.openers.has(formAt(tokens, first)) && formAt(tokens, first + 1) === '-';
  if (!opens && !isCapitalised(tokens[first])) return null;
  const article = determiners.articles.has(lowerAt(tokens, first));
  if (article && !placeNameParts.withArticle.has(lowerAt(tokens, first + 1))) return null;
  for (let last = Math.min(tokens.length, first + longest) - 1; last >= first; last--) {
    if (!isName(tokens, first, last, placeNameParts.joiners) || (opens && last < first + 2)) continue;
    const words = wordsOf(text, tokens, first, last);
    const candidates = context.places.candidates(words, false);
    if (candidates.length > 0) return { first, last, words, candidates };
  }
  return null;
}

/** Both ends are names, joining words only between. */
function isName(tokens: readonly Token[], first: number, last: number, joiners: ReadonlySet<string>): boolean {
  if (last > first && !isCapitalised(tokens[last])) return false;
  for (let i = first + 1; i < last; i++)
    if (!isCapitalised(tokens[i]) && !joiners.has(lowerAt(tokens, i))) return false;
  return true;
}

/** First words of nationality words of two ("South" of "South Korean"), once for each language. */
const firstWords = new WeakMap<Demonyms, ReadonlySet<string>>();

function firstWordsOf(demonyms: Demonyms): ReadonlySet<string> {
  const known = firstWords.get(demonyms);
  if (known !== undefined) return known;
  const made = new Set<string>();
  for (const word of demonyms.keys()) if (word.includes(' ')) made.add(word.slice(0, word.indexOf(' ')));
  firstWords.set(demonyms, made);
  return made;
}

/** Nationality words in a sentence: "Syrian", "South Korean", "Britons". */
export function nations(tokens: readonly Token[], { lexicon: { demonyms } }: ToponymContext): NationHit[] {
  const hits: NationHit[] = [];
  const openers = firstWordsOf(demonyms);
  for (let i = 0; i < tokens.length; i++) {
    if (!isCapitalised(tokens[i])) continue;
    const form = formAt(tokens, i);
    const two = openers.has(form) ? `${form} ${formAt(tokens, i + 1)}` : '';
    if (two !== '' && demonyms.has(two)) {
      hits.push({ first: i, last: i + 1, words: two });
      i++;
    } else if (demonyms.has(form)) hits.push({ first: i, last: i, words: form });
  }
  return hits;
}
