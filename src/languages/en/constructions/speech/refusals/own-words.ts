import type { RefusalConstruction } from '../../../../../extract/speech/language.ts';
import { sentenceAt } from '../../../../../language/at.ts';
import { words } from '../../../../../language/lexicon.ts';
import { form, tag } from '../../../../../language/pattern.ts';

/** Who says it inside a quotation is the speaker, or nobody in particular. */
const isNobodyElse = form(words('i we you it one anyone someone nobody yourself'));

/** "I think …", "to ask the question" inside somebody's speech, where only another's finite saying is a statement: "he told us …". */
export const ownWords: RefusalConstruction = {
  name: 'speech/refusal/own-words',
  refuses({ document, sentence, cue, speaker, isInSpeech }) {
    if (!isInSpeech) return false;
    if (speaker === null || isNobodyElse(sentenceAt(document, speaker.sentence), speaker.token)) return true;
    return tag('VB', 'VBG')(sentence, cue.at.token);
  },
  yes: [
    ['“I think the bridge will hold,” the mayor said.', 'think'],
    ['“We say that the road is shut,” the mayor said.', 'say'],
  ],
  no: ['“He told us that the road was shut,” the mayor said.', 'I think the bridge will hold.'],
};
