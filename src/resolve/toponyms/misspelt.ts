import type { Sentence } from '../../language/document.ts';
import { formAt, isCapitalised, lowerAt, wordsOf } from './around.ts';
import type { Run, ToponymContext } from './types.ts';

/** The fewest letters by which transliterations can be told apart, and the most tokens of a name. */
const fewest = 5;
const most = 6;

/** Names spelled otherwise than in the gazetteer, which it knows by transliteration alone: "Maarat al-Numan" for "Ma‘arrat an Nu‘mān". */
export function misspelt(text: string, sentence: Sentence, runs: readonly Run[], context: ToponymContext): Run[] {
  const { tokens, names } = sentence;
  const { articles } = context.lexicon.determiners;
  const isKnown = ({ first, last }: Run): boolean => {
    const words = wordsOf(text, tokens, first, last);
    return words.length >= fewest && context.places.candidates(words, true).length > 0;
  };
  const found: Run[] = [];
  for (const { first, last } of names) {
    const run = { first: articles.has(lowerAt(tokens, first)) ? first + 1 : first, last };
    if (last > run.first && last - run.first < most && isKnown(run)) found.push(run);
  }
  found.push(...capitalRuns(sentence, runs, context).filter(isKnown));
  return found;
}

/** Capitalised words in a row that no run covers, with the articles of Arabic names between. */
function capitalRuns({ tokens }: Sentence, runs: readonly Run[], { lexicon }: ToponymContext): Run[] {
  const { demonyms, nameParts, placeNameParts } = lexicon;
  const covered = new Uint8Array(tokens.length);
  for (const { first, last } of runs) covered.fill(1, first, last + 1);
  const opens = (at: number): boolean =>
    isCapitalised(tokens[at]) &&
    covered[at] === 0 &&
    !demonyms.has(formAt(tokens, at)) &&
    !placeNameParts.alsoWords.has(lowerAt(tokens, at));
  const found: Run[] = [];
  for (let first = 0; first < tokens.length; first++) {
    if (!opens(first)) continue;
    let last = first;
    for (let next = first + 1; next < tokens.length && covered[next] === 0; next++) {
      if (opens(next)) last = next;
      else if (formAt(tokens, next) !== '-' && !nameParts.articles.has(formAt(tokens, next))) break;
    }
    if (last - first < most && last > 0) found.push({ first, last });
    first = last;
  }
  return found;
}
