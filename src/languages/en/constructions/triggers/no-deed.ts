import type { FigureOfSpeech } from '../../../../extract/triggers/construction.ts';
import { words } from '../../../../language/lexicon.ts';
import { all, any, down, has, lemma } from '../../../../language/pattern.ts';

const modifier = (list: string) => has(down('compound amod', lemma(words(list))));

/** "A heart attack", "a lucky strike", "a tax return" tell of no such deed. */
export const noDeed: FigureOfSpeech = {
  name: 'triggers/no-deed',
  isEvent: false,
  holds: any(
    all(lemma(words('attack failure')), modifier('heart panic asthma')),
    all(lemma(words('strike')), modifier('lucky')),
    all(lemma(words('return')), modifier('tax')),
  ),
  yes: [
    ['He died of a heart attack.', 'attack'],
    ['She filed her tax return.', 'return'],
  ],
  no: ['The army repelled the night attack.', 'The family welcomed his return.', 'The strike hit the port.'],
};
