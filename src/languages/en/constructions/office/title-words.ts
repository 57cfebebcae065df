import { nameAt } from '../../../../extract/arguments/phrases.ts';
import type { TokenSpan } from '../../../../extract/speech/token-span.ts';
import type { NameSpan, Sentence } from '../../../../language/document.ts';
import type { WordSet } from '../../../../language/lexicon.ts';
import { words } from '../../../../language/lexicon.ts';
import { form, type Test, where } from '../../../../language/pattern.ts';
import { tokenAt } from '../../../../language/tree.ts';
import { former, noDemonyms, past, portfolios } from '../../lexicon/offices.ts';
import { isCapital } from '../paths.ts';

const among =
  (list: WordSet): Test =>
  ({ tokens }, token) => {
    const word = tokens[token]?.form.toLowerCase() ?? '';
    return list.has(word) || /^ex-\p{L}+$/u.test(word);
  };
/** "Former", "acting", "ex-": how an office is held. */
export const isFormer = among(former);
/** "Former", "ousted": it is held no more. */
export const isPast = among(past);

const isOf = form(words('of'));
const isPortfolio = form(portfolios);
/** "Peruvian", "Slovak": an adjective that ends like the name of a people. */
const isDemonym = where(
  ({ form, upos }) => upos === 'ADJ' && /(?:an|ian|ish|ese|i|ch|sh|ek|ic)$/.test(form) && !noDemonyms.has(form),
);

/** The body or country that the words of a title name, its head at `head`: "Peruvian" before the office, "MI6" after "of". */
export function bodyIn(sentence: Sentence, [first, last]: TokenSpan, head: number): TokenSpan | null {
  return bodyBehind(sentence, last, head) ?? bodyBefore(sentence, first, head);
}

/** "MI6" of "former head of MI6". */
function bodyBehind(sentence: Sentence, last: number, head: number): TokenSpan | null {
  let at = head + 2;
  while (at <= last && tokenAt(sentence, at).upos === 'DET') at++;
  if (at > last) return null;
  const proper = isCapital(sentence, at) && isOf(sentence, head + 1) && !isPortfolio(sentence, at);
  return isBodyName(nameAt(sentence, at)) || proper ? [at, last] : null;
}

/** "Peruvian" of "Peruvian President". */
function bodyBefore(sentence: Sentence, first: number, head: number): TokenSpan | null {
  for (let at = first; at < head; at++) {
    if (isFormer(sentence, at) || !isCapital(sentence, at)) continue;
    const name = nameAt(sentence, at);
    if (isBodyName(name)) return [name.first, Math.min(name.last, head - 1)];
    if (isDemonym(sentence, at)) return [at, at];
  }
  return null;
}

const isBodyName = (name: NameSpan | null): name is NameSpan => name !== null && name.kind !== 'person';

/** The words of some tokens, with the blanks between them that the report has. */
export function wordsBetween(sentence: Sentence, first: number, last: number): string {
  return sentence.tokens
    .slice(first, last + 1)
    .map(({ form, start }, i) => (i > 0 && start > tokenAt(sentence, first + i - 1).end ? ` ${form}` : form))
    .join('');
}

/** "Former " where the title begins so and its own words leave that out. */
export const formerOf = (sentence: Sentence, first: number, start: number): string =>
  start > first && isFormer(sentence, first) ? `${tokenAt(sentence, first).form} ` : '';
