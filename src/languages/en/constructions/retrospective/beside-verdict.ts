import type { RetrospectiveConstruction } from '../../../../extract/factuality/constructions.ts';
import { sentenceAt } from '../../../../language/at.ts';
import { words } from '../../../../language/lexicon.ts';
import { extentOf, tokenAt } from '../../../../language/tree.ts';

const judged = words('sentence jail imprison convict conviction acquit acquittal guilty verdict retrial');
/** How far above the word its relative clause may begin. */
const REACH = 10;

/** "Won the conviction of a colonel who ran …", "jailed a man who …": what a relative clause tells beside a verdict. */
export const besideVerdict: RetrospectiveConstruction = {
  name: 'retrospective/beside-verdict',
  spares: 'news of courts',
  holds({ document, at: { sentence: index, token } }) {
    const sentence = sentenceAt(document, index);
    const { tokens } = sentence;
    for (let at = token, steps = 0; steps < REACH && at >= 0; at = tokenAt(sentence, at).head, steps++) {
      if (tokenAt(sentence, at).deprel !== 'acl:relcl') continue;
      if (tokens.slice(0, extentOf(sentence, at)[0]).some(({ lemma }) => judged.has(lemma.toLowerCase()))) return true;
    }
    return false;
  },
  yes: [
    ['A court jailed a colonel who bombed villages.', 'bombed'],
    ['They won the conviction of a man who killed three villagers.', 'killed'],
  ],
  no: ['Reporters met a colonel who bombed villages.', 'A man who killed three villagers was jailed.'],
};
