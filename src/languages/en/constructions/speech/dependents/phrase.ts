import type { Dependent, DependentConstruction } from '../../../../../extract/speech/language.ts';
import type { TokenSpan } from '../../../../../extract/speech/token-span.ts';
import { extentOf } from '../../../../../language/tree.ts';

/** All words under a token. */
export function phrase({ sentence }: Dependent, token: number): TokenSpan {
  return extentOf(sentence, token);
}

/** A way in which a dependent is what is said: a phrase, asked whatever else is said, unless told otherwise. */
export const dependent = (
  rule: string,
  one: Omit<DependentConstruction, 'name' | 'clause' | 'otherwise'> & Partial<DependentConstruction>,
): DependentConstruction => ({ clause: false, otherwise: false, ...one, name: `speech/dependent/${rule}` });
