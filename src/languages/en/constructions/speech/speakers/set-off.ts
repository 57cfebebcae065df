import { nameAt } from '../../../../../extract/arguments/phrases.ts';
import type { SpeakerConstruction } from '../../../../../extract/speech/language.ts';
import type { Sentence } from '../../../../../language/document.ts';
import { words } from '../../../../../language/lexicon.ts';
import { all, any, form, hangs, not, tag } from '../../../../../language/pattern.ts';
import { tokenAt } from '../../../../../language/tree.ts';
import { parsedSubject } from './by-parse.ts';
import { headOfRun, isCommaOrClose, isInPhrase, isTime } from './runs.ts';

const isNobody = form(words('who which that whom what him them her me us'));
const maySpeak = all(tag('NOUN', 'PROPN', 'PRON'), not(isNobody), not(isTime));
const goesOn = any(isInPhrase, hangs('amod'));

/** "A judge in El Paso, Texas orders": the second half of a place's name. */
const isSecondHalf = (sentence: Sentence, first: number, last: number): boolean =>
  sentence.tokens[first - 1]?.form === ',' &&
  sentence.tokens[first - 2]?.upos === 'PROPN' &&
  nameAt(sentence, last)?.kind === 'place';

/** The head of a noun phrase that stands between a comma or a closing mark and a finite verb; -1 when none does. */
function phraseBefore(sentence: Sentence, verb: number): number {
  if (!tag('VBD', 'VBZ', 'VBP', 'NN', 'NNS')(sentence, verb)) return -1;
  let last = verb - 1;
  while (last >= 0 && tag('AUX', 'ADV')(sentence, last)) last--;
  if (last < 0 || !maySpeak(sentence, last)) return -1;
  let first = last;
  while (first > 0 && tokenAt(sentence, last).upos !== 'PRON' && goesOn(sentence, first - 1)) first--;
  if (first === 0 || isSecondHalf(sentence, first, last) || !isCommaOrClose(sentence, first - 1)) return -1;
  return headOfRun(sentence, first, last + 1);
}

/** The same where the parse gives another subject, from which a mark parts it; -1 else. */
export function setOffSubject(sentence: Sentence, verb: number): number {
  const parsed = parsedSubject(sentence, verb);
  const beside = parsed < 0 ? -1 : phraseBefore(sentence, verb);
  if (beside <= parsed) return -1;
  const isApart = sentence.tokens.slice(parsed, beside).some(({ upos }) => upos === 'PUNCT');
  return isApart ? beside : -1;
}

/** "…, sources said", where the parse makes another word the subject. */
export const setOff: SpeakerConstruction = {
  name: 'speech/speaker/set-off',
  find: ({ sentence, cue }) => setOffSubject(sentence, cue.at.token),
  yes: [
    ['Ruiz, Mora said, has made a “city without light.”', 'say: Mora'],
    ['“She is a mother of three,” another friend, Amina Karam said.', 'say: Amina'],
  ],
  no: ['The mayor said the road was shut.', 'A judge in El Paso, Texas orders the release of the men.'],
};
