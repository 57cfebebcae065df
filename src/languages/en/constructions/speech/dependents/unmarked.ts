import { words } from '../../../../../language/lexicon.ts';
import { any, hangs, lemma, where } from '../../../../../language/pattern.ts';
import { dependent, phrase } from './phrase.ts';

const times = words(`
  monday tuesday wednesday thursday friday saturday sunday yesterday today tomorrow day night morning afternoon evening week
  month year hour time january february march april may june july august september october november december`);
const isNumber = where(({ lemma }) => /^\d+$/.test(lemma));
const isTime = any(lemma(times), isNumber);

/** "Denied on Sunday THE REPORT": an object that the parse took for a time or a measure. */
export const unmarked = dependent('unmarked', {
  relations: ['obl'],
  read(one) {
    const { sentence, cue, token, object } = one;
    const takes = cue.saying.noun && !cue.saying.addressee && object < 0;
    return takes && hangs('obl:unmarked')(sentence, token) && !isTime(sentence, token) ? [phrase(one, token)] : [];
  },
  yes: [
    ['The bridge was condemned this summer.', 'this summer'],
    ['The army is reporting tonight.', 'tonight'],
  ],
  no: ['The army denied it on Sunday.', 'The mayor condemned the attack last week.'],
});
