import { words } from '../../../../../language/lexicon.ts';
import { childBy } from '../../../../../language/tree.ts';
import { to } from '../../paths.ts';
import { dependent, phrase } from './phrase.ts';

const that = words('that');

/** "Accused the rebels OF BREAKING THE TRUCE", "warned Peru THAT IT WOULD LEAVE", where the parse made an adverbial of it. */
export const adverbial = dependent('adverbial', {
  relations: ['advcl', 'acl'],
  read(one) {
    const { sentence, cue, token, object } = one;
    const { saying } = cue;
    const mark = childBy(sentence, token, 'mark', 'case');
    const word = sentence.tokens[mark]?.lemma.toLowerCase() ?? '';
    const takes =
      saying.prepositions.includes(word) ||
      (saying.clause && that.has(word)) ||
      (saying.infinitive && to.has(word) && object >= 0);
    return takes ? [phrase(one, token)] : [];
  },
  yes: [
    ['The rebels accused the army of breaking the truce.', 'of breaking the truce'],
    ['The mayor was accused of taking bribes.', 'of taking bribes'],
  ],
  no: ['The mayor spoke before leaving.', 'The mayor left to deny the report.'],
});
