import { phrase } from '../../../../language/phrase.ts';

/** Words that only point back at what was just told. */
export const pointsBack = phrase('attribution/points-back', {
  pattern:
    /^(?:it|this|that|them|so|(?:the|this|that|these|those|such|any|all)(?: \p{L}+)? (?:claims?|reports?|allegations?|accusations?|charges?|account|news|rumou?rs?|assertions?|statements?|information))$/iu,
  yes: [
    ['it', 'it'],
    ['the rebel claim', 'the rebel claim'],
    ['these reports', 'these reports'],
  ],
  no: ['the claim that rebels took the town', 'the attack'],
});
