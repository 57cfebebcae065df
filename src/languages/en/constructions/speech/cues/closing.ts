import type { CueConstruction } from '../../../../../extract/speech/language.ts';
import { all, any, has, not, previous, type Test, tag, where } from '../../../../../language/pattern.ts';
import { closes, inEdOrS, isBehind } from './forms.ts';

const isComma = where(({ form }) => form === ',');
const endsClause: Test = ({ tokens }, token) => /^[.,]$/.test(tokens[token + 1]?.form ?? '.');

/** How many words before its last one whoever says it may be set off from what is said. */
const REACH = 6;
/** What is said stands before: behind it a comma, or a closing mark, and who says it. */
const behindWhatIsSaid = isBehind(has(previous(REACH, any(isComma, closes))));

/** "…, Ms Ruiz argues." */
export const closing: CueConstruction = {
  name: 'speech/cue/closing',
  isVerb: all(inEdOrS, not(tag('VERB')), isBehind(tag('PROPN', 'NOUN')), endsClause, behindWhatIsSaid),
  yes: [
    ['The road is shut, the rebel communique states.', 'states'],
    ['The dam may break, the notice cautions.', 'cautions'],
  ],
  no: ['The road, officials said, was shut.', 'She answered all claims.'],
};
