import type { SpeakerConstruction } from '../../../../../extract/speech/language.ts';
import type { Sentence } from '../../../../../language/document.ts';
import { all, has, not, previous, tag } from '../../../../../language/pattern.ts';
import { headOfRun, isTime, runStart } from './runs.ts';

const isBehindName = all(tag('VBG'), has(previous(1, tag('PROPN'), not(isTime))));

/** "A video of Ana Ruiz SAYING …": the name right before a participle; -1 for none. */
export const nameBeforeParticiple = (sentence: Sentence, verb: number): number =>
  isBehindName(sentence, verb) ? headOfRun(sentence, runStart(sentence, verb - 1, sentence), verb) : -1;

/** "With Ana Ruiz saying that …". */
export const beforeParticiple: SpeakerConstruction = {
  name: 'speech/speaker/before-participle',
  find: ({ sentence, cue }) => nameBeforeParticiple(sentence, cue.at.token),
  yes: [
    ['We heard Ruiz promising to stay.', 'promise: Ruiz'],
    ['Footage of Ana Ruiz saying the road was shut was lost.', 'say: Ana'],
  ],
  no: ['The mayor left, saying that the road was shut.', 'On Sunday, saying little, she left.'],
};
