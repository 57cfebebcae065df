import { words } from '../../../../language/lexicon.ts';
import { childBy, extentOf, lemmaAt } from '../../../../language/tree.ts';
import { ofMedia } from './media.ts';
import { isShowing, verbOf } from './paths.ts';

const seeming = words('appear seem purport claim');

/** "Images appear to show a column of tanks". */
export const appearsToShow = ofMedia({
  name: 'footage/appears-to-show',
  rule: 'footage/appears-to-show',
  certainty: 'hedged',
  find(sentence, noun) {
    const verb = verbOf(sentence, noun);
    if (verb < 0 || !seeming.has(lemmaAt(sentence, verb))) return null;
    const inner = childBy(sentence, verb, 'xcomp');
    return inner >= 0 && isShowing(sentence, inner)
      ? { cue: inner, shows: [inner, extentOf(sentence, verb)[1]] }
      : null;
  },
  yes: [
    ['Images appear to show a column of tanks.', 'Images show | show a column of tanks'],
    ['The clip seems to show the raid.', 'clip show | show the raid'],
  ],
  no: ['Images show a column of tanks.', 'The images appeared on Sunday.'],
});
