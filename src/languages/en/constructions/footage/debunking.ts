import type { DebunkingConstruction, ToldFootage } from '../../../../extract/footage/constructions.ts';
import { words } from '../../../../language/lexicon.ts';
import { childrenOf, lowerAt, relation, tokenAt } from '../../../../language/tree.ts';

const not = words("not n't n’t never");

/** "Is not fake". */
const isDenied = ({ sentence, predicate }: ToldFootage): boolean =>
  childrenOf(sentence, predicate).some(
    (child) => relation(tokenAt(sentence, child).deprel) === 'advmod' && not.has(lowerAt(sentence, child)),
  );

/** A way of saying that footage is not what it is passed off as; said, and not denied. */
export const debunking = (told: DebunkingConstruction): DebunkingConstruction => ({
  ...told,
  holds: (one) => !isDenied(one) && told.holds(one),
});

/** "The video is …": a predicate with a copula. */
export const isCopular = ({ sentence, predicate }: ToldFootage): boolean =>
  childrenOf(sentence, predicate).some((child) => tokenAt(sentence, child).deprel === 'cop');

const year = /^(?:19|20)\d\d$/;

/** A year before that of publication. */
export const isEarlier = ({ document: { report } }: ToldFootage, form: string): boolean =>
  year.test(form) && report.published !== null && Number(form) < Number(report.published.slice(0, 4));
