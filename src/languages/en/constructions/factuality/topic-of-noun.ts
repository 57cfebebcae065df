import type { GoverningConstruction } from '../../../../extract/factuality/constructions.ts';
import { open } from '../../../../extract/factuality/modality.ts';
import { words } from '../../../../language/lexicon.ts';
import { tag } from '../../../../language/pattern.ts';
import { childrenOf, lowerAt, tokenAt } from '../../../../language/tree.ts';
import { topic } from './topic-words.ts';

const isGerund = tag('VBG');
const links = new Set([...topic, ...words('against for')]);
const marks = new Set(['case', 'mark']);

/** "Against civilians leaving", "about foreigners being expelled": a gerund on a noun behind such a preposition is what is spoken of. */
export const topicOfNoun: GoverningConstruction = {
  name: 'factuality/topic-of-noun',
  read({ sentence, token, governor }) {
    if (tokenAt(sentence, token).deprel !== 'acl' || !isGerund(sentence, token)) return null;
    // The parse hangs the preposition on the noun or on the gerund.
    const preposition = [...childrenOf(sentence, governor), ...childrenOf(sentence, token)].find(
      (child) => child < governor && marks.has(tokenAt(sentence, child).deprel),
    );
    return preposition !== undefined && links.has(lowerAt(sentence, preposition))
      ? open(0.5, 'unknown', 'topic')
      : null;
  },
  yes: [
    ['The mayor warned against civilians leaving the town.', 'leaving unknown'],
    ['The envoy was clear about foreigners leaving the country.', 'leaving unknown'],
    ['The senator was vocal about troops shelling the town.', 'shelling unknown'],
  ],
  no: ['The mayor saw civilians leaving the town.', 'The mayor warned the civilians who were leaving the town.'],
};
