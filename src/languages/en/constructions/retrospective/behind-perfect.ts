import { isVerbal } from '../../../../extract/arguments/clause.ts';
import type { RetrospectiveConstruction } from '../../../../extract/factuality/constructions.ts';
import { sentenceAt } from '../../../../language/at.ts';
import type { Sentence } from '../../../../language/document.ts';
import { childrenOf, relation, tokenAt } from '../../../../language/tree.ts';

/** How far above the word the clause in the past perfect may stand. */
const REACH = 8;
const parting = new Set(['ccomp', 'parataxis']);

const isPastPerfect = (sentence: Sentence, verb: number): boolean =>
  childrenOf(sentence, verb).some(
    (child) => tokenAt(sentence, child).xpos === 'VBD' && tokenAt(sentence, child).lemma === 'have',
  );

/** "Had supplied the killers, who slaughtered …": a relative clause below the past perfect is as old as that. */
export const behindPerfect: RetrospectiveConstruction = {
  name: 'retrospective/behind-perfect',
  spares: 'news of courts',
  holds({ document, at: { sentence: index, token } }) {
    const sentence = sentenceAt(document, index);
    let isRelative = false;
    for (let at = token, steps = 0; steps < REACH && at >= 0; steps++) {
      const { deprel, head } = tokenAt(sentence, at);
      if (deprel === 'acl:relcl') isRelative = true;
      else if (parting.has(relation(deprel))) return false;
      at = head;
      if (isRelative && at >= 0 && isVerbal(tokenAt(sentence, at))) return isPastPerfect(sentence, at);
    }
    return false;
  },
  yes: [
    ['The trader had supplied the gunmen, who slaughtered the villagers.', 'slaughtered'],
    ['Officers had armed the militia that burned the town.', 'burned'],
  ],
  no: ['Officers armed the militia that burned the town.', 'Officers had armed the militia and it burned the town.'],
};
