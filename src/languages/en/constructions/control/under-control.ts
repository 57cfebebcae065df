import { subjectAt } from '../../../../extract/states/found.ts';
import type { Sentence } from '../../../../language/document.ts';
import { words } from '../../../../language/lexicon.ts';
import {
  all,
  along,
  down,
  either,
  form,
  found,
  given,
  hangs,
  has,
  lemma,
  marked,
  not,
  type Path,
  tag,
  that,
  up,
} from '../../../../language/pattern.ts';
import { coming, degrees, rule } from '../../lexicon/holding.ts';
import { subject } from '../paths.ts';
import { type StateParts, state } from '../state.ts';
import { holding, isGround, wholeOf } from './holding.ts';

const under = words('under');
const ofWords = words('of over');
const relative = words('which that');

/** "Under control". */
export const isUnder = marked(under);
/** "Control of the town": what a noun of holding is of, or who holds. */
export const ofControl = down('nmod', marked(ofWords));
/** "Came under control", "seized control": the change is told, as an event. */
export const isComing = has(up('obl obj', lemma(coming)));

/** "The control OF THE REBELS", "THE REBELS' control", "REBEL control". */
export const holder = either(
  ofControl,
  that(down('nmod:poss amod compound'), not(hangs('compound:prt')), not(form(degrees))),
);
const relativeSubject = that(subject, form(relative));
const place: Path = either(
  that(subject, not(form(relative))),
  given(has(relativeSubject), up('acl')),
  up('nmod'),
  along(up('obl obj'), found(subjectAt)),
);
/** The ground of which somebody's hands, or control, are told. */
export const groundHeld = that(place, (sentence, token) => isGround(sentence, wholeOf(sentence, token)));

/** Where the holder stands before the noun, only that word names it: "under GOVERNMENT control". */
export function heldUnder(sentence: Sentence, cue: number, filled: { holder: number; place: number }): StateParts {
  const narrow = hangs('amod compound')(sentence, filled.holder) && !has(ofControl)(sentence, cue);
  return {
    ...holding(sentence, cue, filled.holder, filled.place),
    ...(narrow ? { subjectWords: [filled.holder, filled.holder] } : {}),
  };
}

/** "The town is under government control", "a city under the occupation of the militia". */
export const underControl = state('control', 'under-control', {
  at: all(tag('NOUN'), lemma(rule), isUnder),
  slots: { holder, place: groundHeld },
  unless: { 'a change of hands': isComing },
  read: (filled, cue, sentence) => heldUnder(sentence, cue, filled),
  yes: [
    ['The town remains under government control.', 'government | town'],
    ['The airport is under the control of the militia.', 'militia | airport'],
  ],
  no: [
    'The town came under rebel control on Friday.',
    'The fire is under control.',
    'The works are under state control.',
  ],
});
