import type { FootageConstruction } from '../../../../extract/footage/constructions.ts';
import { words } from '../../../../language/lexicon.ts';
import type { Test } from '../../../../language/pattern.ts';
import { childrenOf, lemmaAt, tokenAt } from '../../../../language/tree.ts';
import { footage as footageWords } from '../../lexicon/footage.ts';

const figurative = words('image');
const describing = new Set(['compound', 'amod', 'nmod:poss']);

/** "Video game", "picture editor": the noun only describes another. */
const onlyDescribes: Test = (sentence, noun) => {
  const { deprel, head } = tokenAt(sentence, noun);
  return describing.has(deprel) && footageWords.mediumOf(tokenAt(sentence, head).lemma) === null;
};

/** "The general’s image": a figure of speech. */
const isReputation: Test = (sentence, noun) =>
  figurative.has(lemmaAt(sentence, noun)) &&
  childrenOf(sentence, noun).some((child) => tokenAt(sentence, child).deprel === 'nmod:poss');

type Told = Omit<FootageConstruction, 'of' | 'certainty'> & Partial<Pick<FootageConstruction, 'certainty'>>;

/** A way of speaking of videos, pictures and recordings by the tree. */
export const ofMedia = (told: Told): FootageConstruction => ({
  of: 'media',
  certainty: 'asserted',
  ...told,
  find: (sentence, noun) =>
    onlyDescribes(sentence, noun) || isReputation(sentence, noun) ? null : told.find(sentence, noun),
});
