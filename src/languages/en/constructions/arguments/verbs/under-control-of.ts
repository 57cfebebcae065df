import { isActor } from '../../../../../extract/arguments/kinds.ts';
import { words } from '../../../../../language/lexicon.ts';
import { down, either, lemma, that } from '../../../../../language/pattern.ts';
import { ofPhrase, possessor } from '../../paths.ts';
import { ofVerb } from './of-verb.ts';

const isHold = lemma(words('control hand'));
const holder = either(ofPhrase, possessor, that(down('amod compound'), isActor));

/** "Came under the control of the militia", "fell into rebel hands". */
export const underControlOf = ofVerb('under-control-of', {
  role: 'agent',
  frames: ['undergo'],
  ifNone: true,
  unless: { nothingFalls: ({ entry }) => entry?.what !== 'fall' },
  who({ sentence, consumed }) {
    const hold = consumed.find((token) => isHold(sentence, token));
    return hold === undefined ? [] : holder(sentence, hold).slice(0, 1);
  },
  yes: [
    ['The town came under the control of the militia.', 'militia'],
    ['The airport fell into rebel hands.', 'rebel'],
    ['The base came under militia control.', 'militia'],
  ],
  no: ['The town came under heavy fire.', 'The town fell to the rebels.', 'Rebels took control of the town.'],
});
