import type { ToldEvent } from '../../../../extract/factuality/constructions.ts';
import type { Sentence } from '../../../../language/document.ts';
import { relation, treeOf } from '../../../../language/tree.ts';

/** The words whose dependents tell when an event was: its own, and the head of its clause. */
export const around = ({ token, clause }: ToldEvent): number[] => (token === clause ? [clause] : [token, clause]);

/** The dependents of those words by a relation, with the word that each hangs on. */
export function hangingOn(told: ToldEvent, name: string): { on: number; child: number }[] {
  const { tokens } = told.sentence;
  const { children } = treeOf(told.sentence);
  return around(told).flatMap((on) =>
    children[on].flatMap((child) => (relation(tokens[child].deprel) === name ? [{ on, child }] : [])),
  );
}

/** Does a word have a dependent whose form, in lower case, is of a list? */
export const hasForm = (sentence: Sentence, token: number, forms: ReadonlySet<string>): boolean =>
  treeOf(sentence).children[token].some((child) => forms.has(sentence.tokens[child].form.toLowerCase()));
