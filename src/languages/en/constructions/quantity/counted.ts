import type { Sentence } from '../../../../language/document.ts';
import { words } from '../../../../language/lexicon.ts';
import { childrenOf, tokenAt } from '../../../../language/tree.ts';

/** The token that bears the number of a phrase: itself, or the noun counted; -1 where there is none. A year is no count. */
export function counted(sentence: Sentence, token: number): number {
  const isCount = (at: number): boolean => {
    const { upos, form } = tokenAt(sentence, at);
    return upos === 'NUM' && !/^(?:1[89]|20)\d\d$/.test(form) && sentence.lexicon.numbers.valueOf(form) !== null;
  };
  if (isCount(token)) return token;
  const isCounted = childrenOf(sentence, token).some(
    (child) => tokenAt(sentence, child).deprel === 'nummod' && isCount(child),
  );
  return isCounted ? token : -1;
}

/** Verbs by which a toll comes to a number ("rose to 45", "stands at 45", "topped 45"). */
export const coming = words(`
  rise climb increase jump reach stand hit pass top grow go mount soar surpass exceed surge remain be double near approach cross fall
  drop`);
/** Verbs by which somebody brings or puts it there. */
export const bringing = words('bring take put push raise revise estimate place set give lower update');
