import { isParty } from '../../../../extract/states/found.ts';
import { words } from '../../../../language/lexicon.ts';
import {
  all,
  along,
  any,
  either,
  form,
  found,
  given,
  has,
  lemma,
  marked,
  not,
  tag,
  that,
  up,
} from '../../../../language/pattern.ts';
import { claiming, control, having, remaining } from '../../lexicon/holding.ts';
import { inside, subject } from '../paths.ts';
import { subjectOf } from '../speech/speakers/subject.ts';
import { state } from '../state.ts';
import { handing } from './handed-over.ts';
import { holding, isGround, placesWith } from './holding.ts';
import { isComing, isUnder, ofControl } from './under-control.ts';

const isIn = marked(inside);
const it = words('it');
const claim = all(not(isIn), has(up('obl obj', lemma(claiming))));

/** "Rebels are in control of the town", "the army has control of the airport". */
export const inControl = state('control', 'in-control', {
  at: all(tag('NOUN'), lemma(control), not(isUnder)),
  slots: {
    place: that(ofControl, isGround),
    holder: that(
      either(
        given(not(isIn), along(up('obl obj', lemma(having)), found(subjectOf))),
        subject,
        given(isIn, along(up('obl obj', lemma(remaining)), found(subjectOf))),
      ),
      any(isParty, form(it)),
    ),
  },
  unless: { 'a change of hands': any(isComing, has(handing)) },
  read: ({ holder, place }, cue, sentence) =>
    placesWith(sentence, place).map((one) => ({
      ...holding(sentence, cue, holder, one),
      // "Rebels claim control of the town": on their word alone.
      ...(claim(sentence, cue) ? { certainty: 'claimed' as const } : {}),
    })),
  yes: [
    ['The rebels are in control of Idlib.', 'rebels | Idlib'],
    ['The army has control of the airport.', 'army | airport'],
    ['The militia claims control of the port.', 'militia | port'],
  ],
  no: [
    'The rebels took control of Idlib.',
    'The firm has control of the budget.',
    'The army handed control of the port to the militia.',
  ],
});
