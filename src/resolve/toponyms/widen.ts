import type { Token } from '../../language/document.ts';
import type { Lexicon } from '../../language/lexicon.ts';
import { formAt, isCapitalised, lowerAt } from './around.ts';
import type { Hit } from './scan.ts';
import type { Run } from './types.ts';

/** The most tokens that a name has before a last word is taken in. */
const most = 5;

/** Takes in capitalised words that belong to a place's name: "Rapides Parish", "Northern Ireland", "Lake Chad", "Fort Detrick". */
export function widened(tokens: readonly Token[], run: Run, { placeNameParts }: Lexicon): Run {
  const { tails, bodyTails, parts, heads } = placeNameParts;
  let { first, last } = run;
  while (isCapitalised(tokens[last + 1]) && tails.has(lowerAt(tokens, last + 1)) && last - first < most) {
    if (isCapitalised(tokens[last + 2]) && bodyTails.has(lowerAt(tokens, last + 1))) break;
    last++;
  }
  const opens = (word: string): boolean => parts.has(word) || heads.has(word);
  while (first > 1 && isCapitalised(tokens[first - 1]) && opens(lowerAt(tokens, first - 1))) first--;
  if (first === last && heads.has(lowerAt(tokens, first)) && isCapitalised(tokens[last + 1])) last++;
  return { first, last };
}

/** A place's name without articles, marks and words in small letters around it ("north Georgia", "Homs province"), and without "City of". */
export function bareName(tokens: readonly Token[], name: Run, lexicon: Lexicon): Run {
  let { first, last } = name;
  const isSmall = (at: number): boolean => isSmallWord(formAt(tokens, at), lexicon);
  while (first < last && isSmall(first)) first++;
  while (last > first && isSmall(last) && !formAt(tokens, last).startsWith('.')) last--;
  return { first: first + kindLength(tokens, { first, last }, lexicon), last };
}

function isSmallWord(form: string, { determiners }: Lexicon): boolean {
  if (/^(?:\p{Ll}{4,}|["“”'‘’(),.]|-)$/u.test(form) || determiners.articles.has(form)) return true;
  // "The" as it opens a sentence; not the "A" of a road.
  return /^\p{Lu}\p{Ll}/u.test(form) && determiners.article.has(form.toLowerCase());
}

/** How many tokens "City of" takes at the beginning of a name. */
export function kindLength(
  tokens: readonly Token[],
  { first, last }: Run,
  { placeNameParts, prepositions }: Lexicon,
): number {
  const of = last > first + 1 && prepositions.of.has(lowerAt(tokens, first + 1));
  return of && placeNameParts.kindsBeforeOf.has(lowerAt(tokens, first)) ? 2 : 0;
}

/** The last token of a name, or the full stop of a short form that was cut off at the end of a sentence: "Ky" and "." */
export function withStop(tokens: readonly Token[], { last, candidates }: Hit): number {
  const form = formAt(tokens, last);
  const cut = candidates.some(({ short }) => short) && !form.endsWith('.') && !/^[A-Z]{2}$/.test(form);
  return cut && formAt(tokens, last + 1) === '.' && tokens[last]?.end === tokens[last + 1]?.start ? last + 1 : last;
}
