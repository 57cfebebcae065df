import type { CueConstruction } from '../../../../../extract/speech/language.ts';
import { words } from '../../../../../language/lexicon.ts';
import { all, form, has, next, previous, tag } from '../../../../../language/pattern.ts';
import { tokenAt } from '../../../../../language/tree.ts';

const calls = words('call calls');
const forOrOn = words('on for');

/** "Peru calls for talks", where the tagger made a noun of the verb. */
export const callsFor: CueConstruction = {
  name: 'speech/cue/calls-for',
  isVerb: all(
    tag('NOUN'),
    (sentence, token) => calls.has(tokenAt(sentence, token).form),
    has(next(1, form(forOrOn))),
    has(previous(1, tag('PROPN'))),
  ),
  yes: [
    ['NATO calls for restraint.', 'calls'],
    ['UN calls for calm in Lima.', 'calls'],
  ],
  no: ['Calls for talks grew louder.', 'The call for an inquiry was dropped.'],
};
