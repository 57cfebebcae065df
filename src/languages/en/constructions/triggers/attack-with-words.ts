import type { FigureOfSpeech } from '../../../../extract/triggers/construction.ts';
import { words } from '../../../../language/lexicon.ts';
import { all, below, form, has, lemma } from '../../../../language/pattern.ts';

/** "A blistering attack on the senator": made with words. */
export const attackWithWords: FigureOfSpeech = {
  name: 'triggers/attack-with-words',
  isEvent: true,
  holds: all(
    lemma(words('attack assault salvo broadside barrage')),
    has(
      below(
        form(
          words(
            'blistering scathing stinging withering verbal personal veiled rhetorical outspoken political partisan bitter',
          ),
        ),
      ),
    ),
  ),
  yes: [
    ['The minister made a blistering attack on the senator.', 'attack'],
    ['She launched a verbal assault on the judge.', 'assault'],
  ],
  no: ['The army launched a deadly attack on the town.', 'The verbal agreement ended the attack.'],
};
