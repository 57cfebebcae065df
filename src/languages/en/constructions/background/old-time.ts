import type { BackgroundConstruction, ToldEvent } from '../../../../extract/factuality/constructions.ts';
import type { Example } from '../../../../language/construction.ts';
import type { Sentence } from '../../../../language/document.ts';
import { childrenOf, relation, tokenAt } from '../../../../language/tree.ts';
import { around } from './around.ts';
import { isYear } from './years.ts';

/** Does the phrase on a word tell a time that is long ago, or began then? `published`: the year of publication, null where it is not known. */
export type OldTime = (sentence: Sentence, token: number, published: number | null) => boolean;

const bearing = new Set(['obl', 'nmod', 'nummod', 'compound', 'amod']);

/** The phrases that may tell when an event was: of its own word, and of its clause (there, behind a noun, only a bare year). */
function phrasesOf(told: ToldEvent): number[] {
  const { sentence } = told;
  return around(told).flatMap((on) =>
    childrenOf(sentence, on).filter((child) => {
      const { deprel, form } = tokenAt(sentence, child);
      const name = relation(deprel);
      return bearing.has(name) && (name !== 'nmod' || on === told.token || isYear(form));
    }),
  );
}

/** A construction of a phrase that dates the event it hangs on. */
export const datedBy = (
  name: string,
  isOld: OldTime,
  examples: { yes: readonly Example[]; no: readonly string[] },
): BackgroundConstruction => ({
  name: `background/${name}`,
  holds: (told) => phrasesOf(told).some((phrase) => isOld(told.sentence, phrase, told.published)),
  ...examples,
});
