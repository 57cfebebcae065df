import type { FigureOfSpeech } from '../../../../extract/triggers/construction.ts';
import { words } from '../../../../language/lexicon.ts';
import { all, any, below, down, form, has, lemma, marked } from '../../../../language/pattern.ts';
import { ofClass } from './class.ts';

const kinds = words('legal court verbal political bidding custody boardroom leadership uphill culture');

/** "A battle with the unions", "the fight over pensions", "a legal fight": fought with words. */
export const battleWithWords: FigureOfSpeech = {
  name: 'triggers/battle-with-words',
  isEvent: true,
  holds: all(
    lemma(words('battle fight war clash struggle duel skirmish showdown')),
    has(
      below(
        any(all(has(down('case')), ofClass('counterpart')), all(marked(words('over')), ofClass('idea')), form(kinds)),
      ),
    ),
  ),
  yes: [
    ['The battle with the unions went on.', 'battle'],
    ['The fight over pensions went on.', 'fight'],
    ['The court ended the legal fight.', 'fight'],
  ],
  no: ['The battle with the rebels went on.', 'The fight over the bridge went on.', 'The clash killed two men.'],
};
