import type { GoverningConstruction } from '../../../../extract/factuality/constructions.ts';
import { words } from '../../../../language/lexicon.ts';
import { all, any, below, down, has, lemma, not, tag } from '../../../../language/pattern.ts';

const isCopular = has(down('cop'));
const isPast = any(has(down('cop', tag('VBD'))), has(down('aux', lemma(words('have')))));
const wasAbleTo = all(lemma(words('able')), isCopular, isPast, not(has(below(tag('MD')))));

/** "The rebels were able to enter": a past ability came about, a present one may. */
export const wasAble: GoverningConstruction = {
  name: 'factuality/was-able',
  read({ sentence, governor, relation }, above) {
    if (relation !== 'xcomp' || !wasAbleTo(sentence, governor)) return null;
    const own = above();
    return { ...own, marks: [...own.marks, 'was-able'] };
  },
  yes: [
    ['The rebels were able to capture the bridge.', 'capture asserted'],
    ['Gunmen had been able to capture the bridge.', 'capture asserted'],
  ],
  no: ['The rebels are able to capture the bridge.', 'The rebels may have been able to capture the bridge.'],
};
