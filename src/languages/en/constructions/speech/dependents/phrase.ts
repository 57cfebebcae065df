import type { Dependent, DependentConstruction } from '../../../../../extract/speech/language.ts';
import type { TokenSpan } from '../../../../../extract/speech/token-span.ts';
import { treeOf } from '../../../../../language/tree.ts';

/** All words under a token. */
export function phrase({ sentence }: Dependent, token: number): TokenSpan {
  const { first, last } = treeOf(sentence);
  return [first[token], last[token]];
}

/** A way in which a dependent is what is said: a phrase, asked whatever else is said, unless told otherwise. */
export const dependent = (
  rule: string,
  one: Omit<DependentConstruction, 'name' | 'clause' | 'otherwise'> & Partial<DependentConstruction>,
): DependentConstruction => ({ clause: false, otherwise: false, ...one, name: `speech/dependent/${rule}` });
