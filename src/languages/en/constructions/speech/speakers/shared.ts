import type { SpeakerConstruction } from '../../../../../extract/speech/language.ts';
import type { Sentence } from '../../../../../language/document.ts';
import { words } from '../../../../../language/lexicon.ts';
import { all, form, hangs, has, not, previous, type Test, tag } from '../../../../../language/pattern.ts';
import { lemmaAt } from '../../../../../language/tree.ts';
import { subject as ownSubject } from '../../paths.ts';
import { subjectOf } from './subject.ts';

const isNobody = form(words('who which that it there'));
const isNamedSubject = all(hangs('nsubj'), tag('PROPN', 'NOUN', 'PRON'), not(isNobody));
const isSaying: Test = (sentence, token) => sentence.lexicon.saying.verbs.has(lemmaAt(sentence, token));
const isSayingBefore = all(tag('VERB'), not(tag('VBG')), isSaying);

/** The subject of the nearest verb of saying before, in the same sentence; -1 for none. */
export function speakerBefore(sentence: Sentence, verb: number): number {
  for (let at = verb - 1; at >= 0; at--) {
    if (!isSayingBefore(sentence, at)) continue;
    const subject = subjectOf(sentence, at);
    if (subject >= 0 && subject < at) return subject;
  }
  return -1;
}

/** "The mayor denied it, adding: …", "She turned and said: …": the subject of the verb of saying before, else the first of the sentence. */
export function sharedSpeaker(sentence: Sentence, verb: number): number {
  const before = speakerBefore(sentence, verb);
  return before >= 0 ? before : (previous(verb, isNamedSubject)(sentence, verb)[0] ?? -1);
}

const isBehindAnd: Test = (sentence, verb) => {
  let before = verb - 1;
  while (before > 0 && tag('ADV')(sentence, before)) before--;
  return tag('CCONJ')(sentence, before);
};
const isSecond = all(tag('VBD', 'VBZ', 'VBP', 'VBN'), isBehindAnd, not(has(ownSubject)));

/** "The group said … and DENIED …": whoever said the first says the second. */
export const joinedOn: SpeakerConstruction = {
  name: 'speech/speaker/joined-on',
  find: ({ sentence, cue }) =>
    cue.saying.quote && isSecond(sentence, cue.at.token) ? sharedSpeaker(sentence, cue.at.token) : -1,
  yes: [
    ['The group said that the road was shut, and denied the report.', 'deny: group'],
    ['The mayor turned and said that the road was shut.', 'say: mayor'],
  ],
  no: ['The group left and the army said the road was shut.', 'And the mayor said the road was shut.'],
};

const isBehindComma: Test = ({ tokens }, verb) => tokens[verb - 1]?.form === ',';
const isAdding = all(tag('VBG'), isBehindComma);

/** "…, DENYING the report": whoever said it before, where the parse gives no subject. */
export const adding: SpeakerConstruction = {
  name: 'speech/speaker/adding',
  find: ({ sentence, cue }) =>
    cue.saying.quote && isAdding(sentence, cue.at.token) ? sharedSpeaker(sentence, cue.at.token) : -1,
  yes: [
    ['“The road is safe,” the mayor said, denying the report.', 'deny: mayor'],
    ['“We hold it,” Ruiz said, recalling a visit to the mine.', 'recall: Ruiz'],
  ],
  no: ['The mayor denied it while adding sugar.', 'The mayor denied it and added that the road was safe.'],
};
