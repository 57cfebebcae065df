import type { ToldEvent } from '../../../../extract/factuality/constructions.ts';
import type { Sentence } from '../../../../language/document.ts';
import { childrenOf, lowerAt, relation, tokenAt } from '../../../../language/tree.ts';

/** The words whose dependents tell when an event was: its own, and the head of its clause. */
export const around = ({ token, clause }: ToldEvent): number[] => (token === clause ? [clause] : [token, clause]);

/** The dependents of those words by a relation, with the word that each hangs on. */
export function hangingOn(told: ToldEvent, name: string): { on: number; child: number }[] {
  const { sentence } = told;
  return around(told).flatMap((on) =>
    childrenOf(sentence, on).flatMap((child) =>
      relation(tokenAt(sentence, child).deprel) === name ? [{ on, child }] : [],
    ),
  );
}

/** Does a word have a dependent whose form, in lower case, is of a list? */
export const hasForm = (sentence: Sentence, token: number, forms: ReadonlySet<string>): boolean =>
  childrenOf(sentence, token).some((child) => forms.has(lowerAt(sentence, child)));
