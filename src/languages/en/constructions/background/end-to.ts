import type { BackgroundConstruction } from '../../../../extract/factuality/constructions.ts';
import type { Sentence } from '../../../../language/document.ts';
import { words } from '../../../../language/lexicon.ts';
import { childrenOf, lemmaAt, lowerAt, relation, tokenAt } from '../../../../language/tree.ts';

const ends = words('end halt conclusion cessation close');
const link = words('to of');
const marks = new Set(['case', 'mark']);

const isLinked = (sentence: Sentence, token: number): boolean =>
  childrenOf(sentence, token).some(
    (child) => child < token && link.has(lowerAt(sentence, child)) && marks.has(tokenAt(sentence, child).deprel),
  );

/** "An end to the occupation": what is ended was there before. */
export const endTo: BackgroundConstruction = {
  name: 'background/end-to',
  holds({ sentence, token }) {
    const { deprel, head } = tokenAt(sentence, token);
    const name = relation(deprel);
    if (head < 0 || (name !== 'nmod' && name !== 'acl' && name !== 'compound')) return false;
    // The parse takes "combat" in "an end to combat operations" for a verb.
    const [what, end] = name === 'compound' ? [head, tokenAt(sentence, head).head] : [token, head];
    return (
      end >= 0 &&
      end < what &&
      tokenAt(sentence, end).upos === 'NOUN' &&
      ends.has(lemmaAt(sentence, end)) &&
      isLinked(sentence, what)
    );
  },
  yes: [
    ['The envoys welcomed an end to the fighting.', 'fighting'],
    ['Envoys hailed a halt to the bombing.', 'bombing'],
  ],
  no: ['The fighting went on to the end of the week.', 'The general announced an operation in the valley.'],
};
