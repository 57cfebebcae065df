import type { Sentence } from '../../../../../language/document.ts';
import { words } from '../../../../../language/lexicon.ts';
import { form, hangs, tag } from '../../../../../language/pattern.ts';
import { lemmaAt, tokenAt } from '../../../../../language/tree.ts';
import { isInPhrase } from './runs.ts';

const timeNouns = words('hour day week month year minute moment');
const isNoun = tag('NOUN', 'PROPN');
const isSubject = hangs('nsubj');
const isPreposition = form(words('for of from at in with to'));
/** Relations of a noun that the parse made something else of than the subject it is. */
const mayBeSubject = hangs('nsubj obl:unmarked dep root nmod:unmarked');

/**
 * The parse's subject before a verb, mended where it cut a noun phrase in two: "the [sample] envoy said", "a spokesman for [the council] said",
 * "last [week] officials said".
 */
export function settled(sentence: Sentence, subject: number, verb: number): number {
  const behindTime = afterTime(sentence, subject, verb);
  if (behindTime >= 0) return behindTime;
  const last = lastOfRun(sentence, subject, verb);
  return outerNoun(sentence, last) ?? last;
}

/** Who speaks behind a phrase of time that the parse made the subject: "last week OFFICIALS said"; -1 for nobody. */
function afterTime(sentence: Sentence, subject: number, verb: number): number {
  if (!timeNouns.has(lemmaAt(sentence, subject))) return -1;
  let before = verb - 1;
  while (before > subject && tag('AUX', 'ADV', 'PART')(sentence, before)) before--;
  return before > subject && tag('NOUN', 'PROPN', 'PRON')(sentence, before) ? before : -1;
}

/** The last noun of the run that a subject begins: "the sample ENVOY". */
function lastOfRun(sentence: Sentence, subject: number, verb: number): number {
  const goesOn = (at: number): boolean => at + 1 < verb && isNoun(sentence, at) && isNoun(sentence, at + 1);
  let at = subject;
  while (
    goesOn(at) &&
    tokenAt(sentence, at + 1).head !== at &&
    tokenAt(sentence, at + 1).head !== tokenAt(sentence, at).head
  )
    at++;
  return goesOn(at) && isSubject(sentence, at) && isSubject(sentence, at + 1) ? at + 1 : at;
}

/** "SPOKESMAN" of "a spokesman for the council", where "council" was made the subject; null where no noun stands there. */
function outerNoun(sentence: Sentence, subject: number): number | null {
  let left = subject;
  while (left > 0 && isInPhrase(sentence, left - 1)) left--;
  const outer = left - 2;
  if (outer < 0 || !isPreposition(sentence, left - 1) || !isNoun(sentence, outer) || !isSubject(sentence, subject))
    return null;
  return mayBeSubject(sentence, outer) || tokenAt(sentence, outer).head === subject ? outer : null;
}
