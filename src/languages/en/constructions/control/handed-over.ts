import { isParty, isPlace } from '../../../../extract/states/found.ts';
import { words } from '../../../../language/lexicon.ts';
import {
  all,
  along,
  any,
  behind,
  below,
  either,
  hangs,
  lemma,
  marked,
  not,
  type Path,
  tag,
  that,
  up,
} from '../../../../language/pattern.ts';
import { control, giving } from '../../lexicon/holding.ts';
import { to } from '../paths.ts';
import { state } from '../state.ts';
import { holding, isGround } from './holding.ts';
import { isComing, isUnder, ofControl } from './under-control.ts';

const leaving = words('from of');

/** "Handing control": the verb. */
export const handing = up('obl obj', lemma(giving));
/** "To the militia", wherever the parse hung it. */
const heir: Path = behind((sentence, token) => [
  ...along(handing, below(marked(to)))(sentence, token),
  ...below(marked(to))(sentence, token),
]);
/** "Left THE TOWN, handing control to the militia": what the clause around the verb says was left. */
const left: Path = (sentence, token) =>
  handing(sentence, token).flatMap((verb) =>
    along(up('advcl conj'), below(isPlace, any(hangs('obj'), marked(leaving))))(sentence, verb).filter(
      (one) => one < verb,
    ),
  );

/** "The army handed control of the airport to the militia". */
export const handedOver = state('control', 'handed-over', {
  at: all(tag('NOUN'), lemma(control), not(isUnder)),
  slots: { holder: that(heir, isParty), place: that(either(ofControl, left), isGround) },
  unless: { 'a change of hands': isComing },
  read: ({ holder, place }, cue, sentence) => holding(sentence, cue, holder, place),
  yes: [
    ['The army handed control of the airport to the militia.', 'militia | airport'],
    ['The army left Hama, handing control to the rebels.', 'rebels | Hama'],
  ],
  no: ['He handed control of the company to his son.', 'The army took control of the airport.'],
});
