import type { SpeakerConstruction } from '../../../../../extract/speech/language.ts';
import type { Sentence } from '../../../../../language/document.ts';
import { words } from '../../../../../language/lexicon.ts';
import { all, form, has, previous, tag } from '../../../../../language/pattern.ts';
import { tokenAt } from '../../../../../language/tree.ts';
import type { Span } from '../../../../../record/span.ts';
import { headOfRun, isNominal, isTime, runStart } from './runs.ts';

/** The first word inside, behind a topic ("Civil war: …"). */
function firstIn(sentence: Sentence, within: Span, verb: number): number {
  const topic = sentence.tokens.findLastIndex(({ form }, at) => at < verb && (form === ':' || form === ';'));
  return sentence.tokens.findIndex(({ start, upos }, at) => at > topic && start >= within.start && upos !== 'PUNCT');
}

/** "On Monday THE MAYOR, a former judge, said": the first noun that opens a stretch between commas; -1 for none. */
function opener(sentence: Sentence, within: Span, verb: number, end: number): number {
  const from = firstIn(sentence, within, verb);
  let opens = true;
  for (let at = from; at >= 0 && at < end; at++) {
    const { upos, form } = tokenAt(sentence, at);
    if (upos === 'PUNCT') opens = form === ',' || opens;
    else if (upos === 'DET') continue;
    else if (opens && isNominal(sentence, at) && !isTime(sentence, at)) return headOfRun(sentence, at, end);
    else if (upos !== 'CCONJ' && upos !== 'ADV') opens = false;
  }
  return -1;
}

/** The last word before a verb, auxiliaries and what stands in brackets passed over. */
function lastBefore(sentence: Sentence, verb: number, within: Span): number {
  let at = verb - 1;
  while (
    at >= 0 &&
    tokenAt(sentence, at).start >= within.start &&
    /^(?:AUX|ADV|PART)$/.test(tokenAt(sentence, at).upos)
  )
    at--;
  if (sentence.tokens[at]?.form !== ')') return at;
  while (at > 0 && tokenAt(sentence, at).form !== '(') at--;
  return at - 1;
}

/**
 * The subject next to a verb that stands beside a quotation, told from word order alone: "… ," said the mayor; the
 * mayor, who lost his house, said. `within` bounds the words outside the quotations. -1 for none.
 */
export function subjectBeside(sentence: Sentence, verb: number, within: Span): number {
  const { tokens } = sentence;
  const last = lastBefore(sentence, verb, within);
  if (last >= 0 && tokenAt(sentence, last).start >= within.start) {
    if (isNominal(sentence, last)) return headOfRun(sentence, runStart(sentence, last, within), last + 1);
    const first = tokenAt(sentence, last).form === ',' ? opener(sentence, within, verb, last) : -1;
    if (first >= 0) return first;
  }
  const next = verb + 1;
  const isBehind =
    next < tokens.length &&
    tokenAt(sentence, next).end <= within.end &&
    isNominal(sentence, next) &&
    !isTime(sentence, next);
  return isBehind ? headOfRun(sentence, next, tokens.length) : -1;
}

const isPerfect = all(tag('VBN'), has(previous(1, form(words("have has had ’ve 've ’s 's")))));

/** "Officials on Sunday have SAID": a perfect that the parse left without a subject. */
export const perfectBeside: SpeakerConstruction = {
  name: 'speech/speaker/perfect-beside',
  find: ({ sentence, cue }) =>
    isPerfect(sentence, cue.at.token) ? subjectBeside(sentence, cue.at.token, sentence) : -1,
  yes: [
    ['In addition to Mora, three envoys, Ana Ruiz and two others, have warned of floods.', 'warn: envoys'],
    ['Besides Mora, two judges, Ana Ruiz and Amina Karam, have said they will leave.', 'say: judges'],
  ],
  no: ['The mayor said the road was shut.', 'Had said.'],
};

const isFiniteVerb = tag('VBD', 'VBZ', 'VBP', 'NN', 'NNS', 'NNP', 'NNPS', 'JJ', 'RB');

/** "The mayor, who lost his house, SAID": a finite verb that the parse left without a subject, by word order outside the quotations. */
export const beside: SpeakerConstruction = {
  name: 'speech/speaker/beside',
  find({ sentence, cue, quotes }) {
    if (cue.saying.act === 'think' || !isFiniteVerb(sentence, cue.at.token)) return -1;
    const quoted = quotes.findLast(({ end }) => end <= cue.span.start)?.end ?? 0;
    return subjectBeside(sentence, cue.at.token, { start: Math.max(quoted, sentence.start), end: sentence.end });
  },
  yes: [
    ['“We will stay,” Amina Karam, a former envoy to Peru, said of the talks.', 'say: Amina'],
    ['The road, the mayor (of Lima) said, is shut.', 'say: mayor'],
  ],
  no: ['Said to be lost, the town held out.', 'They think of home.'],
};
