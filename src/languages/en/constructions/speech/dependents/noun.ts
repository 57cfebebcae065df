import type { Dependent } from '../../../../../extract/speech/language.ts';
import { down } from '../../../../../language/pattern.ts';
import { tokenAt } from '../../../../../language/tree.ts';
import { isPassive } from '../voice.ts';
import { dependent, phrase } from './phrase.ts';

const clause = down('ccomp xcomp');

/** "Told REPORTERS that …": the object is who is spoken to. */
function isAddressee({ sentence, cue, token }: Dependent): boolean {
  if (!cue.saying.addressee) return false;
  const isReceiver = tokenAt(sentence, token).deprel === 'iobj';
  return isReceiver || !cue.saying.noun || clause(sentence, cue.at.token).some((at) => at > cue.last);
}

/** "Denied THE REPORT", "called IT a crime". */
export const noun = dependent('noun', {
  relations: ['obj', 'iobj'],
  read(one) {
    const { sentence, cue } = one;
    const takes = cue.saying.naming || (cue.saying.noun && !isPassive(sentence, cue.at.token));
    return takes && !isAddressee(one) ? [phrase(one, one.token)] : [];
  },
  yes: [
    ['The army denied the report.', 'the report'],
    ['The envoy called it a crime.', 'it'],
  ],
  no: ['The mayor told reporters that the road was shut.', 'The mayor said nothing.', 'Officials spoke two languages.'],
});
