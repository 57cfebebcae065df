import { words } from '../../../../language/lexicon.ts';
import { all, lemma, marked, tag } from '../../../../language/pattern.ts';
import { inside } from '../paths.ts';
import { state } from '../state.ts';
import { groundHeld, heldUnder, holder, isComing } from './under-control.ts';

const hands = words('hand hands');

/** "Aleppo is in the hands of the rebels", "the town remains in government hands". */
export const inHands = state('control', 'in-hands', {
  at: all(tag('NOUN'), lemma(hands), marked(inside)),
  slots: { holder, place: groundHeld },
  unless: { 'a change of hands': isComing },
  read: (filled, cue, sentence) => heldUnder(sentence, cue, filled),
  yes: [
    ['Aleppo is in the hands of the rebels.', 'rebels | Aleppo'],
    ['The town remains in government hands.', 'government | town'],
  ],
  no: ['The children held hands.', 'The town fell into rebel hands.', 'The decision is in the hands of the judge.'],
});
