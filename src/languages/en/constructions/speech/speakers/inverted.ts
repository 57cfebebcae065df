import type { SpeakerConstruction } from '../../../../../extract/speech/language.ts';
import type { Sentence } from '../../../../../language/document.ts';
import { words } from '../../../../../language/lexicon.ts';
import { all, form, has, previous, type Test, tag, where } from '../../../../../language/pattern.ts';
import { lemmaAt } from '../../../../../language/tree.ts';
import { headOfRun, isCommaOrClose, isInPhrase, isTime } from './runs.ts';

const isFiniteVerb = tag('VBD', 'VBZ', 'VBP', 'MD');
const isWho = form(words('who whose'));
const opensQuote = where(({ form }) => /^["“‘]$/.test(form));
const isClose = where(({ form }) => /^(?:[”"]|'')$/.test(form));

/** A verb of saying that what it says may stand before: behind a comma or a closing mark. */
const mayBeInverted: Test = (sentence, verb) => {
  const saying = sentence.lexicon.saying.verbs.get(lemmaAt(sentence, verb));
  return saying?.quote === true && saying.clause && !saying.addressee;
};
/** What was said stands before, so that a finite verb does too, unless a quotation mark closes there. */
const isBehindWhatIsSaid: Test = (sentence, verb) =>
  sentence.tokens[verb - 1]?.form !== ',' ||
  isClose(sentence, verb - 2) ||
  has(previous(verb, isFiniteVerb))(sentence, verb);

/** Where the noun phrase behind a verb ends: the word after it; -1 where none stands there, or more than one. */
function endOfPhrase(sentence: Sentence, verb: number): number {
  const { tokens } = sentence;
  let end = verb + 1;
  while (end < tokens.length && isInPhrase(sentence, end)) end++;
  if (end === verb + 1 || isTime(sentence, verb + 1) || opensQuote(sentence, end)) return -1;
  if (!tokens.slice(verb + 1, end).some(({ upos }) => upos === 'NOUN' || upos === 'PROPN')) return -1;
  const next = tokens[end];
  if (next === undefined) return end;
  if (next.upos === 'PRON') return isWho(sentence, end) ? end : -1;
  return /^(?:PUNCT|ADP|PART)$/.test(next.upos) ? end : -1;
}

const mayStand = all(tag('VBD', 'VBZ', 'VBP'), has(previous(1, isCommaOrClose)), mayBeInverted, isBehindWhatIsSaid);

/** "…, said one officer": the noun phrase right behind a finite verb of saying; -1 for none. */
export function invertedSubject(sentence: Sentence, verb: number): number {
  const end = mayStand(sentence, verb) ? endOfPhrase(sentence, verb) : -1;
  if (end < 0) return -1;
  let first = verb + 1;
  while (first < end - 1 && tag('DET', 'ADJ', 'NUM')(sentence, first)) first++;
  return headOfRun(sentence, first, end);
}

/** "…, said one officer". */
export const inverted: SpeakerConstruction = {
  name: 'speech/speaker/inverted',
  find: ({ sentence, cue }) => invertedSubject(sentence, cue.at.token),
  yes: [
    ['“We hold the bridge,” said the mayor.', 'say: mayor'],
    ['The road was shut, said one officer.', 'say: officer'],
  ],
  no: [
    'The mayor said the road was shut.',
    'The road, said to be shut, was open.',
    '“We hold it,” said on Sunday the mayor.',
  ],
};
