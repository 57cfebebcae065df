import type { CueConstruction } from '../../../../../extract/speech/language.ts';
import { words } from '../../../../../language/lexicon.ts';
import { all, any, form, has, next, where } from '../../../../../language/pattern.ts';
import { inIng, isBehind } from './forms.ts';

const be = words('is are was were been');
const begins = words('that the for him her them a');
const isCapital = where(({ form }) => /^\p{Lu}\p{L}*$/u.test(form));
const beginsWhatIsSaid = where(({ form }) => begins.has(form));

/** "The ministry is warning that …", "officials are urging Peru …". */
export const progressive: CueConstruction = {
  name: 'speech/cue/progressive',
  isVerb: all(inIng, isBehind(form(be)), has(next(1, any(isCapital, beginsWhatIsSaid)))),
  yes: [
    ['The ministry is warning that the dam may break.', 'warning'],
    ['Officials are urging Peru to wait.', 'urging'],
  ],
  no: ['The siren is a warning that few heard.', 'She was adding sugar.'],
};
