import type { BackgroundConstruction } from '../../../../extract/factuality/constructions.ts';
import type { Sentence } from '../../../../language/document.ts';
import { words } from '../../../../language/lexicon.ts';
import { relation, treeOf } from '../../../../language/tree.ts';

const ends = words('end halt conclusion cessation close');
const link = words('to of');
const marks = new Set(['case', 'mark']);

const isLinked = (sentence: Sentence, token: number): boolean =>
  treeOf(sentence).children[token].some(
    (child) =>
      child < token && link.has(sentence.tokens[child].form.toLowerCase()) && marks.has(sentence.tokens[child].deprel),
  );

/** "An end to the occupation": what is ended was there before. */
export const endTo: BackgroundConstruction = {
  name: 'background/end-to',
  holds({ sentence, token }) {
    const { tokens } = sentence;
    const { deprel, head } = tokens[token];
    const name = relation(deprel);
    if (head < 0 || (name !== 'nmod' && name !== 'acl' && name !== 'compound')) return false;
    // The parse takes "combat" in "an end to combat operations" for a verb.
    const [what, end] = name === 'compound' ? [head, tokens[head].head] : [token, head];
    return (
      end >= 0 &&
      end < what &&
      tokens[end].upos === 'NOUN' &&
      ends.has(tokens[end].lemma.toLowerCase()) &&
      isLinked(sentence, what)
    );
  },
  yes: [
    ['The envoys welcomed an end to the fighting.', 'fighting'],
    ['Envoys hailed a halt to the bombing.', 'bombing'],
  ],
  no: ['The fighting went on to the end of the week.', 'The general announced an operation in the valley.'],
};
