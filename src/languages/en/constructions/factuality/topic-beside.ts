import type { GoverningConstruction } from '../../../../extract/factuality/constructions.ts';
import { open } from '../../../../extract/factuality/modality.ts';
import { words } from '../../../../language/lexicon.ts';
import { down, form, has, tag } from '../../../../language/pattern.ts';
import { childrenOf, tokenAt } from '../../../../language/tree.ts';
import { topic } from './topic-words.ts';

const isGerund = tag('VBG');
const isTopic = has(down('case', form(topic)));
const phrases = words('obl nmod');
/** How far before the gerund the noun may stand. */
const REACH = 3;

/** "Spoke about the army leaving": a gerund behind a noun phrase with "about". */
export const topicBeside: GoverningConstruction = {
  name: 'factuality/topic-beside',
  read({ sentence, token, governor, relation }) {
    if (relation !== 'advcl' || !isGerund(sentence, token)) return null;
    const isSpokenOf = childrenOf(sentence, governor).some(
      (child) =>
        child > governor &&
        child < token &&
        token - child < REACH &&
        phrases.has(tokenAt(sentence, child).deprel) &&
        isTopic(sentence, child),
    );
    return isSpokenOf ? open(0.5, 'unknown', 'topic') : null;
  },
  yes: [
    ['The mayor spoke about the army leaving the town.', 'leaving unknown'],
    ['They talked about the army shelling the port.', 'shelling unknown'],
  ],
  no: ['Reporters saw the army leaving the town.', 'The mayor spoke, leaving the town.'],
};
