import type { Token } from '../../language/document.ts';
import { demonyms } from '../../languages/en/places/demonyms.ts';
import { type Candidate, candidatesOf } from '../gazetteer/candidates.ts';
import { gazetteer } from '../places.ts';

/** A run of tokens (inclusive) that the gazetteer knows as a place. */
export interface Hit {
  first: number;
  last: number;
  words: string;
  candidates: readonly Candidate[];
}

/** A run of tokens (inclusive) that is a nationality word, with the country's code. */
export interface NationHit {
  first: number;
  last: number;
  words: string;
}

const joiner =
  /^(?:of|the|and|de|del|della|delle|dei|des|du|da|do|dos|das|di|la|le|les|el|al|ez|es|er|ar|as|ash|ad|an|at|az|am|im|au|aux|en|sous|der|den|bei|upon|on|under|sur|y|e|i|ne|kwa|wa|-|['’]s?|&|\.)$/i;
const capital = /^['’]?\p{Lu}/u;
/** The longest name looked for, in tokens: "Deir", "ez", "-", "Zor" are four. */
const longest = 6;

export const isCapitalised = (token: Token | undefined): boolean => token !== undefined && capital.test(token.form);

/** Places of the gazetteer in a stretch of tokens, longest first from the left, never overlapping. Case counts: names begin with capitals. */
export function scan(text: string, tokens: readonly Token[], from: number, to: number): Hit[] {
  const hits: Hit[] = [];
  for (let first = from; first <= to; first++) {
    const start = /^(?:al|el|ad|ar|as|ash|at|az|an|sub)$/.test(tokens[first].form) && tokens[first + 1]?.form === '-';
    if (!start && !isCapitalised(tokens[first])) continue;
    if (/^(?:the|a|an)$/i.test(tokens[first].form) && !/^(?:hague|bronx|valley)$/i.test(tokens[first + 1]?.form ?? ''))
      continue;
    for (let last = Math.min(to, first + longest - 1); last >= first; last--) {
      if (!isName(tokens, first, last) || (start && last < first + 2)) continue;
      const words = text.slice(tokens[first].start, tokens[last].end);
      const candidates = candidatesOf(gazetteer(), words, false);
      if (candidates.length === 0) continue;
      hits.push({ first, last, words, candidates });
      first = last;
      break;
    }
  }
  return hits;
}

/** Both ends are names, joining words only between. */
function isName(tokens: readonly Token[], first: number, last: number): boolean {
  if (last > first && !isCapitalised(tokens[last])) return false;
  for (let i = first + 1; i < last; i++) if (!isCapitalised(tokens[i]) && !joiner.test(tokens[i].form)) return false;
  return true;
}

/** First words of nationality words of two: "South" of "South Korean". */
const firstWords: ReadonlySet<string> = new Set(
  [...demonyms.keys()].filter((word) => word.includes(' ')).map((word) => word.split(' ')[0]),
);

/** Nationality words in a sentence: "Syrian", "South Korean", "Britons". */
export function nations(tokens: readonly Token[]): NationHit[] {
  const hits: NationHit[] = [];
  for (let i = 0; i < tokens.length; i++) {
    if (!isCapitalised(tokens[i])) continue;
    const { form } = tokens[i];
    const two = firstWords.has(form) ? `${form} ${tokens[i + 1]?.form ?? ''}` : '';
    if (two !== '' && demonyms.has(two)) {
      hits.push({ first: i, last: i + 1, words: two });
      i++;
    } else if (demonyms.has(form)) hits.push({ first: i, last: i, words: form });
  }
  return hits;
}
