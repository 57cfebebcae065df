import { all, down, has, not, tag } from '../../../../../language/pattern.ts';
import { tokenAt } from '../../../../../language/tree.ts';
import { dependent, phrase } from './phrase.ts';

const isFound = has(down('aux:pass'));
/** "Was found DEAD", "is confirmed KILLED": how somebody is, not what is said of him. */
const isState = all(tag('JJ', 'VBN'), not(has(down('mark aux aux:pass cop'))));

/** "Vowed TO LEAVE", "urged THEM TO LEAVE", "admitted FIRING", "called it A CRIME". */
export const infinitive = dependent('infinitive', {
  relations: ['xcomp'],
  read(one) {
    const { sentence, cue, token, object, from } = one;
    const { saying } = cue;
    if (isFound(sentence, cue.at.token) && isState(sentence, token)) return [];
    const isGerund = tokenAt(sentence, token).xpos === 'VBG';
    const takes = saying.clause || (isGerund ? saying.gerund : saying.infinitive || saying.naming);
    const withObject = saying.naming || (saying.infinitive && !saying.addressee && (takes || from >= 0));
    return [...(takes ? [phrase(one, token)] : []), ...(withObject && object >= 0 ? [phrase(one, object)] : [])];
  },
  yes: [
    ['The group vowed to leave.', 'to leave'],
    ['The mayor urged them to leave.', 'to leave … them'],
    ['The army admitted firing on the crowd.', 'firing on the crowd'],
  ],
  no: ['The mayor said the road was shut.', 'The group denied the report.', 'A hiker was found dead.'],
});
